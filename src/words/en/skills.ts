// What several screens name: the skills, how well they were done, the modes, how it ended.

export const skills = {
  names: { empathy: 'Empathy', ownership: 'Ownership', recovery: 'Recovery' },
  meanings: {
    empathy: 'Showing that you understood this person',
    ownership: 'Making it yours until it is closed',
    recovery: 'Putting it right, for real and in proportion',
  },
  bands: { not_yet: 'Not yet', developing: 'Developing', ready: 'Ready', strong: 'Strong' },
  modes: { learn: 'Learn', assess: 'Assess' },
  endings: { kept: 'Customer kept', at_risk: 'Customer at risk', lost: 'Customer lost' },
  tooLittle: 'Too little to say',
  decisions: (count: number) => (count === 1 ? '1 decision' : `${count} decisions`),
  outOf100: (number: number) => `${number} of 100`,
  rough: (low: number, high: number) => `Roughly ${low} to ${high}`,
  endingsSeen: (seen: number, total: number) => `${seen} of ${total} endings seen`,
  purpose: 'For training and coaching, not for hiring, pay or discipline.',
};
