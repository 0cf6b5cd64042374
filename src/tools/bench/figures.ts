// The times of both pages, with their ratios and what these must not exceed.

import { printedTable } from '../proof/table.ts';
import type { FirstSteps } from './in-page.ts';

export type Measured = {
  readonly arrivals: readonly FirstSteps[];
  /** Milliseconds from each pick to its line, of all plays. */
  readonly picks: readonly number[];
};

export type BenchFigure = {
  readonly name: string;
  /** Milliseconds. */
  readonly game: number;
  readonly plain: number;
  readonly ratio: number;
  /** The ratio this figure should not exceed. */
  readonly target: number;
};

type Row = readonly [name: string, target: number, of: (measured: Measured) => number];

const ROWS: readonly Row[] = [
  ['first clickable Next', 1.15, ({ arrivals }) => median(arrivals.map(({ next }) => next))],
  ['first choice', 1.5, ({ arrivals }) => median(arrivals.map(({ choice }) => choice))],
  ['pick to next line, median', 1.3, ({ picks }) => median(picks)],
  ['pick to next line, 95 %', 1.7, ({ picks }) => quantile(picks, 0.95)],
];

export function figuresOf(game: Measured, plain: Measured): readonly BenchFigure[] {
  return ROWS.map(([name, target, of]) => {
    const [ours, theirs] = [of(game), of(plain)];
    return { name, game: ours, plain: theirs, ratio: ours / theirs, target };
  });
}

export function printed(figures: readonly BenchFigure[]): string {
  return printedTable({
    title: 'milliseconds',
    head: ['game', 'plain', 'ratio', 'target'],
    words: [4],
    rows: figures.map(({ name, game, plain, ratio, target }) => [
      name,
      game.toFixed(1),
      plain.toFixed(1),
      `${ratio.toFixed(2)}×`,
      `≤ ${target}× ${ratio <= target ? 'held' : 'MISSED'}`,
    ]),
  });
}

/** The value below which a share (0–1) of the values lies, between neighbours if need be. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
