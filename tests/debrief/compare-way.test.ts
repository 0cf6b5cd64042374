// A way said by hand beside one's own: the same way is the original, and nothing is touched.

import { describe, expect, test } from 'vitest';
import { compareWay } from '../../src/core/debrief/compare-way.ts';
import { otherLine } from '../../src/core/debrief/other-line.ts';
import { replay } from '../../src/core/play/playthrough.ts';
import { score } from '../../src/core/score/score.ts';
import type { ChoiceId } from '../../src/core/story/line.ts';
import { picksOf, playAtRandom, playOut } from '../shipped.ts';
import { TABLE } from './attempts.ts';

describe.each(TABLE)('%s', (_, played) => {
  const { edition, story, playthrough } = played;
  const { turns } = playthrough;
  const own = turns.map(({ choice }) => choice.id);
  const ways = [31, 32, 33, 34].map((seed) =>
    playAtRandom(story, seed).turns.map(({ choice }) => choice.id),
  );
  const compared = (way: readonly ChoiceId[]) => {
    const answer = compareWay(story, playthrough, way, edition);
    if (!answer.ok) throw new Error(`“${answer.choice}” cannot be said.`);
    return answer.line;
  };

  test('the same way is the original', () => {
    const line = compared(own);
    expect(line.other).toEqual(line.original);
    expect(line.at).toBe(turns.length);
    expect(line.by).toEqual(turns.map(() => 'shared'));
    expect(line.rows.every((row) => row.original === row.other)).toBe(true);
  });

  test('any way is what its picks replay to, and its numbers are those of the score', () => {
    for (const way of ways) {
      const { other, at, by, rows } = compared(way);
      const picks = picksOf(other.playthrough);
      const fresh = replay(story, picks);
      expect(fresh.ok && fresh.playthrough).toEqual(other.playthrough);
      expect(picks.map(({ choice }) => choice)).toEqual(way);
      const scored = score(edition, picks, { ended: true });
      expect(scored.ok && scored.score).toEqual(other.score);
      expect(way.slice(0, at)).toEqual(own.slice(0, at));
      expect(way[at]).not.toBe(own[at]);
      expect(by).toEqual(
        way.map((choice, index) =>
          index < at ? 'shared' : own.includes(choice) ? 'yours' : 'tried',
        ),
      );
      expect(rows.flatMap((row) => row.other ?? [])).toEqual([...way.keys()]);
    }
  });

  test('it agrees with the line that was let run along the same picks', () => {
    for (const [at, { decision, choice }] of turns.entries()) {
      const tried = decision.choices.find(({ id }) => id !== choice.id);
      const run = tried && otherLine(story, playthrough, at, tried.id, edition);
      if (!run) throw new Error(`Nothing else to say at “${decision.id}”.`);
      const line = compared(run.other.playthrough.turns.map((turn) => turn.choice.id));
      expect({ ...line, by: null }).toEqual({ ...run, by: null });
      expect(line.by.slice(0, at + 1)).toEqual(run.by.slice(0, at + 1));
    }
  });

  test('a way left in the middle is compared as far as it goes', () => {
    const half = ways.map((way) => way.slice(0, Math.ceil(way.length / 2)));
    for (const way of [...half, own.slice(0, 2), []]) {
      const { other, at } = compared(way);
      expect(other.ending).toBeNull();
      expect(other.score.ended).toBe(false);
      expect(other.playthrough.turns).toHaveLength(way.length);
      expect(at).toBeLessThanOrEqual(way.length);
    }
  });

  test('a way that cannot be followed says where', () => {
    const before = JSON.stringify(playthrough);
    expect(compareWay(story, playthrough, ['never_written'], edition)).toEqual({
      ok: false,
      reason: 'not_on_offer',
      at: 0,
      choice: 'never_written',
    });
    expect(compareWay(story, playthrough, [...own, 'more'], edition)).toMatchObject({
      ok: false,
      reason: 'after_the_ending',
      at: own.length,
    });
    expect(JSON.stringify(playthrough)).toBe(before);
  });
});

test('a first try that was withdrawn stays with its line', () => {
  const [, played] = TABLE[0] ?? [];
  if (!played) throw new Error('Nothing was played.');
  const { story, edition } = played;
  const helped = replay(
    story,
    picksOf(playOut(story, ([first]) => first)).map((pick, index) =>
      index === 0 ? { ...pick, first: pick.choice } : pick,
    ),
  ).playthrough;
  const way = helped.turns.map(({ choice }) => choice.id);
  const answer = compareWay(story, helped, way, edition);
  expect(answer.ok && answer.line.other).toEqual(answer.ok && answer.line.original);
});
