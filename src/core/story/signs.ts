// Names for signs that cannot be seen, and Latin twins of letters that look alike.

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/[\u00A0\u202F]/, 'non-breaking space'],
  [/\u3000/, 'full-width space'],
  [/[\u1680\u2000-\u200A\u205F]/, 'special space'],
  [/\uFEFF/, 'byte order mark'],
  [/[\u200B\u2060]/, 'zero-width space'],
  [/[\u200C\u200D]/, 'zero-width joiner'],
  [/\u00AD/, 'soft hyphen'],
  [/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/, 'invisible direction mark'],
  [/[\u2028\u2029\u0085\v\f]/, 'line separator that is no line break'],
];

/** Spaces that Ink does not take for spaces, and signs without a shape. */
export const ODD_SIGN =
  /[\u00A0\u00AD\u061C\u0085\u1680\u2000-\u200F\u2028-\u202F\u205F\u2060\u2066-\u2069\u3000\uFEFF\v\f]/u;

export const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** `A non-breaking space (U+00A0)`. */
export function nameOfOddSign(sign: string): string {
  const name = NAMES.find(([pattern]) => pattern.test(sign))?.[1] ?? 'special sign';
  return `${name.startsWith('i') ? 'An' : 'A'} ${name} (${codeOf(sign)})`;
}

/** Cyrillic and Greek letters that are drawn as Latin ones, in pairs. */
const TWINS =
  'аaеeоoрpсcхxуyіiјjѕsһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSοoαaνvρpΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX';
const LATIN_TWIN: ReadonlyMap<string, string> = new Map(
  [...TWINS.matchAll(/(.)(.)/gu)].map(([, twin = '', latin = '']) => [twin, latin]),
);

/** Two words with the same shape cannot be told apart on a screen. */
export function shapeOf(word: string): string {
  const seen = word.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return [...seen.replace(/\s+/g, ' ')].map((sign) => LATIN_TWIN.get(sign) ?? sign).join('');
}

/** The signs of a word that another of the same shape does not have. */
export function strangeSigns(word: string, other: string): readonly string[] {
  return [...new Set(word)].filter((sign) => !other.includes(sign));
}
