// How many turning points there is room for on one printed page. Nothing is ever cut: where the rest
// needs more room, fewer are printed. Counted in lines of text on the narrower and on the lower of
// A4 and Letter, with room left for typefaces that run wider.

import type { ResultView, TurnView } from '../ui/result/view.ts';

type Printed = Pick<ResultView, 'ending' | 'redLines' | 'moments' | 'rule' | 'turns' | 'skills'>;

/** Characters in a line across the page, and in one of its columns. */
const WIDE = 100;
const NARROW = 46;
/** Lines on the page beside the head, the bars and the foot, which are always there. */
const ROOM = 40;

export function roomForTurns(view: Printed): number {
  const { ending, redLines, moments, rule, turns, skills } = view;
  const said = redLines.map(({ choice }) => moments[choice]?.said ?? '');
  const fixed =
    Math.max(lines(ending.review, NARROW), lines(ending.business, NARROW)) +
    said.reduce((sum, one) => sum + lines(one, WIDE - 12) + 1, 0) +
    Math.max(...skills.map(({ guess }) => lines(guess?.words ?? '', NARROW / 1.5))) +
    lines(rule ?? '', WIDE);
  let left = ROOM - fixed;
  const fitting = turns.findIndex((turn) => {
    left -= linesOf(turn, view);
    return left < 0;
  });
  return fitting < 0 ? turns.length : fitting;
}

function linesOf({ row }: TurnView, { moments }: Printed): number {
  const { why = '', hears = '', first } = moments[row.choice] ?? {};
  const texts = [row.said, row.anchor, why, hears, ...(first ? [first] : [])];
  return 1 + texts.reduce((sum, text) => sum + lines(text, WIDE - 12), 0);
}

const lines = (text: string, across: number): number => Math.ceil(text.length / across);
