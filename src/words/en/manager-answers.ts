// How a team does: the five answers, one scenario, and a sample to look at.

const some = (count: number, one: string, more: string) =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

export const managerAnswers = {
  lead: 'Five questions, each with the next thing to do.',
  unverified: (count: number) =>
    `${some(count, 'attempt', 'attempts')} could not be checked and ${count === 1 ? 'is' : 'are'} in none of these figures.`,
  allResults: 'All results as CSV, one row an attempt',
  allChoices: 'All choices as CSV, one row a choice',
  done: {
    question: 'Who has done it?',
    said: (finished: number, assigned: number, overdue: number) =>
      `${finished} of ${assigned} assigned plays are finished${overdue > 0 ? `, ${overdue} overdue` : ''}.`,
    name: 'Name',
    scenario: 'Scenario',
    due: 'Due',
    anyTime: 'any time',
    finished: 'Finished',
    begun: 'Begun',
    notBegun: 'Not begun',
    overdue: 'overdue',
    late: 'Overdue',
    byPerson: 'Person by person',
    notAsked: 'not asked',
    standing: { assigned: 'not begun', started: 'begun', finished: 'finished' },
    passed: 'passed',
    notPassed: 'not passed yet',
    tries: (count: number) => `${count} tries`,
    copyReminder: (title: string) => `Copy a reminder for “${title}”`,
    reminder: (title: string, due: string | null, names: readonly string[]) =>
      `“${title}” is waiting for you${due ? `, by ${due}` : ''}. Open your own link or pick your name on the tablet; it goes on where you left off. Still to do: ${names.join(', ')}.`,
  },
  weak: {
    question: 'Which skill is weak, and where?',
    said: (skill: string, below: number, people: number) =>
      `${skill} needs most: ${below} of ${people} people are still below “Ready” in it.`,
    none: 'Nobody is below “Ready” in any skill.',
    tooFew: (least: number, people: number) =>
      `So that nobody is singled out, the team’s figures begin with ${least} people; so far ${people === 1 ? 'there is 1' : `there are ${people}`}.`,
    fewer: (people: number, least: number) =>
      `Told from ${least} people on; so far there ${people === 1 ? 'is 1' : `are ${people}`}.`,
    below: (below: number, people: number, ready: string) =>
      `${below} of ${people} are below “${ready}”.`,
    where: 'It costs most here:',
    byPerson: 'Person by person, who would gain most first',
    assign: 'Assign a scenario that trains it',
  },
  moments: {
    question: 'Which moment trips people?',
    said: (title: string, scenario: string) => `Most is lost at “${title}” in “${scenario}”.`,
    tooFew: (least: number) => `Told once ${least} people have come to the same moment.`,
    lost: (percent: number, people: number) =>
      `${people} people came here, and ${percent} % of what could be earned was not.`,
    popular: (count: number, people: number) => `The weak line that ${count} of ${people} took:`,
    choice: 'Choice',
    line: 'What they said',
    people: 'People',
    earns: 'Earns',
    less: 'Earns less than half',
    more: 'Earns half or more',
    percent: (percent: number) => `${percent} %`,
    play: 'Play this moment',
    room: 'Open it in a room',
    all: 'All its moments',
  },
  practice: {
    question: 'Does practice help?',
    said: (skills: string | null) =>
      skills === null
        ? 'No clear change yet between the first and the latest attempt.'
        : `Yes, in ${skills}: the latest attempt is better than the first.`,
    tooFew: (least: number, people: number) =>
      `Told once ${least} people have played the same scenario at least twice; so far ${people === 1 ? 'there is 1' : `there are ${people}`}.`,
    fewer: (people: number, least: number) =>
      `Told from ${least} people on; so far there ${people === 1 ? 'is 1' : `are ${people}`}.`,
    first: 'First attempt',
    latest: 'Latest attempt',
    person: 'Person',
    asTable: 'As a table',
    verdict: {
      too_few: 'Too few people yet.',
      no_clear_change: 'No clear change.',
      better: 'Better.',
      worse: 'Worse.',
    },
    change: (mean: string, low: string, high: string, people: number) =>
      `${mean} ${mean === '1' || mean === '-1' ? 'point' : 'points'} on average, between ${low} and ${high} (95 % interval, ${people} people).`,
    again: 'Assign one once more',
  },
  needs: {
    question: 'Who needs me this week?',
    said: (count: number) =>
      count === 0
        ? 'Nobody is waiting for you.'
        : `${some(count, 'person', 'people')} would gain from five minutes with you.`,
    overdue: (title: string, days: number) =>
      `“${title}” is overdue by ${some(days, 'day', 'days')}`,
    stuck: (title: string, tries: number) => `“${title}”: ${tries} tries, not passed yet`,
    redLine: (title: string, red: string | null) =>
      `“${title}”: a red line was crossed and not put right${red ? ` (${red})` : ''}`,
    earlier: 'an earlier assignment',
    card: 'Prepare the talk',
    page: 'How they stand',
    talked: 'We have talked',
    talkedOn: (day: string) => `Talked on ${day}`,
  },
  scenario: {
    lead: (people: number) => `First assessed attempts of ${people} people.`,
    endings: 'How it ended',
    ending: 'Ending',
    customer: 'Customer',
    moments: 'Moment by moment',
    lost: 'lost',
    assign: 'Assign it to more people',
  },
  sample: {
    team: 'A sample team',
    what: 'Nobody here exists, and nothing of this is kept. It shows what your own team’s page will tell you.',
    leave: 'Close the sample',
    people: ['Ada', 'Bo', 'Chidi', 'Dee', 'Eli', 'Fatima', 'Gus', 'Hana'],
    moment: 'She asks who did it',
    lines: [
      'I did not do it, that was the workshop.',
      'These things happen, honestly.',
      'It happened here. I find out how, today.',
      'You are right to ask. It broke while we had it, and I will put it right.',
    ],
  },
};
