// The checker reports every fault against the contract, with its line, all at once.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeEdition } from '../../src/core/explore/make-edition.ts';
import { nearest } from '../../src/core/story/unknown-word.ts';

const HEADER = `# id: tiny
# title: Tiny
# summary: One.
# role: Clerk
# trade: Bakery
# trains: Listening.
# theme: handover
# minutes: 1
# level: 1
# customer: osei
# cast: osei = Mr Osei; hair: turban; skin: deep; wears: navy
VAR trust = 50
-> hall
`;

const STORY = `${HEADER}
=== hall ===
Mr Osei: How long? # place: glass_bay # mood: tense # stakes: 1 # title: How long? # ask: Why? # hint: Look. # rule: When asked, say.
* [“Soon.” #id: soon #empathy: 0 #ownership: 1 #recovery: 0 #slip: stalled]
  You: Soon. # why: Says nothing. # hears: Wait.
  -> out
* [“Ten minutes.” #id: ten #empathy: 3 #ownership: 4 #recovery: 4]
  You: Ten minutes. # why: Says when. # hears: I am told.
  -> out
=== out ===
# ending: kept
# headline: Ten it was.
# review: Fine.
# business: Kept.
# picture: A clock.
He goes.
-> END
`;

const making = { file: 'stories/tiny/en.ink', language: 'en', hash: (text: string) => text };
const problemsOf = (source: string) =>
  makeEdition(source, making).problems.filter((one) => one.severity === 'error');

