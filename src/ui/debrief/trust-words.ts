// Trust in words: for one line, and for the whole curve.

import type { Words } from '../../words/words.ts';
import type { SideLine, SideView } from './side-view.ts';

type SideWords = Words['debrief']['side'];

/** From here on a change is a large one: two steps of the writers' usual five. */
const LARGE = 10;

export function trustWords(
  { trust, change }: Pick<SideLine, 'trust' | 'change'>,
  words: SideWords['trust'],
): string {
  if (change >= LARGE) return words.jumps(trust);
  if (change > 0) return words.grows(trust);
  if (change <= -LARGE) return words.drops(trust);
  if (change < 0) return words.slips(trust);
  if (trust === 0) return words.none;
  return trust === 100 ? words.full : words.holds(trust);
}

/** Its beginning, its end, and where it moved most. */
export function curveWords(
  { start, lines }: Pick<SideView, 'start' | 'lines'>,
  words: SideWords['curve'],
): string {
  const end = lines.at(-1)?.trust ?? start;
  const rises = lines.map(({ change }) => change);
  const falls = lines.map(({ change }) => -change);
  const way = start === end ? words.level(start) : words.fromTo(start, end);
  return words.whole(way, mostWords(rises, words.rise), mostWords(falls, words.fall));
}

/** Of many equal ones none is the most. */
function mostWords(amounts: readonly number[], words: SideWords['curve']['rise']): string {
  const most = Math.max(0, ...amounts);
  if (most === 0) return words.never;
  const [first = 0, second, third] = amounts.flatMap((one, at) => (one === most ? at + 1 : []));
  if (third !== undefined) return words.evenly;
  return second === undefined ? words.once(first) : words.twice(first, second);
}
