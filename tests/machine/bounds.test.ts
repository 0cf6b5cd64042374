// A story that never ends or piles up text is stopped by counts, and reported; a story that ends is not.

import { describe, expect, test } from 'vitest';
import { located } from '../../src/core/explore/make-edition.ts';
import { compileInk } from '../../src/core/story/compile.ts';
import { outline } from '../../src/core/story/outline.ts';
import { openStory } from '../../src/core/story/story.ts';
import { StoryFault } from '../../src/core/story/story-fault.ts';
import { explored, HEADER, inkDecision, inkEnding } from '../explore/ink.ts';

const ENDING = inkEnding('over', 'kept');

/** A decision, after whose first pick `leads` is played. */
const story = (leads: string, rest: string, variables = '') => `${variables}
-> first
${inkDecision('first', [
  { id: 'a', points: [0, 0, 0], leads },
  { id: 'b', points: [4, 4, 4], leads: '-> over' },
])}${ENDING}${rest}`;

/** The messages about it, with their 1-based lines. */
function said(source: string) {
  const read = outline(source);
  return explored(source).violations.map((one) => {
    const { line, message } = located(one, read, 'en.ink');
    return { line, message };
  });
}

const lineOf = (source: string, words: string) =>
  source.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('a function that calls itself', () => {
  const factorial = `=== function factorial(n)
{ n > 1: ~ return n * factorial(n - 1) }
~ return 1
`.replace(
    '{ n > 1: ~ return n * factorial(n - 1) }',
    '{ n > 1:\n  ~ return n * factorial(n - 1)\n}',
  );

  test('and comes to an end is played and walked', () => {
    const source = story('It is {factorial(10)}.\n  -> over', factorial);
    const result = explored(source);
    expect(result.violations).toEqual([]);
    const beats = result.ok ? result.exploration.beats : [];
    const texts = beats.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(texts).toContain('It is 3628800.');
  });

  test('without an end on some way is stopped, and named with its line', () => {
    const down = factorial.replace('n > 1', 'n != 0').replace('n - 1', 'n + 1');
    const source = story('{factorial(1)}\n  -> over', down);
    expect(said(source)).toEqual([
      {
        line: lineOf(source, 'function factorial'),
        message: expect.stringMatching(/After “a”.* more than 1000 calls in “factorial”/),
      },
    ]);
  });

  test('without an end on any way is stopped as well', () => {
    const source = story(
      '{f(1)}\n  -> over',
      '=== function f(n)\n{ n > 1:\n  ~ return f(n - 1)\n}\n~ return f(n + 1)\n',
    );
    expect(said(source)).toEqual([
      {
        line: lineOf(source, 'function f('),
        message: expect.stringContaining('more than 1000 calls in “f”'),
      },
    ]);
  });
});

describe('a knot that comes round to itself', () => {
  test('under a condition that becomes false is played', () => {
    const source = story(
      '-> again',
      '=== again\nAgain, {n}.\n~ n++\n{ n < 5: -> again }\n-> over\n',
      'VAR n = 1',
    );
    expect(explored(source)).toMatchObject({ ok: true, violations: [] });
  });

  test('under a condition that stays true is stopped, and named with its line', () => {
    const source = story(
      '-> again',
      '=== again\n~ n++\n{ n > 0: -> again }\n-> over\n',
      'VAR n = 1',
    );
    expect(said(source)).toEqual([
      {
        line: lineOf(source, '=== again'),
        message: expect.stringMatching(/ran on for more than 100000 steps in “again”/),
      },
    ]);
  });

  test('and prints a line each time is stopped as well', () => {
    const source = story(
      '-> again',
      '=== again\nOn and on and on.\n{ n > 0: -> again }\n-> over\n',
      'VAR n = 1',
    );
    expect(said(source)).toMatchObject([{ line: lineOf(source, '=== again') }]);
  });
});

describe('a text that grows', () => {
  const doubling = (times: number) =>
    story(
      '-> grow',
      `=== grow\n${'~ s = s + s\n'.repeat(times)}{ s == "": Nothing.}\n-> over\n`,
      'VAR s = "12345678"',
    );

  test('up to what a beat may hold is played', () => {
    expect(explored(doubling(10)).violations).toEqual([]);
  });

  test.each([30, 300])('and is doubled %i times is stopped before it is made', (times) => {
    const source = doubling(times);
    expect(said(source)).toEqual([
      {
        line: lineOf(source, '=== grow'),
        message: expect.stringMatching(
          /piles up more text than a beat can hold, over 200000 letters, in “grow”/,
        ),
      },
    ]);
  });
});

describe('what has no place in a scenario is said when the story is opened', () => {
  const TAIL = '=== there\nThere.\n-> END\n';
  test.each([
    ['a tunnel', '-> there ->', '=== there\nThere.\n->->\n', /tunnel.*“room”/],
    ['a thread', '<- there', TAIL, /thread.*“room”/],
    ['a shuffle', '{~a|b}', TAIL, /shuffle.*“room”/],
    ['RANDOM', '{RANDOM(1, 2)}', TAIL, /RANDOM.*“room”/],
    ['TURNS', '{TURNS()}', TAIL, /TURNS.*“room”/],
    ['TURNS_SINCE', '{TURNS_SINCE(-> there)}', TAIL, /TURNS_SINCE.*“room”/],
    ['a fallback choice', '* a\n-> there\n* -> there', TAIL, /fallback choice.*“room”/],
    ['a list', '{LIST_COUNT(L)}', `${TAIL}LIST L = x, y\n`, /LIST/],
    ['an external function', '{e()}', `${TAIL}EXTERNAL e()\n`, /EXTERNAL.*“room”/],
  ])('%s', (_, body, rest, words) => {
    const compiled = compileInk(`-> room\n=== room\nHi.\n${body}\n-> there\n${rest}`);
    if (!compiled.ok) throw new Error(compiled.findings.map((one) => one.message).join('\n'));
    expect(() => openStory(compiled.program, HEADER)).toThrow(StoryFault);
    expect(() => openStory(compiled.program, HEADER)).toThrow(words);
  });
});

test('the core and the reading of stories use no clock', async () => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const files = readdirSync('src/core', { recursive: true })
    .map((name) => `src/core/${String(name)}`)
    .filter((name) => name.endsWith('.ts'));
  const clocks = [...files, 'src/tools/story-files.ts'].filter((file) =>
    /\bnew Date\b|\bDate\.now|performance|setTimeout|cpuUsage|ContinueAsync/.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(clocks).toEqual([]);
});
