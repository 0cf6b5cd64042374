// Every message of Ink's compiler is replaced by a sentence for writers.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inPlainWords } from '../../src/core/story/ink-words.ts';
import { outline } from '../../src/core/story/outline.ts';
import { CAKE, changed, expectPlainWords, testSlips } from './cake.ts';

const at = (from: string, to: string, says: string) => ({
  source: changed(from, to),
  at: to,
  says,
});

describe('the compiler’s messages are reported in sentences for writers', () => {
  testSlips({
    'an unknown knot': at('-> saturday', '-> satuday', 'did you mean “saturday”'),
    'an unknown variable that is set': at(
      '~ blamed = true',
      '~ blmed = true',
      'did you mean “blamed”',
    ),
    'an unknown variable that is asked': at('{driven:', '{drivn:', 'did you mean “driven”'),
    'an unknown function': at('~ feel(-10)', '~ fel(-10)', 'did you mean “feel”'),
    'a value too few': at('~ feel(-10)', '~ feel()', 'gets other values'),
    'a missing )': at('~ feel(-10)', '~ feel(-10', 'A ) is missing'),
    'a missing quote': at('~ blamed = true', '~ blamed = "yes', 'no second straight quote'),
    'a missing value': at('~ blamed = true', '~ blamed =', 'A line of logic is'),
    'a missing }': {
      source: changed(
        '- else: -> happy_birthday_gene\n}',
        '- else: -> happy_birthday_gene\n',
      ).replace('{\n- not blamed', '{ // Which ending?\n- not blamed'),
      at: '{ // Which',
      says: 'The { in this line is never closed',
    },
    'a missing end': {
      source: changed(
        'She says the kerning is good. # mood: delighted\n-> END',
        'She says the kerning is good. # mood: delighted',
      ),
      at: 'She says the kerning',
      says: 'A loose end',
    },
    'an empty knot': {
      source: changed('=== verdict', '=== empty ===\n\n=== verdict'),
      at: '=== empty',
      says: 'The knot is empty',
    },
    'a knot with the name of a variable': {
      source: `${CAKE}\n=== driven ===\n-> END\n`,
      at: 'VAR driven',
      says: 'The name “driven” is already used in line',
    },
    'a variable without a value': at('VAR blamed = false', 'VAR blamed', 'A variable is declared'),
    'a knot used as a function': at(
      '~ feel(-10)',
      '~ verdict()',
      '“verdict” is used as a function',
    ),
    'a divert to a function': at('-> saturday', '-> feel', '“feel” is a function'),
    'no colon behind a condition': at('{driven:You set', '{driven You set', 'is written “{driven:'),
  });
});

const PARSER = 'node_modules/inkjs/compiler/Parser';

/** The sentences in the compiler's source, a value in place of each expression. */
function inkSentences(): readonly string[] {
  const sources = readdirSync(PARSER, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(PARSER, file), 'utf8'));
  const literal = /(?:Error|ErrorWithParsedObject|Warning)\(\s*(["`])((?:(?!\1)[^\\]|\\.)*)\1/g;
  const expected = /Expect\([^;]*?,\s*(["`])((?:(?!\1)[^\\]|\\.)*)\1/g;
  const plain = (text = '') => text.replace(/\$\{[^}]*\}/g, 'name').replace(/\\(.)/g, '$1');
  return sources.flatMap((source) => [
    ...[...source.matchAll(literal)].map(([, , text]) => plain(text)),
    ...[...source.matchAll(expected)].map(([, , text]) => `Expected ${plain(text)} but saw 'x'`),
  ]);
}

/** Said only where inkjs itself is at fault, or of more than one file. */
const NEVER_SAID =
  /^No FileHandler|^No parent object|^Mismatched|^Unexpected (?:operation|object type)|^external not found|weave point parent|^Expected name but|^name on line|^Function call name|^Divert name|^Not implemented|^Error on line/;

test('every message of the compiler has a sentence for writers', () => {
  const read = outline('One line.');
  const sentences = inkSentences().filter((one) => !NEVER_SAID.test(one));
  expect(sentences.length).toBeGreaterThan(100);
  const general = inPlainWords('ERROR: line 1: Something new.', read).message;
  const untold = sentences.filter(
    (one) => inPlainWords(`ERROR: line 1: ${one}`, read).message === general,
  );
  expect(untold).toEqual([]);
});

test('an unknown message gets a sentence with its line and the text of that line', () => {
  expect(inPlainWords('ERROR: line 1: Gizmo expected.', outline('One line.'))).toMatchObject({
    line: 1,
    message: expect.stringContaining('“One line.”'),
  });
});

test('a sign put in anywhere never leads to a message of the compiler’s own', () => {
  const signs = [
    '{',
    '}',
    '|',
    '[',
    ']',
    '#',
    '->',
    '~',
    '*',
    '(',
    '"',
    '\\',
    '<>',
    ':',
    '=',
    '//',
    '/*',
    '-',
    '\u00A0',
    '\n',
  ];
  for (const [index, sign] of signs.entries())
    for (const part of [0.1, 0.35, 0.6, 0.85]) {
      const cutAt = Math.floor(CAKE.length * part) + index * 7;
      expectPlainWords(`${CAKE.slice(0, cutAt)}${sign}${CAKE.slice(cutAt)}`);
    }
});

test('a sign left out anywhere never leads to a message of the compiler’s own', () => {
  for (let cutAt = 40; cutAt < CAKE.length - 60; cutAt += 397)
    expectPlainWords(CAKE.slice(0, cutAt) + CAKE.slice(cutAt + 1 + (cutAt % 50)));
});
