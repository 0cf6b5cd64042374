// `npm run stories`: what it prints, and that the example in `stories/README.md` is as good as it says.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { located } from '../../src/core/explore/make-edition.ts';
import { proofSheet } from '../../src/core/explore/proof-sheet.ts';
import { outline } from '../../src/core/story/outline.ts';
import { openStory, type Step } from '../../src/core/story/story.ts';
import { proveStory } from '../../src/tools/proof/prove-story.ts';
import { readingGrade } from '../../src/tools/proof/reading-grade.ts';
import { drillSource } from '../drill.ts';
import { draft, EXAMPLE, exampleSource, lineOf, runStories } from './stories-drafts.ts';

const proof = proveStory(EXAMPLE);
if (!proof.proven) throw new Error(proof.problems.map((one) => one.message).join('\n'));
const { edition, exploration, sheet } = proof.proven;

test('the example passes the whole proof sheet, without a warning', () => {
  expect(proof.problems).toEqual([]);
});

test('the sheet names every ending, decision and choice of the story', () => {
  const { code, text } = runStories(EXAMPLE);
  expect(code).toBe(0);
  const ids = [
    ...Object.keys(exploration.endings),
    ...Object.values(exploration.decisions).flatMap((one) => [
      one.id,
      ...one.choices.map((choice) => choice.id),
    ]),
  ];
  for (const id of ids) expect(text).toMatch(new RegExp(`^ *${id}\\b`, 'm'));
  for (const words of ['reading grade', 'random plays that pass', 'shortest route to', 'holds'])
    expect(text).toContain(words);
});

test('--brief says the same in one line', () => {
  const { code, text } = runStories(EXAMPLE, '--brief');
  expect(code).toBe(0);
  expect(text.split('\n')).toHaveLength(1);
  expect(text).toContain(`${sheet.paths.count.toLocaleString('en')} paths`);
});

test('--json is for programs: one entry a story, counts exact', () => {
  const { code, text } = runStories(EXAMPLE, '--json');
  const [one] = JSON.parse(text);
  expect(code).toBe(0);
  expect(one).toMatchObject({
    file: EXAMPLE,
    holds: true,
    scenario: edition.header.id,
    problems: [],
  });
  expect(one.figures.paths.count).toBe(String(sheet.paths.count));
  expect(Object.keys(one.decisions)).toEqual(Object.keys(exploration.decisions));
  expect(one.figures.ranges).toEqual(JSON.parse(JSON.stringify(sheet.ranges)));
});

test.each([
  [['windscreen'], '“windscreen”'],
  [['--jsn'], '“--jsn”'],
  [['nowhere/en.ink'], 'There is no file “nowhere/en.ink”'],
])('says what is wrong with %j', (args, words) => {
  const { code, text } = runStories(...args);
  expect(code).toBe(1);
  expect(text).toContain(words);
});

test('a story lies in the folder of its id', () => {
  const { code, text } = runStories(draft('cake', exampleSource), '--brief');
  expect(code).toBe(1);
  expect(text).toContain('en.ink:1 error: The header says “# id: cake_for_gene”');
});

test('the paths to each ending are as many as there are when every one is played', () => {
  const story = openStory(edition.ink, edition.header);
  const ended = new Map<string, bigint>();
  const play = ({ beat, position }: Step) => {
    if (beat.next.kind === 'ending') {
      const { id } = beat.next.ending;
      ended.set(id, (ended.get(id) ?? 0n) + 1n);
      return;
    }
    for (const { id } of beat.next.decision.choices) {
      const step = story.step(position, id);
      if (!step) throw new Error(`“${id}” is not on offer.`);
      play(step);
    }
  };
  play(story.begin());
  expect(Object.fromEntries(ended)).toEqual(sheet.paths.perEnding);
}, 120_000);

test('every line of Ink in the writers’ guide is in an example, as it stands there', () => {
  const guide = readFileSync('stories/README.md', 'utf8');
  const blocks = [...guide.matchAll(/^```ink\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  expect(blocks.length).toBeGreaterThan(3);
  const examples = `${exampleSource}\n${drillSource}`;
  const known = new Set(examples.split('\n').map((line) => line.trim()));
  const lines = blocks.flatMap((block) => block.split('\n').map((line) => line.trim()));
  expect(lines.filter((line) => line !== '…' && !known.has(line))).toEqual([]);
});

test('the reading grade is Flesch and Kincaid’s', () => {
  // 13 words, 2 sentences, 14 syllables.
  const text = 'The cat sat on the mat. It was a very big mat, sir.';
  expect(readingGrade(text)).toBeCloseTo((0.39 * 13) / 2 + (11.8 * 14) / 13 - 15.59);
  expect(readingGrade('')).toBe(0);
});

test('a grade that is too high names the line that raises it most', () => {
  const hard = (text: string) => (text.includes('kerning') ? 9 : 1);
  const { violations } = proofSheet(exploration, edition.header, hard);
  const [problem] = violations.map((one) => located(one, outline(exampleSource), EXAMPLE));
  expect(problem).toMatchObject({
    line: lineOf(exampleSource, 'kerning'),
    message: expect.stringContaining('Hardest: “She says the kerning is good.”'),
  });
});
