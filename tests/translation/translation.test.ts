// A second language of a story is the same story; every difference is reported.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nextOf, replay } from '../../src/core/play/playthrough.ts';
import type { Edition } from '../../src/core/story/edition.ts';
import { formatProblem } from '../../src/core/story/problem.ts';
import { openStory } from '../../src/core/story/story.ts';
import { proveStory } from '../../src/tools/proof/prove-story.ts';
import { filesOf, readStory, scenarioIds } from '../../src/tools/story-files.ts';
import { picksOf, playAtRandom } from '../shipped.ts';
import { ENGLISH, translated } from './languages.ts';

const GERMAN = translated(ENGLISH);

function storyIn(german: string) {
  const folder = mkdtempSync(join(tmpdir(), 'languages-'));
  mkdirSync(join(folder, 'cake_for_gene'));
  const file = (name: string) => join(folder, 'cake_for_gene', name);
  writeFileSync(file('en.ink'), ENGLISH);
  writeFileSync(file('de.ink'), german);
  return { folder, en: file('en.ink'), de: file('de.ink') };
}

function edition(file: string): Edition {
  const read = readStory(file);
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.edition;
}

test('a scenario has a first language and may have others', () => {
  const { folder, en, de } = storyIn(GERMAN);
  expect(scenarioIds(folder)).toEqual(['cake_for_gene']);
  expect(filesOf('cake_for_gene', folder)).toEqual([en, de]);
});

test('an edition in another language has its own words and the points and ways of the first', () => {
  const { en, de } = storyIn(GERMAN);
  const [first, second] = [edition(en), edition(de)];
  expect(second.language).toBe('de');
  expect(second.keying).toBe(first.keying);
  expect(second.edition).not.toBe(first.edition);
  expect(second.leadsTo).toEqual(first.leadsTo);
  expect(second.key.closed).toEqual(first.key.closed);
  expect(second.header.title).toBe('Ao cakeo foro Geneo');
  for (const [id, decision] of Object.entries(first.key.decisions)) {
    const other = second.key.decisions[id];
    expect(other).toMatchObject({ id, stakes: decision.stakes });
    expect(other?.ask).not.toBe(decision.ask);
    expect(other?.title).toMatch(/o\b/);
    for (const [index, choice] of decision.choices.entries()) {
      expect(other?.choices[index]).toMatchObject({ id: choice.id, points: choice.points });
      expect(other?.choices[index]?.text).not.toBe(choice.text);
    }
  }
  for (const [id, ending] of Object.entries(first.endings)) {
    expect(second.endings[id]?.kind).toBe(ending.kind);
    expect(second.endings[id]?.headline).toMatch(/o\b/);
  }
});

test('its decisions and endings say what the story says when it is played', () => {
  const { ink, header, key, endings } = edition(storyIn(GERMAN).de);
  const story = openStory(ink, header);
  for (let seed = 0; seed < 20; seed += 1) {
    const playthrough = playAtRandom(story, seed);
    for (const { decision } of playthrough.turns)
      expect(key.decisions[decision.id]).toMatchObject({
        ...{ title: decision.title, ask: decision.ask },
        ...{ hint: decision.hint, rule: decision.rule },
        choices: expect.arrayContaining([...decision.choices]),
      });
    const next = nextOf(playthrough);
    expect(next.kind === 'ending' && endings[next.ending.id]).toEqual(
      next.kind === 'ending' && next.ending,
    );
  }
});

test('the same picks lead to the same ending in both', () => {
  const { en, de } = storyIn(GERMAN);
  const [first, second] = [edition(en), edition(de)];
  const story = openStory(first.ink, first.header);
  for (let seed = 0; seed < 20; seed += 1) {
    const playthrough = playAtRandom(story, seed);
    const again = replay(openStory(second.ink, second.header), picksOf(playthrough));
    const [one, other] = [nextOf(playthrough), nextOf(again.playthrough)];
    expect(other.kind === 'ending' && other.ending.id).toBe(one.kind === 'ending' && one.ending.id);
  }
});

/** What is changed, into what, what is said, and words of the line it is said at. */
const CHANGES: Readonly<Record<string, readonly [string, string, RegExp, string]>> = {
  'the name of a knot': [
    ...(['who_took_it', 'wer_war_es', /knot “wer_war_es” is not in/] as const),
    '=== wer_war_es',
  ],
  points: [
    '#empathy: 4 #ownership: 1 #recovery: 0',
    '#empathy: 4 #ownership: 2 #recovery: 0',
    /“# ownership: 2” where .*en.ink has “# ownership: 1”/,
    '#empathy: 4 #ownership: 2',
  ],
  'an id': [
    '#id: sound_the_same',
    '#id: klingt_gleich',
    /choice number 1 of “in_the_box” is “klingt_gleich” here and “sound_the_same”/,
    '#id: klingt_gleich',
  ],
  'a mood': [
    '# mood: hopeful',
    '# mood: cold',
    /“# mood: cold” where .*en.ink has “# mood: hopeful”/,
    '# mood: cold',
  ],
  stakes: [
    '# stakes: 1',
    '# stakes: 2',
    /“# stakes: 2” where .*en.ink has “# stakes: 1”/,
    '# stakes: 2',
  ],
  'how much trust is lost': [
    '~ feel(-10)',
    '~ feel(-15)',
    /logic of “in_the_box” .*: “-15” here, “-10” there/,
    '=== in_the_box',
  ],
  'a first value': [
    'VAR trust = 50',
    'VAR trust = 40',
    /logic before the first knot .*: “40” here, “50” there/,
    '# id:',
  ],
  minutes: ['# minutes: 5', '# minutes: 6', /“# minutes:” is “6” here and “5”/, '# minutes'],
  'a look': ['hair: bun_curly', 'hair: bun', /cast and their looks/, '# cast'],
};

test.each(Object.entries(CHANGES))('another %s is an error with its line', (_, change) => {
  const [words, others, said, at] = change;
  const german = GERMAN.replaceAll(words, others);
  expect(german).not.toBe(GERMAN);
  const { de } = storyIn(german);
  const { problems } = readStory(de);
  const [problem] = problems.filter(({ message }) => said.test(message));
  const line = german.split('\n').findIndex((text) => text.includes(at)) + 1;
  expect(problem, problems.map(formatProblem).join('\n')).toMatchObject({
    ...{ severity: 'error', file: de, line },
  });
});

test('a choice that is missing is an error in its knot', () => {
  const lines = GERMAN.split('\n');
  const at = lines.findIndex((line) => line.includes('#id: we_hand_her_one'));
  const end = lines.findIndex((line, index) => index > at && line.startsWith('==='));
  const { de } = storyIn([...lines.slice(0, at), '', ...lines.slice(end)].join('\n'));
  const read = readStory(de);
  expect(read.problems.map(({ message }) => message).join('\n')).toMatch(
    /choice number 4 of “in_the_box” is nothing here and “we_hand_her_one”/,
  );
});

test('a second language is proved by comparing it with the first', () => {
  const { de } = storyIn(GERMAN);
  expect(proveStory(de)).toEqual({ file: de, proven: null, problems: [] });
});
