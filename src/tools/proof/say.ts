// How the proof sheet writes figures and texts.

import type { Range } from '../../core/explore/proof/attainable.ts';

export const NO_NUMBER = '–';

/** Exact, however large. */
export const counted = (count: bigint | number): string => count.toLocaleString('en');

export const decimal = (value: number, places = 1): string => value.toFixed(places);

export const numberText = (value: number | null | undefined): string =>
  value === null || value === undefined ? NO_NUMBER : String(value);

export function range(of: Range | null | undefined): string {
  if (!of) return NO_NUMBER;
  return of.least === of.most ? String(of.least) : `${of.least}–${of.most}`;
}

/** “3 of 12 (25 %)”. */
export function share(part: number, whole: number): string {
  const percent = Math.round((100 * part) / Math.max(1, whole));
  return `${counted(part)} of ${counted(whole)} (${percent} %)`;
}

export function plural(count: number, one: string, many: string): string {
  return `${counted(count)} ${count === 1 ? one : many}`;
}

/** For text and attributes of HTML and SVG. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Cut to what a drawn box can hold. */
export function fitted(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
