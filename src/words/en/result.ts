// The result: the sheet, which is printed too, and what can be done from there.

/** How an attempt counts. */
type Counted = {
  readonly mode: 'learn' | 'assess';
  readonly isPractice: boolean;
  readonly withHelp: boolean;
  readonly isFromFile: boolean;
};

export const result = {
  game: 'Make It Right',
  /** Practice or evidence, in a sentence. */
  standing: ({ mode, isPractice, withHelp, isFromFile }: Counted) => {
    const help = withHelp ? ' Played with help: at least one line was a second try.' : '';
    if (mode === 'learn') return `Played in Learn: practice, not evidence.${help}`;
    if (isFromFile) return 'Played in Assess. It counts as evidence if it was the first time.';
    return isPractice
      ? 'Played in Assess. Only the first time counts as evidence; this was practice.'
      : 'Played in Assess, for the first time: this counts as evidence.';
  },
  turns: 'Where it turned',
  /** `skill`: a sign, its name stands in its place. `line`: from 1. */
  turn: (skill: string, line: number) => `${skill}, your line ${line}`,
  rule: 'The rule for work',
  next: 'And now?',
  playAgain: 'Play again',
  print: 'Print',
  toTitle: 'All scenarios',
  toResult: 'The whole result',
  toCoach: 'A card for a talk with your manager',
  toMap: 'The map of all ways',
  mean: (mean: number) => `Plain mean of the three skills: ${mean}. It decides nothing.`,
  costMost: 'The line that cost most:',
  tryMoment: 'Try that moment again',
  doesNotCount: 'It does not count, and your result stays as it is.',
  /** Of the faults made, so many were repaired. */
  repairs: (made: number, repaired: number) => {
    if (made === 0) return 'No line was a fault, so there was nothing to repair.';
    const faults = made === 1 ? 'one line that was a fault' : `${made} lines that were faults`;
    return `You put right ${repaired} of ${faults}.`;
  },
};
