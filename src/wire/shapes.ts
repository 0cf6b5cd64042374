// What several requests have in common. Every request is a `strictObject`: an unknown key is refused.

import * as v from 'valibot';

const LONGEST_NAME = 80;

/** Without what cannot be seen; inner spaces count as one. */
export const cleanName = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

export const name = v.pipe(
  v.string(),
  v.transform(cleanName),
  v.minLength(1, 'is empty'),
  v.maxLength(LONGEST_NAME, `is longer than ${LONGEST_NAME} letters`),
);

/** 128 bits, as they stand in the fragment of an address. */
export const linkToken = v.pipe(v.string(), v.regex(/^[\w-]{22}$/, 'is no token of a link'));

export const rowId = v.pipe(v.string(), v.uuid('is no id'));
