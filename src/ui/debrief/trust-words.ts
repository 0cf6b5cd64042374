// Trust in words: for one line, and for the whole curve.

import type { SideLine, SideView } from './side-view.ts';

/** From here on a change is a large one: two steps of the writers' usual five. */
const LARGE = 10;

export function trustWords({ trust, change }: Pick<SideLine, 'trust' | 'change'>): string {
  if (change >= LARGE) return `Trust jumps to ${trust}`;
  if (change > 0) return `Trust grows to ${trust}`;
  if (change <= -LARGE) return `Trust drops to ${trust}`;
  if (change < 0) return `Trust slips to ${trust}`;
  if (trust === 0) return 'No trust is left';
  return trust === 100 ? 'Trust stays full' : `Trust holds at ${trust}`;
}

/** Its beginning, its end, and where it moved most. */
export function curveWords({ start, lines }: Pick<SideView, 'start' | 'lines'>): string {
  const end = lines.at(-1)?.trust ?? start;
  const rises = lines.map(({ change }) => change);
  const falls = lines.map(({ change }) => -change);
  const way = start === end ? `${start} at both ends` : `from ${start} to ${end}`;
  return `Trust, of 100: ${way}. It ${mostWords('rose', rises)} and ${mostWords('fell', falls)}.`;
}

/** Of many equal ones none is the most. */
function mostWords(moved: 'rose' | 'fell', amounts: readonly number[]): string {
  const most = Math.max(0, ...amounts);
  if (most === 0) return `never ${moved}`;
  const [first, second, third] = amounts.flatMap((one, at) => (one === most ? at + 1 : []));
  if (third !== undefined) return `${moved} bit by bit`;
  return second === undefined
    ? `${moved} most after line ${first}`
    : `${moved} most after lines ${first} and ${second}`;
}
