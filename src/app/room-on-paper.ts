// How many turning points there is room for on one printed page. Nothing is ever cut: where the rest
// needs more room, fewer are printed. Counted in lines of text on the narrower and on the lower of
// A4 and Letter, generously: a line more that is not there costs nothing.

import type { ResultView, TurnView } from '../ui/parts/result-view.ts';
import type { Settings } from './settings.ts';

type Printed = Pick<ResultView, 'ending' | 'redLines' | 'moments' | 'rule' | 'turns' | 'skills'>;

/** Characters in a line across the page, across half of it and across a third. */
const ACROSS = { page: 110, half: 48, third: 30 } as const;
/** Lines on the page, and those of them that head, bars, headings, gaps and foot take. */
const PAGE = 62;
const ALWAYS = 28;
/** OpenDyslexic is printed smaller; its letters are still wider, and its lines stand further apart. */
const OPEN = { wider: 1.12, lines: 3 } as const;

export function roomForTurns(view: Printed, font: Settings['font']): number {
  const isOpen = font === 'opendyslexic';
  const lines = (text: string, across: keyof typeof ACROSS): number =>
    Math.ceil((text.length * (isOpen ? OPEN.wider : 1)) / ACROSS[across]);
  const { ending, redLines, moments, rule, skills } = view;
  const guesses = skills.map(({ guess }) => lines(guess?.words ?? '', 'third'));
  const crossed = redLines.map(({ choice }) => 1 + lines(moments[choice]?.said ?? '', 'page'));
  const taken =
    ALWAYS +
    (isOpen ? OPEN.lines : 0) +
    Math.max(lines(ending.review, 'half'), lines(ending.business, 'half')) +
    Math.max(...guesses) +
    sum(crossed) +
    lines(rule ?? '', 'page');
  const ofTurn = ({ row }: TurnView): number => {
    const { why = '', hears = '', first } = moments[row.choice] ?? {};
    const note = row.weight === 2 || row.best < 4 ? ' It counts twice: a lot hung on it.' : '';
    const means = `0 of 4 means: ${row.anchor}${note}`;
    const help = first ? [`With help. Your first try was: ${first}`] : [];
    const texts = [row.said, means, why, `They heard: ${hears}`, ...help];
    return 1.5 + sum(texts.map((text) => lines(text, 'page')));
  };
  const needs = view.turns.map(ofTurn);
  const fits = (count: number) => taken + sum(needs.slice(0, count)) <= PAGE;
  return [...needs.keys()].filter((index) => fits(index + 1)).length;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
