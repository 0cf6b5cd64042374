// The titles of decisions.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { momentTitle } from '../../src/core/debrief/moment-title.ts';
import { makeEdition } from '../../src/core/explore/make-edition.ts';
import { parseAs } from '../../src/core/json.ts';
import { nextOf, replay } from '../../src/core/play/playthrough.ts';
import { editionShape } from '../../src/core/story/edition-shape.ts';
import { readSource } from '../../src/core/story/read-source.ts';
import { openStory } from '../../src/core/story/story.ts';
import { keptFiles } from '../../src/tools/kept-editions.ts';
import { SCENARIOS, shipped } from '../shipped.ts';
import { CAKE, changed, testClean, testSlips } from './cake.ts';

const TITLE = '# title: Jean, not Gene';
const titled = (title: string) => ({ source: changed(TITLE, `# title: ${title}`), at: title });

describe('a title that is none is reported', () => {
  testSlips({
    'too many words': {
      ...titled('What he found when he opened the box'),
      says: 'at most 6 words and 40 letters',
    },
    'too many letters': {
      ...titled('Counterproductive misunderstandings everywhere'),
      says: 'at most 6 words and 40 letters',
    },
    'a sentence': { ...titled('He opened it.'), says: 'a title has no stop' },
    'a small letter': { ...titled('the open lid'), says: 'begins with a small letter' },
    'that of another decision': {
      source: changed('# title: Forty-two dollars', '# title: Jean, Not Gene'),
      at: 'Jean, Not Gene',
      says: 'is already the title of the decision in line 34',
    },
    'that of the story': {
      source: changed(TITLE, '# title: A cake for Gene'),
      at: '# title: A cake for Gene # ask',
      says: 'is already the title of the story',
    },
    'said twice': {
      source: changed(TITLE, `${TITLE} # title: The lid`),
      at: TITLE,
      says: '“#title:” is said twice',
    },
    'on a choice': {
      source: changed('#id: sound_the_same', '#id: sound_the_same #title: No'),
      at: '#id: sound_the_same #title: No',
      says: '“#title:” does not belong on a choice',
    },
  });
});

describe('a title that is one is not', () => {
  testClean({
    'a question': titled('Gene or Jean?').source,
    'a quotation': titled('“Her name is Jean”').source,
    'with a number first': titled('31 years of proof').source,
  });
});

test.each([
  ['some lines into the story', CAKE],
  ['in its first line', changed('-> saturday\n', '-> in_the_box\n')],
])('a decision %s has its own title, and the story has its own', (_, source) => {
  const { header, program } = readSource(source);
  if (!program) throw new Error('It does not compile.');
  expect(header.title).toBe('A cake for Gene');
  const { next } = openStory(program, header).begin().beat;
  expect(next.kind === 'decision' && next.decision.title).toBe('Jean, not Gene');
});

test('another title is another edition under the same keying', () => {
  const [one, other] = [CAKE, changed(TITLE, '# title: The lid')].map((source) => {
    const made = makeEdition(source, { file: 'en.ink', language: 'en', hash: (text) => text });
    if (!made.ok) throw new Error('The example does not hold.');
    return made.edition;
  });
  expect(other?.edition).not.toBe(one?.edition);
  expect(other?.keying).toBe(one?.keying);
});

test.each(SCENARIOS)('no title of %s is a line that one can say', (scenario) => {
  const { key } = shipped(scenario).edition;
  for (const { title = '', choices } of Object.values(key.decisions)) {
    expect(title).not.toBe('');
    for (const { text } of choices) expect(text.toLowerCase()).not.toContain(title.toLowerCase());
  }
});

test('an edition from before there were titles opens, and its moments have their questions', () => {
  const [file = ''] = keptFiles('tests/stories/cake_for_gene').filter((one) =>
    one.includes('ade28375a95a440d'),
  );
  const read = parseAs('The edition', editionShape, JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(read.problem);
  const { key, ink, header } = read.value;
  for (const decision of Object.values(key.decisions)) {
    expect(decision.title).toBeUndefined();
    expect(momentTitle(decision)).toBe(decision.ask);
  }
  const next = nextOf(replay(openStory(ink, header), []).playthrough);
  expect(next.kind === 'decision' && momentTitle(next.decision)).toMatch(/\?$/);
});
