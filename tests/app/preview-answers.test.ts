// What the worker makes of a text.

import { describe, expect, test } from 'vitest';
import { answer } from '../../src/app/writer/answer-question.ts';
import type { Answer, Question } from '../../src/app/writer/draft.ts';
import { HEADER, playDraft } from './preview-drafts.ts';

function answersTo(question: Question): readonly Answer[] {
  const said: Answer[] = [];
  answer(question, (one) => said.push(one));
  return said;
}

const STORY = `${HEADER}VAR is_late = false
-> hall
=== hall ===
Osei: How long? # mood: tense # place: glass_bay # sound: stamp
* [Ten minutes. #id: ten #empathy: 3 #ownership: 4 #recovery: 4]
  You: Ten minutes. # why: Says when. # hears: I am told.
  ~ trust = trust + 10
  -> desk
* [Leave. #id: leave #empathy: 0 #ownership: 0 #recovery: 0 #slip: rushed]
  You: I must go.
  -> nowhere_yet
=== desk ===
{is_late: Too late.|And now? {trust}}
* [This way. #id: this_way #empathy: 1 #ownership: 1 #recovery: 1 #slip: rushed]
  You: This way.
  -> out
=== nowhere_yet ===
Nobody has written on.
-> END
=== out ===
# ending: kept
He goes.
-> END
`;

describe('a draft', () => {
  test('is played through the picks, and tells the variables as they stand', () => {
    expect(playDraft(STORY, ['ten'])).toMatchObject({
      lines: ['Ten minutes.', 'And now? 60'],
      ...{ picks: ['ten'], stop: null, variables: { trust: 60 } },
    });
  });

  test('is played from any knot with any values', () => {
    const start = { place: 'desk', variables: { is_late: true } };
    expect(playDraft(STORY, [], start).lines).toEqual(['Too late.']);
  });

  test('tells its knots with their lines, and its variables', () => {
    const { draft } = playDraft(STORY);
    expect(draft.places[0]).toEqual({
      id: 'hall',
      line: STORY.split('\n').indexOf('=== hall ===') + 1,
    });
    expect(draft.variables).toEqual({ trust: 50, is_late: false });
  });

  test('keeps the picks that still exist', () => {
    expect(playDraft(STORY, ['ten', 'gone', 'this_way'])).toMatchObject({
      picks: ['ten'],
      stop: null,
    });
  });

  test('says after which pick it does not go on, and shows the lines up to there', () => {
    const { picks, lines, stop } = playDraft(STORY, ['leave']);
    expect(picks).toEqual(['leave']);
    expect(lines).toEqual(['I must go.', 'Nobody has written on.']);
    expect(stop).toMatch(/^After “leave”: .*runs out of content/);
  });

  test('says so when it does not even begin', () => {
    expect(playDraft(STORY, [], { place: 'elsewhere', variables: {} })).toMatchObject({
      lines: [],
      stop: 'At its start: There is no knot “elsewhere”.',
    });
  });

  test('that breaks the contract is played all the same, with its problems in order', () => {
    const broken = STORY.replace('tense', 'tence').replace('stamp', 'stampede');
    const { draft, lines } = playDraft(broken);
    expect(draft.problems.map((one) => one.message).join(' ')).toMatch(/“tence”.*“stampede”/);
    expect(lines).toEqual(['How long?']);
  });

  test('that does not compile is not played', () => {
    const { draft, picks } = playDraft(STORY.replace('-> desk', '-> dsek'));
    const line = STORY.split('\n').findIndex((one) => one.includes('-> desk')) + 1;
    expect(draft.problems).toContainEqual(expect.objectContaining({ line }));
    expect(picks).toBeNull();
  });

  test('is walked through every path when that is asked', () => {
    const said = answersTo({ kind: 'check', number: 7, source: STORY });
    expect(said[0]).toEqual({ kind: 'walking', number: 7, states: 1 });
    const checked = said.at(-1);
    expect(checked).toMatchObject({ kind: 'checked', number: 7 });
    const problems = checked?.kind === 'checked' ? checked.problems : [];
    expect(problems.map((one) => one.message).join(' ')).toContain('runs out of content');
  });
});

