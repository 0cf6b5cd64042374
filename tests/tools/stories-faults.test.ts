// A fault of every kind, planted in the example: each is reported at its line.

import { describe, expect, test } from 'vitest';
import { draft, exampleSource, lineOf, runStories } from './stories-drafts.ts';

type Fault = {
  readonly plant: (source: string) => string;
  readonly words: string;
  /** On the line that is to be named. */
  readonly at: string;
};

const change = (from: string, to: string) => (source: string) => {
  if (!source.includes(from)) throw new Error(`Nothing to plant at “${from}”.`);
  return source.replace(from, to);
};

const KEY = '#empathy: 0 #ownership: 1 #recovery: 0 #slip: argued';
const GIFT = `
=== gift ===
Mr Okoro: You may say what you like now. # stakes: 2 # title: The gift # ask: Why? # hint: Look. # rule: When asked, I say.
* [“Thank you, that is more than kind of you.” #id: gift_a #empathy: 4 #ownership: 4 #recovery: 4]
  You: Thank you. # why: Because. # hears: That.
  -> at_a_quarter_past
* [“Thank you, I am very glad to hear that.” #id: gift_b #empathy: 4 #ownership: 4 #recovery: 4]
  You: Thank you. # why: Because. # hears: That.
  -> at_a_quarter_past
* [“No, thank you, I would much rather not.” #id: gift_c #empathy: 0 #ownership: 0 #recovery: 0 #slip: argued]
  You: No, thank you. # why: Because. # hears: That.
  -> at_a_quarter_past
`;

const FAULTS: Readonly<Record<string, Fault>> = {
  'an unkeyed choice': {
    plant: change(` ${KEY}]`, ']'),
    words: 'The choice has no “#empathy:”',
    at: '#id: sound_the_same',
  },
  'a tag after the bracket': {
    plant: change(' #recovery: 0 #slip: argued]', '] #recovery: 0 #slip: argued'),
    words: 'stands after the closing bracket',
    at: '#id: sound_the_same',
  },
  'a dead end': {
    plant: change(
      'spelling on cough drops. # mood: cold\n  -> who_took_it',
      'spelling.\n  -> DONE',
    ),
    words: 'After “sound_the_same” at “in_the_box”: ',
    at: '#id: sound_the_same',
  },
  'an unreachable knot': {
    plant: change(
      '=== verdict ===',
      '=== left_over ===\nNobody comes here.\n-> verdict\n\n=== verdict ===',
    ),
    words: 'No path reaches the knot “left_over”',
    at: '=== left_over',
  },
  'a duplicate id': {
    plant: change('#id: by_herself', '#id: i_drive'),
    words: 'The id “i_drive” is already that of',
    at: 'Pia says thirty.',
  },
  'an over-long best choice': {
    plant: change(
      'and we hand her one. That',
      'and we hand her one, on the day she turns eighty, in front of everybody who ever learned from her where a comma goes and where it does not. That',
    ),
    words: 'the longest choice has',
    at: '#id: we_hand_her_one',
  },
  'a best choice that is the longest too often': {
    plant: change(
      "I'll go and see what can be saved.” #id",
      "I'll go back there and see what can still be saved.” #id",
    ),
    words: 'the best choice is the longest; at most 2 may be',
    at: '=== in_the_box',
  },
  'one skill copied from another': {
    plant: (source) =>
      source.replace(/#ownership: (\d) #recovery: \d/g, '#ownership: $1 #recovery: $1'),
    words: 'ownership and recovery correlate at 1.00',
    at: '=== who_took_it',
  },
  'a repair that pays': {
    plant: (source) =>
      change(
        "Mr Okoro: It's a good cat. # mood: calm\n  -> at_a_quarter_past",
        "Mr Okoro: It's a good cat. # mood: calm\n  -> gift",
      )(change('=== at_a_quarter_past ===', `${GIFT}\n=== at_a_quarter_past ===`)(source)),
    words: '“probably_dot”, repaired, beats the honest',
    at: '#id: probably_dot',
  },
  'an early exit that pays': {
    plant: change('#id: market_next_door #empathy: 0', '#id: market_next_door #empathy: 2'),
    words: '“market_next_door” ends the talk early and still earns empathy',
    at: '#id: market_next_door',
  },
  'minutes that are not those of the header': {
    plant: change('# minutes: 5', '# minutes: 7'),
    words: 'its header says 7',
    at: '# minutes: 7',
  },
  'a best choice that is not good enough': {
    plant: change('#id: i_drive #empathy: 4', '#id: i_drive #empathy: 1 #slip: rushed'),
    words: 'always takes the highest sum scores 61 on empathy',
    at: '#id: i_drive',
  },
};

describe('npm run stories names', () => {
  test.each(Object.entries(FAULTS))('%s', (_, { plant, words, at }) => {
    const source = plant(exampleSource);
    const file = draft('cake_for_gene', source);
    const { code, text } = runStories(file, '--brief');
    expect(code).toBe(1);
    const found = text.split('\n').filter((line) => line.includes(words));
    expect(found, text).not.toEqual([]);
    expect(found[0]).toContain(`${file}:${lineOf(source, at)} error: `);
  });
});
