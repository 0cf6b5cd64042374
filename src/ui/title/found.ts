// Which scenarios a search finds.

import type { ScenarioView } from './view.ts';

/** `minutes` null: any. */
export type Sought = { readonly word: string; readonly minutes: number | null };

export const ALL: Sought = { word: '', minutes: null };

export const isSought = ({ word, minutes }: Sought): boolean =>
  plain(word) !== '' || minutes !== null;

/** Those that hold every word in their title, role, trade or summary, and take no longer. */
export function found(
  scenarios: readonly ScenarioView[],
  { word, minutes }: Sought,
  alsoSaid: (scenario: ScenarioView) => string = () => '',
): readonly ScenarioView[] {
  const words = plain(word).split(' ');
  return scenarios.filter((one) => {
    const { title, summary, role, trade, trains } = one;
    const said = plain([title, summary, role, trade, trains, alsoSaid(one)].join(' '));
    return words.every((part) => said.includes(part)) && one.minutes <= (minutes ?? Infinity);
  });
}

/** Without accents, capitals and signs: as somebody types it. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const TIMES = [5, 7, 10, 15];

/** The times that leave some out and others in. */
export const timesFor = (scenarios: readonly ScenarioView[]): readonly number[] =>
  TIMES.filter(
    (time) =>
      scenarios.some(({ minutes }) => minutes <= time) &&
      scenarios.some(({ minutes }) => minutes > time),
  );