const doubled = Array.from({ length: 40 }, () => '~ s = s + s').join('\n');
const calls = Array.from(
  { length: 3000 },
  (_, at) => `=== function f${at}()\n~ return f${at + 1}()\n`,
).join('');

describe('a hostile text', () => {
  test.each([
    ['deep nesting', '{'.repeat(60_000), 'nested so deeply'],
    [
      'deep brackets',
      `~ trust = ${'('.repeat(20_000)}1${')'.repeat(20_000)}\n`,
      'nested so deeply',
    ],
    ['an unknown tag', '-> a\n=== a ===\nHi. # mod: tense\n-> END\n', '“mod” is no tag'],
  ])('is named: %s', (_, body, words) => {
    const { draft } = playDraft(HEADER + body);
    expect(draft.problems.map((one) => one.message).join(' ')).toContain(words);
  });

  test.each([
    ['a text that is doubled', `VAR s = "aaaa"\n-> a\n=== a ===\n${doubled}\nHi.\n-> END\n`],
    [
      'a text of its own that is doubled',
      `-> a\n=== a ===\n~ temp s = "aaaa"\n${doubled}\nHi.\n-> END\n`,
    ],
    [
      'a row of calls',
      `-> a\n=== a ===\n{f0()}\n-> END\n${calls}=== function f3000()\n~ return 1\n`,
    ],
  ])('is stopped before it takes up the memory: %s', (_, body) => {
    expect(playDraft(HEADER + body).stop).toContain('piles up more');
  });

  test.each([
    ['an endless divert', '-> a\n=== a ===\n-> b\n=== b ===\n-> a\n', 'come round to itself'],
    ['an endless talk', '-> a\n=== a ===\nOn and on.\n-> a\n', 'come round to itself'],
    ['a deep recursion', '{f(1)}\n-> END\n=== function f(x)\n~ return f(x + 1)\n', '1000 calls'],
  ])('is stopped where it would not end: %s', (_, body, words) => {
    expect(playDraft(HEADER + body).stop).toContain(words);
  });

  test.each([
    ['lines', 'Hi.\n'.repeat(300), '301 lines'],
    ['choices', `Hi.\n${'* [Hm. #id: hm] -> END\n'.repeat(40)}`, '40 choices'],
    ['letters', `${'Long '.repeat(12_000)}\n`, 'letters'],
  ])('is not shown: too many %s', (_, body, words) => {
    const source = `${HEADER}-> a\n=== a ===\n${body}Over. # ending: kept\n-> END\n`;
    expect(playDraft(source).stop).toContain(words);
  });

  test.each([
    ['non-breaking spaces', `He${'\u00A0'.repeat(50_000)}waits.`],
    ['spaces', `He${' '.repeat(30_000)}waits.`],
    ['brackets in a name', `=== ${'( '.repeat(50_000)}`],
    ['equals signs', '='.repeat(100_000)],
    ['stars', '*'.repeat(50_000)],
    ['arrows', '->'.repeat(20_000)],
    ['backslashes', '\\'.repeat(100_000)],
    ['quotes and colons', '“a”: '.repeat(30_000)],
    ['bars', '{a|'.repeat(300)],
  ])('is read to its end, however long: %s', (_, line) => {
    const { draft } = playDraft(`${HEADER}-> a\n=== a ===\nHi.\n${line}\n-> END\n`);
    expect(draft.places.map(({ id }) => id)).toContain('a');
  });

  test('gives no more problems than a page can show', () => {
    const many = 'Hi. # mod: tense\n'.repeat(4000);
    expect(playDraft(`${HEADER}-> a\n=== a ===\n${many}-> END\n`).draft.problems).toHaveLength(101);
  });
});

test('what the worker says arrives unchanged', () => {
  const all = [
    ...answersTo({ kind: 'read', number: 1, source: STORY }),
    ...answersTo({ kind: 'check', number: 2, source: STORY }),
  ];
  for (const answer of all) expect(structuredClone(answer)).toEqual(answer);
});
