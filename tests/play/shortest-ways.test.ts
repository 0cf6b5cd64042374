// The way that a manager is given to a moment leads there in the story itself, and no shorter one does.

import { expect, test } from 'vitest';
import { nextOf, replay } from '../../src/core/play/playthrough.ts';
import { shortestWays } from '../../src/core/play/shortest-ways.ts';
import { picksOf } from '../../src/core/play/way.ts';
import { openStory } from '../../src/core/story/story.ts';
import { readStory, STORIES } from '../../src/tools/story-files.ts';
import { playAtRandom, SCENARIOS } from '../shipped.ts';

test.each(SCENARIOS)('each decision of “%s” has a way that leads to it', (id) => {
  const read = readStory(`${STORIES}/${id}/en.ink`);
  if (!read.ok) throw new Error(`“${id}” has problems.`);
  const { edition, walk } = read;
  const story = openStory(edition.ink, edition.header);
  const ways = shortestWays(walk, edition.key.decisions);
  for (const [decision, way] of ways) {
    const { ok, playthrough } = replay(story, picksOf(way));
    expect(ok).toBe(true);
    expect(nextOf(playthrough)).toMatchObject({ kind: 'decision', decision: { id: decision } });
  }
  const played = Array.from({ length: 30 }, (_, seed) => playAtRandom(story, seed).turns);
  for (const turns of played)
    for (const [at, turn] of turns.entries())
      expect(ways.get(turn.decision.id)?.length).toBeLessThanOrEqual(at);
});

test('what nothing leads to has no way', () => {
  const decision = (id: string, choice: string) => ({ id, choices: [{ id: choice }] });
  const decisions = { a: decision('a', 'one'), b: decision('b', 'two'), c: decision('c', 'three') };
  const walk = { starts: [0], states: [{ one: 1 }, { two: 'over' }, { three: 'over' }] };
  expect([...shortestWays(walk, decisions as never)]).toEqual([
    ['a', []],
    ['b', ['one']],
  ]);
});
