// Two lines that Ink joins.

import { describe } from 'vitest';
import { CAKE, changed, LINE, testClean, testSlips, withLine } from './cake.ts';

const joined = (source: string, at: string) => ({ source, at, says: 'become one line' });
const inOneLine = (tags = '') => changed(`${LINE}\n->`, `${LINE}${tags} ->`);

describe('a line that joins the line of a speaker is reported', () => {
  testSlips({
    'a divert behind words': joined(inOneLine(), 'in blue. ->'),
    'a divert behind a tag': joined(inOneLine(' # mood: okoro sad'), 'sad ->'),
    'a divert in an alternative': joined(
      withLine('{blamed: Hm. -> in_the_box}\nHe waits.'),
      '{blamed: Hm.',
    ),
    'glue at the end': joined(withLine(`${LINE} <>\nMr Okoro: Look.`), 'in blue. <>'),
    'glue at the beginning': joined(withLine(`${LINE}\n<> Mr Okoro: Look.`), 'in blue.'),
    'a call that speaks': joined(
      `${withLine('Well. {says()}')}\n=== function says()\nMr Okoro: Look.\n`,
      'Well. {says',
    ),
    'a speaker who would go on with narration': joined(
      changed('-> saturday\n', 'Pia: Hello. -> saturday\n'),
      'Pia: Hello. ->',
    ),
    'a backslash at the end': {
      source: withLine(`${LINE}\\`),
      at: 'in blue.\\',
      says: 'would join the next line to it',
    },
    'a line separator': {
      source: withLine('He lifts the lid.\u2028HAPPY BIRTHDAY GENE.'),
      at: '\u2028',
      says: 'A line separator that is no line break (U+2028)',
    },
    'a soft return of a text program': {
      source: withLine('He lifts the lid.\vHAPPY BIRTHDAY GENE.'),
      at: '\v',
      says: 'break it with Enter',
    },
  });
});

describe('lines that are not joined are not reported', () => {
  testClean({
    'glue between narration': withLine(`${LINE} <>\nIt is still wet.`),
    'a divert behind a condition': withLine(`${LINE}\n{blamed: -> verdict}`),
    'a backslash before an ordinary sign': withLine('He lifts the lid \\[carefully\\].'),
    'other line ends': CAKE.replaceAll('\n', '\r\n'),
    'line ends of old machines': CAKE.replaceAll('\n', '\r'),
    'a mark before the file': `\uFEFF${CAKE}`,
  });
});
