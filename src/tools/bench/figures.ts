// Figures of both pages from the measurements, with their ratios.

import { printedTable } from '../proof/table.ts';
import type { PlayTimes } from './play.ts';
import type { ArrivalTimes } from './visit.ts';

export type Measured = {
  readonly arrivals: readonly ArrivalTimes[];
  readonly plays: readonly PlayTimes[];
};

type Unit = 'kB' | 'ms' | 'MB';

export type BenchFigure = {
  readonly name: string;
  readonly unit: Unit;
  readonly game: number;
  readonly plain: number;
  readonly ratio: number;
  /** The ratio this figure should not exceed. */
  readonly target: number | null;
};

type Row = {
  readonly name: string;
  readonly unit: Unit;
  readonly of: (measured: Measured) => number;
  readonly target?: number;
};

const arrival = (of: (one: ArrivalTimes) => number) => (measured: Measured) =>
  median(measured.arrivals.map(of));
const play = (of: (one: PlayTimes) => number) => (measured: Measured) =>
  median(measured.plays.map(of));
const all = (of: (one: PlayTimes) => readonly number[], share: number) => (measured: Measured) =>
  quantile(measured.plays.flatMap(of), share);

const ROWS: readonly Row[] = [
  { name: 'bytes until Next', unit: 'kB', of: arrival((one) => one.bytesToNext) },
  { name: 'bytes in all, played to the end', unit: 'kB', of: play((one) => one.bytes) },
  { name: 'first paint', unit: 'ms', of: arrival((one) => one.steps.paint) },
  { name: 'first clickable Next', unit: 'ms', of: arrival((one) => one.steps.next), target: 1.15 },
  { name: 'first choice', unit: 'ms', of: arrival((one) => one.steps.choice), target: 1.5 },
  { name: 'first pick answered', unit: 'ms', of: arrival((one) => one.steps.answer) },
  { name: 'pick to next line, median', unit: 'ms', of: all((one) => one.picks, 0.5), target: 1.3 },
  { name: 'pick to next line, 95 %', unit: 'ms', of: all((one) => one.picks, 0.95), target: 1.7 },
  { name: 'Next to next line, median', unit: 'ms', of: all((one) => one.nexts, 0.5) },
  { name: 'Next to next line, 95 %', unit: 'ms', of: all((one) => one.nexts, 0.95) },
  { name: 'blocking until first choice', unit: 'ms', of: arrival((one) => one.steps.blocking) },
  { name: 'heap after the play', unit: 'MB', of: play((one) => one.heap) },
];

const UNITS: Readonly<Record<Unit, number>> = { kB: 1000, ms: 1, MB: 1_000_000 };

export function figuresOf(game: Measured, plain: Measured): readonly BenchFigure[] {
  return ROWS.map(({ name, unit, of, target = null }) => {
    const [ours, theirs] = [of(game) / UNITS[unit], of(plain) / UNITS[unit]];
    return { name, unit, game: ours, plain: theirs, ratio: ours / theirs, target };
  });
}

export function printed(figures: readonly BenchFigure[]): string {
  return printedTable({
    title: '',
    head: ['game', 'plain', '', 'ratio', 'target'],
    words: [3, 4, 5],
    rows: figures.map(({ name, unit, game, plain, ratio, target }) => [
      name,
      game.toFixed(1),
      plain.toFixed(1),
      unit,
      Number.isFinite(ratio) ? `${ratio.toFixed(2)}×` : '–',
      target === null ? '' : `≤ ${target}× ${ratio <= target ? 'held' : 'MISSED'}`,
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
