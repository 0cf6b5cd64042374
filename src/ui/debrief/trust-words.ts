// Trust in words: for one line, and for the whole curve.

import type { Words } from '../../words/words.ts';

type SideWords = Words['debrief']['side'];

type Moved = { readonly trust: number; readonly change: number };

/** From here on a change is a large one: two steps of the writers' usual five. */
const LARGE = 10;

export function trustWords({ trust, change }: Moved, words: SideWords['trust']): string {
  if (change >= LARGE) return words.jumps(trust);
  if (change > 0) return words.grows(trust);
  if (change <= -LARGE) return words.drops(trust);
  if (change < 0) return words.slips(trust);
  if (trust === 0) return words.none;
  return trust === 100 ? words.full : words.holds(trust);
}

/** First the change from beginning to end, then what went against it on the way. */
export function curveWords(
  { start, lines }: { readonly start: number; readonly lines: readonly Moved[] },
  words: SideWords['curve'],
): string {
  const end = lines.at(-1)?.trust ?? start;
  const rises = lines.map(({ change }) => change);
  const falls = lines.map(({ change }) => -change);
  const against = (amounts: readonly number[], moved: (how: string) => string, never: string) =>
    amounts.some((one) => one > 0) ? moved(mostly(amounts, words, words.aLittle)) : never;
  const alsoRose = () => against(rises, words.alsoRose, words.neverRose);
  const alsoFell = () => against(falls, words.alsoFell, words.neverFell);
  if (end > start)
    return `${words.rose(start, end, mostly(rises, words, words.bitByBit))} ${alsoFell()}`;
  if (end < start)
    return `${words.fell(start, end, mostly(falls, words, words.bitByBit))} ${alsoRose()}`;
  return `${words.level(start)} ${alsoRose()} ${alsoFell()}`;
}

/** `evenly` is said where more than two lines share the largest amount. */
function mostly(amounts: readonly number[], words: SideWords['curve'], evenly: string): string {
  const most = Math.max(...amounts);
  const [first = 0, second = null, third] = amounts.flatMap((one, at) =>
    one === most ? at + 1 : [],
  );
  return third === undefined ? words.most(first, second) : evenly;
}
