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
  const rise = mostBy(lines, ({ change }) => change);
  const fall = mostBy(lines, ({ change }) => -change);
  const rose = rise === null ? 'never rose' : `rose most after line ${rise + 1}`;
  const fell = fall === null ? 'never fell' : `fell most after line ${fall + 1}`;
  const way = start === end ? `${start} at both ends` : `from ${start} to ${end}`;
  return `Trust, of 100: ${way}. It ${rose} and ${fell}.`;
}

/** The first of the lines with most, counted from 0; null where none has any. */
function mostBy(lines: readonly SideLine[], amount: (line: SideLine) => number): number | null {
  const most = Math.max(0, ...lines.map(amount));
  return most > 0 ? lines.findIndex((line) => amount(line) === most) : null;
}
