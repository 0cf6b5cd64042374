// Every edition that was kept still opens and is replayed under today's rules; how one is kept, and
// what the build makes of them.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAs } from '../../src/core/json.ts';
import { nextOf } from '../../src/core/play/playthrough.ts';
import { verifyAttempt } from '../../src/core/record/verify.ts';
import type { Edition } from '../../src/core/story/edition.ts';
import { editionShape } from '../../src/core/story/edition-shape.ts';
import { openEngine } from '../../src/core/story/story.ts';
import { hash } from '../../src/tools/explore-story.ts';
import { editionsIn, keptFiles } from '../../src/tools/kept-editions.ts';
import { readStory, STORIES, scenarioIds } from '../../src/tools/story-files.ts';
import { walksIn } from '../../src/tools/walk-tables.ts';
import { recorded } from '../debrief/attempts.ts';
import { playAtRandom } from '../shipped.ts';
import { draft, EXAMPLE, exampleSource, runStories } from './stories-drafts.ts';

/** The example's own edition of before is held to the same laws. */
const KEPT = [STORIES, 'tests/stories'].flatMap((folder) =>
  scenarioIds(folder).flatMap((id) => keptFiles(join(folder, id))),
);

const read = (text: string) => parseAs('The kept edition', editionShape, JSON.parse(text));

describe.each(KEPT)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const parsed = read(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  const edition = parsed.value;

  test('is whole, has nothing that is not read, and lies where its story and hash say', () => {
    const written = JSON.parse(text) as Edition;
    expect(edition).toEqual(written);
    expect(hash(JSON.stringify([written.header, written.ink]))).toBe(edition.edition);
    expect(basename(file)).toBe(`${edition.language}.${edition.edition}.json`);
    expect(basename(dirname(dirname(file)))).toBe(edition.header.id);
  });

  test('is played to its endings, and an attempt at it is verified and scored', () => {
    const engine = openEngine(edition);
    for (let seed = 1; seed <= 25; seed += 1) {
      const playthrough = playAtRandom(engine.story, seed);
      const next = nextOf(playthrough);
      const { attempt, score } = recorded(engine, playthrough);
      const verified = verifyAttempt(attempt, engine);
      expect(verified).toMatchObject({ ok: true, isReworded: false, score });
      expect(next.kind === 'ending' && Object.keys(edition.endings)).toContain(
        verified.ok && verified.ending?.id,
      );
    }
  });
});

test('--keep writes the edition once, and it is read back as it was made', () => {
  const file = draft('cake_for_gene', exampleSource);
  const { code, text } = runStories(file, '--keep');
  expect(code).toBe(0);
  const [kept = '', ...others] = keptFiles(dirname(file));
  expect(others).toEqual([]);
  expect(text).toContain(kept);
  const made = readStory(EXAMPLE);
  expect(read(readFileSync(kept, 'utf8'))).toEqual({ ok: true, value: made.ok && made.edition });
  runStories(file, '--keep');
  expect(keptFiles(dirname(file))).toEqual([kept]);
});

test('--keep does not keep a story that breaks a rule', () => {
  const file = draft('cake_for_gene', exampleSource.replace('#empathy: 0', '#empathy: 9'));
  expect(runStories(file, '--keep').code).toBe(1);
  expect(readdirSync(dirname(file))).toEqual(['en.ink']);
});

test('the build lays out the newest edition and all that were kept, each under its hash', () => {
  const files = editionsIn('tests/stories');
  const newest = scenarioIds('tests/stories').map((id) => readStory(`tests/stories/${id}/en.ink`));
  const kept = keptFiles(dirname(EXAMPLE)).map((file) => `cake_for_gene.${basename(file)}`);
  const hashes = newest.flatMap((one) =>
    one.ok ? [`${one.edition.header.id}.en.${one.edition.edition}.json`] : [],
  );
  expect(hashes).toHaveLength(newest.length);
  expect([...files.keys()].sort()).toEqual(
    [...kept, ...hashes].map((name) => `editions/${name}`).sort(),
  );
  for (const [name, text] of files)
    expect(name).toContain(`.${(JSON.parse(text) as { edition: string }).edition}.`);
});

test('every edition of the site has a walk table under its name', () => {
  const walks = walksIn('tests/stories');
  expect([...walks.keys()].sort()).toEqual([...editionsIn('tests/stories').keys()].sort());
  for (const { starts, states } of walks.values())
    for (const start of starts) expect(states[Number(start)]).toBeDefined();
});
