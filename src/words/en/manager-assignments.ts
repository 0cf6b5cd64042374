// Assigning scenarios, and what is seen of it.

export const managerAssignments = {
  title: 'Assignments',
  nobody: 'There is nobody in this team yet, so nobody would get this.',
  addPeople: 'Add people first',
  assign: 'Assign',
  scenarios: 'Which scenarios?',
  scenario: (level: number, minutes: number) => `Level ${level} of 3, about ${minutes} min`,
  noScenario: 'Pick at least one scenario.',
  forWhom: (people: number) => `For everybody in the team (${people}), or only some`,
  onlySome: 'Only for those with a tick; without any, for everybody',
  due: 'By which day?',
  dueHint: 'It ends with this day where your organisation is. Leave it open for any time.',
  privacy: 'What will you see?',
  level: {
    private: 'Only that it was done',
    skills: 'Bands of the three skills',
    open: 'Also what they said',
  },
  /** The second sentence stands on the learner's page before they begin. */
  levelHint: {
    private: 'Before they begin they are told that you see that it was done, and nothing else.',
    skills:
      'Before they begin they are told that you see a band for each skill beside their own guess and whether they passed, but not what they said.',
    open: 'Before they begin they are told that you also see what they said and the rule they chose. The coach’s card quotes both.',
  },
  more: 'Mode, pass mark, which attempt counts, a note',
  mode: 'How is it played?',
  modeHint: {
    learn: 'A coach helps. It is practice, and nothing of it is sent but that it was done.',
    assess: 'Without help. This is what results are made of.',
  },
  counts: 'Which attempt counts?',
  count: { first: 'The first', best: 'The best' },
  countHint: {
    first: 'It says where somebody stands.',
    best: 'It rewards trying again.',
  },
  passMark: 'Pass mark',
  passHint: 'What every skill has to reach, from 0 to 100.',
  note: 'A note to all of them',
  noteHint: 'Why this one, why now. It stands above the scenario.',
  submit: 'Assign it',
  assigned: 'Assigned so far',
  terms: (mode: string, due: string | null, people: number, level: string) =>
    `${mode}, ${due ? `by ${due}` : 'any time'}, for ${people === 1 ? '1 person' : `${people} people`}. You see: ${level.toLowerCase()}.`,
  isClosed: 'ended',
  close: 'End it',
  reopen: 'Open it again',
};
