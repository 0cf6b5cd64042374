// Sentences of the debrief that are put together from parts: each language has to put them together
// in its own way.

import { describe, expect, test } from 'vitest';
import { gapWords } from '../../src/app/learner/debrief/receipts.ts';
import { opener, openerText } from '../../src/core/debrief/opener.ts';
import { curveWords } from '../../src/ui/debrief/trust-words.ts';
import { ENGLISH, GERMAN } from './all-words.ts';

const before = { speaker: 'haddad', text: 'Is that true?' };
const exchange = { before, said: 'I am here', hears: 'Who asked?' };

test.each([
  [
    'en, somebody else before the customer',
    ENGLISH,
    { speaker: 'Mrs Rao', customer: 'Mr Haddad' },
    'When Mrs Rao said “Is that true?”, you said “I am here”. What Mr Haddad heard was “Who asked?” What was going on for you?',
  ],
  [
    'de, somebody else before the customer',
    GERMAN,
    { speaker: 'Mrs Rao', customer: 'Mr Haddad' },
    'Auf “Is that true?” von Mrs Rao hast du gesagt: “I am here”. Bei Mr Haddad ist angekommen: “Who asked?” Was war da bei dir los?',
  ],
  [
    'en',
    ENGLISH,
    null,
    'When they said “Is that true?”, you said “I am here”. What they heard was “Who asked?” What was going on for you?',
  ],
  [
    'de',
    GERMAN,
    null,
    'Auf “Is that true?” hast du gesagt: “I am here”. Angekommen ist: “Who asked?” Was war da bei dir los?',
  ],
])('the coach’s opener, with three quotes in it: %s', (_, words, apart, sentence) => {
  const parts = opener(exchange, words.evidence.opener, apart);
  expect(openerText(parts)).toBe(sentence);
  expect(parts.filter(({ isQuote }) => isQuote)).toHaveLength(3);
});

describe('in German', () => {
  test('what is missing in one’s own read', () => {
    const { missing } = GERMAN.debrief.read;
    expect(missing(true, false, false)).toBe('Noch offen: eine Stufe für die Fähigkeiten.');
    expect(missing(true, true, true)).toBe(
      'Noch offen: eine Stufe für die Fähigkeiten; die Antwort, die geholfen hat; und die Antwort, die geschadet hat.',
    );
  });

  test('the curve of trust', () => {
    const lines = [{ change: 5 }, { change: 5 }, { change: -20 }];
    const at = (one: { readonly change: number }, trust: number) => ({ ...one, trust }) as never;
    expect(
      curveWords(
        { start: 50, lines: lines.map((one, index) => at(one, [55, 60, 40][index] ?? 0)) },
        GERMAN.debrief.side.curve,
      ),
    ).toBe(
      'Das Vertrauen sank von 50 auf 40 von 100, am meisten nach Antwort 3. Zwischendurch stieg es, am meisten nach den Antworten 1 und 2.',
    );
  });

  test('how far a guess was off', () => {
    expect(gapWords({ guessed: 'ready', result: 'developing', gap: 1 }, GERMAN)).toBe(
      'Du hast höher geschätzt: Bereit; herausgekommen ist Im Werden.',
    );
    expect(gapWords({ guessed: 'not_yet', result: 'strong', gap: -3 }, GERMAN)).toMatch(
      /^Besser, als du dachtest/,
    );
  });
});
