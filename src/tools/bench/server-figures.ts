// What a team server must hold, beside what it did.

import { printedTable } from '../proof/table.ts';

export type ServerFigure = {
  readonly name: string;
  readonly value: number;
  readonly unit: '' | 'ms' | 's' | 'kB' | '/s';
  /** The most it may be; the least where `isLeast`. */
  readonly bar: number;
  readonly isLeast?: boolean;
};

export const holds = ({ value, bar, isLeast = false }: ServerFigure): boolean =>
  isLeast ? value >= bar : value <= bar;

export const printedServer = (figures: readonly ServerFigure[]): string =>
  printedTable({
    title: 'the team server',
    head: ['measured', 'bar'],
    words: [2],
    rows: figures.map((one) => {
      const { name, value, unit, bar, isLeast } = one;
      const sign = isLeast ? '≥' : '≤';
      return [
        name,
        `${Number.isInteger(value) ? value : value.toFixed(1)} ${unit}`.trim(),
        `${sign} ${bar} ${unit} ${holds(one) ? 'held' : 'MISSED'}`.replace('  ', ' '),
      ];
    }),
  });