test('a story that has a picture for one of its endings has one for each', () => {
  const cake = readFileSync('tests/stories/cake_for_gene/en.ink', 'utf8');
  const found = (source: string) =>
    problemsOf(source).filter(({ message }) => message.includes('# picture:'));
  expect(found(cake)).toEqual([]);
  expect(found(cake.replace(/# picture: .*\n/, ''))).toHaveLength(1);
  expect(found(cake.replaceAll(/# picture: .*\n/g, ''))).toEqual([]);
});

/** The line number of the first line that holds `words`. */
const lineOf = (source: string, words: string) =>
  source.split('\n').findIndex((line) => line.includes(words)) + 1;

const FAULTS: readonly (readonly [string, readonly [string, string], string, string])[] = [
  [
    'a theme that is none of the library’s',
    ['# theme: handover', '# theme: handovers'],
    '# theme:',
    'did you mean “handover”?',
  ],
  ['a story of no trade', ['# trade: Bakery\n', ''], '', 'The header has no “# trade:”.'],
  [
    'a tag after the bracket',
    ['stalled]', 'stalled] #red: lie'],
    '“Soon.”',
    'after the closing bracket',
  ],
  [
    'somebody who comes in on a line that is said from elsewhere',
    ['# mood: tense', '# channel: phone # enter: osei'],
    'How long?',
    'is in the room',
  ],
  [
    'a choice that is said to nobody in the cast',
    ['#id: soon', '#id: soon #to: osie'],
    '“Soon.”',
    'did you mean “osei”',
  ],
  [
    'a choice that says it is said to the customer',
    ['#id: soon', '#id: soon #to: osei'],
    '“Soon.”',
    'is not needed',
  ],
  ['an unknown mood', ['mood: tense', 'mood: tence'], 'tence', 'did you mean “tense”'],
  ['an unknown place', ['glass_bay', 'glas_bay'], 'glas_bay', 'did you mean “glass_bay”'],
  ['an unknown tag', ['# mood:', '# mod:'], '# mod:', '“mod”'],
  [
    'a speaker who is not in the cast',
    ['Mr Osei: How', 'Mr Osie: How'],
    'Mr Osie',
    'did you mean “Mr Osei”',
  ],
  ['an unknown slip', ['slip: stalled', 'slip: staled'], 'staled', 'did you mean “stalled”'],
  ['points that are none', ['recovery: 4', 'recovery: 5'], 'recovery: 5', '0 to 4'],
  ['a choice without points', [' #recovery: 4', ''], '“Ten minutes.” #id', 'no “#recovery:”'],
  ['a choice without an id', ['#id: ten ', ''], '[“Ten minutes.”', 'no “#id:”'],
  ['an id used twice', ['#id: ten', '#id: soon'], '[“Ten minutes.”', 'already that of'],
  ['a repair of nothing', ['#recovery: 4]', '#recovery: 4 #repairs: late]'], '[“Ten', '“late”'],
  ['a sticky choice', ['* [“Ten', '+ [“Ten'], '+ [“Ten', 'sticky'],
  ['a nested choice', ['* [“Ten', '** [“Ten'], '** [“Ten', 'Nested'],
  ['text outside the brackets', ['* [“Ten', '* Hello [“Ten'], 'Hello', '“Hello”'],
  ['a fallback choice', ['* [“Ten', '* -> out\n* [“Ten'], '* -> out', 'fallback'],
  ['an unknown look', ['hair: turban', 'hair: turbann'], 'turbann', 'did you mean “turban”'],
  ['stakes of 3', ['stakes: 1', 'stakes: 3'], 'stakes: 3', '1 or 2'],
  ['someone unknown entering', ['# stakes', '# enter: bob # stakes'], 'bob', '“bob”'],
  ['an unknown picture', ['# mood', '# shows: slipp # mood'], 'slipp', 'did you mean “slip”'],
  ['words on a picture without room', ['# mood', '# shows: key 7 # mood'], 'key 7', 'on “key”'],
  ['too much for a slip', ['# mood', '# shows: slip B158990 # mood'], 'B158990', 'five signs'],
  ['an unknown thing in hand', ['# mood', '# holds: fone # mood'], 'fone', 'did you mean “phone”'],
  [
    'a thing in the hand of someone unknown',
    ['# mood', '# holds: oseii phone # mood'],
    'oseii',
    'did you mean “osei”',
  ],
  ['two things in one hand', ['# mood', '# holds: key # holds: phone # mood'], 'key', 'said twice'],
  ['words on a board', ['# mood', '# board: soon # mood'], 'board: soon', 'five signs'],
  ['an unknown colour', ['# mood', '# board: 7 rad # mood'], '7 rad', 'did you mean “red”'],
  ['a board where there is none', ['# mood', '# board: B158 # mood'], 'B158', 'glass_bay has none'],
  ['randomness', ['He goes.', 'He goes. {RANDOM(1, 2)}'], 'RANDOM', 'RANDOM has no place'],
  ['a shuffle', ['He goes.', '{~He goes.|He stays.}'], '{~', 'no place in a scenario'],
];

describe('the checker names', () => {
  test.each(FAULTS)('%s', (_, [from, to], where, words) => {
    const broken = STORY.replace(from, to);
    const found = problemsOf(broken).find((problem) => problem.message.includes(words));
    expect(found, JSON.stringify(problemsOf(broken))).toBeDefined();
    expect(found?.line).toBe(lineOf(broken, where));
    expect(found?.file).toBe(making.file);
  });

  test.each([
    ['title', /^# title.*\n/m],
    ['customer', /^# customer.*\n/m],
    ['cast', /^# cast.*\n/m],
  ])('a header without its %s', (key, line) => {
    const messages = problemsOf(STORY.replace(line, '')).map((one) => one.message);
    expect(messages.join(' ')).toContain(`“# ${key}:”`);
  });

  test.each([
    ['no title', ['# title: How long? ', ''], '“# title:”', '=== hall'],
    ['no hint', ['# hint: Look. ', ''], '“# hint:”', '=== hall'],
    ['a weak choice without a slip', [' #slip: stalled', ''], '“#slip:”', '[“Soon.”'],
    ['a pick without its why', [' # why: Says nothing.', ''], '“# why:”', '[“Soon.”'],
    ['a pick nobody speaks', ['You: Soon. #', 'He waits. #'], '“You:”', '[“Soon.”'],
    ['an ending without a review', ['# review: Fine.\n', ''], '“# review:”', '=== out'],
    ['a loose end', ['He goes.\n-> END', 'He goes.'], 'loose end', 'He goes.'],
    ['a dead end', ['# ending: kept\n', ''], 'runs out of content', '[“Soon.”'],
  ] as const)('%s', (_, [from, to], words, where) => {
    const broken = STORY.replace(from, to);
    const found = problemsOf(broken).find((problem) => problem.message.includes(words));
    expect(found, JSON.stringify(problemsOf(broken))).toBeDefined();
    if (where) expect(found?.line).toBe(lineOf(broken, where));
  });

  test('an error of Ink itself, with its line', () => {
    const broken = STORY.replace('-> out\n* ', '-> nowhere\n* ');
    expect(problemsOf(broken)).toContainEqual(
      expect.objectContaining({ line: lineOf(broken, '-> nowhere') }),
    );
  });

  test('a board only on the way on which its place has none', () => {
    const broken = STORY.replace('glass_bay', 'registry_hall')
      .replace('You: Soon. #', 'You: Soon. # place: driveway #')
      .replace('He goes.\n', 'He goes. # board: B158\n');
    const [found, ...others] = problemsOf(broken).filter((one) => one.message.includes('board'));
    expect(others).toEqual([]);
    expect(found?.message).toContain('driveway has none');
    expect(found?.line).toBe(lineOf(broken, 'He goes.'));
    expect(problemsOf(broken.replace('# place: driveway ', '')).join()).not.toContain('board');
  });

  test('several faults at once', () => {
    const broken = STORY.replace('tense', 'tence').replace('glass_bay', 'glas_bay');
    expect(problemsOf(broken).length).toBeGreaterThanOrEqual(2);
  });
});

test('a word far from every known one gets no guess', () => {
  expect(nearest('zzzzzz', ['tense', 'calm'])).toBeNull();
});
