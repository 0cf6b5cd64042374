// The other line: the same state, another choice, both ways side by side, and nothing touched.

import { describe, expect, test } from 'vitest';
import { letRun, otherLine, reenter } from '../../src/core/debrief/other-line.ts';
import { nextOf, replay } from '../../src/core/play/playthrough.ts';
import { picksOf, sumOf } from '../shipped.ts';
import { TABLE } from './attempts.ts';

describe.each(TABLE)('%s', (_, { edition, story, playthrough, score }) => {
  const { turns } = playthrough;
  const everyOther = turns.flatMap(({ decision, choice }, at) =>
    decision.choices
      .filter(({ id }) => id !== choice.id)
      // Every decision is entered once; which choice is tried changes with its place.
      .filter((_choice, index, all) => index === at % all.length)
      .map(({ id }) => {
        const line = otherLine(story, playthrough, at, id, edition);
        if (!line) throw new Error(`“${id}” is not on offer.`);
        return { at, id, line };
      }),
  );

  test('the same choice gives the original back', () => {
    for (const [at, turn] of turns.entries()) {
      const line = otherLine(story, playthrough, at, turn.choice.id, edition);
      expect(line?.other.playthrough).toEqual(playthrough);
      expect(line?.other.score).toEqual(score);
      expect(line?.by).toEqual(
        turns.map((_turn, index) => (index < at ? 'shared' : index === at ? 'tried' : 'yours')),
      );
    }
  });

  test('going there and back leaves the attempt untouched', () => {
    const before = JSON.stringify(playthrough);
    for (const { line } of everyOther) expect(line.original.playthrough).toBe(playthrough);
    expect(JSON.stringify(playthrough)).toBe(before);
    const replayed = replay(story, picksOf(playthrough));
    expect(replayed.playthrough).toEqual(playthrough);
  });

  test('it starts from the state one had and runs to an ending that its picks lead to', () => {
    for (const { at, id, line } of everyOther) {
      const { playthrough: other } = line.other;
      expect(other.turns.slice(0, at)).toEqual(turns.slice(0, at));
      expect(other.turns[at]?.from).toEqual(turns[at]?.from);
      expect(other.turns[at]?.choice.id).toBe(id);
      expect(nextOf(other).kind).toBe('ending');
      expect(line.other.ending).not.toBeNull();
      expect(line.other.trust).toHaveLength(other.turns.length + 1);
      expect(line.by).toHaveLength(other.turns.length);
    }
  });

  test('later picks are one’s own where they still exist, else the strongest', () => {
    for (const { at, line } of everyOther)
      for (const [index, turn] of line.other.playthrough.turns.entries()) {
        if (index <= at) continue;
        const own = turns.find(({ decision }) => decision.id === turn.decision.id);
        const isOffered = turn.decision.choices.some(({ id }) => id === own?.choice.id);
        expect(line.by[index]).toBe(own && isOffered ? 'yours' : 'strongest');
        if (own && isOffered) expect(turn.pick).toEqual(own.pick);
        else expect(sumOf(turn.choice)).toBe(Math.max(...turn.decision.choices.map(sumOf)));
      }
  });

  test('the score of the other line is the score of its picks played afresh', () => {
    const [first] = everyOther;
    if (!first) throw new Error('No other line.');
    const { other } = first.line;
    const fresh = replay(story, picksOf(other.playthrough));
    expect(fresh.ok && fresh.playthrough).toEqual(other.playthrough);
    expect(other.score.ended).toBe(true);
  });

  test('side by side every turn stands once, in order, and common decisions share a row', () => {
    for (const { line } of everyOther) {
      const { original, other, rows } = line;
      const [left, right] = [original, other].map(({ playthrough: one }) =>
        one.turns.map(({ decision }) => decision.id),
      );
      expect(rows.flatMap((row) => row.original ?? [])).toEqual([...(left ?? []).keys()]);
      expect(rows.flatMap((row) => row.other ?? [])).toEqual([...(right ?? []).keys()]);
      expect(new Set(rows.map(({ decision }) => decision)).size).toBe(rows.length);
      for (const row of rows) {
        if (row.original !== null) expect(left?.[row.original]).toBe(row.decision);
        if (row.other !== null) expect(right?.[row.other]).toBe(row.decision);
      }
    }
  });

  test('played on by hand it can be left to run from anywhere', () => {
    const [turn] = turns;
    const begun = turn && reenter(story, playthrough, 0, turn.choice.id);
    if (!begun) throw new Error('Nothing to re-enter.');
    expect(letRun(story, begun, playthrough).playthrough).toEqual(playthrough);
  });

  test('there is no other line where nothing was, or with a choice that is not on offer', () => {
    expect(otherLine(story, playthrough, turns.length, 'x', edition)).toBeNull();
    expect(otherLine(story, playthrough, 0, 'never_written', edition)).toBeNull();
  });
});
