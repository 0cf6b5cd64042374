// Turning points: the picks that cost most, quoted, with two other lines and three reasons.

import { describe, expect, test } from 'vitest';
import { costlyTurns } from '../../src/core/debrief/costly-turns.ts';
import { exchanges } from '../../src/core/debrief/exchange.ts';
import { reasonsFor } from '../../src/core/debrief/reasons.ts';
import { turningPoints } from '../../src/core/debrief/turning-points.ts';
import { openLedger } from '../../src/core/score/ledger.ts';
import { costOf, costOn, worthOf } from '../../src/core/score/worth.ts';
import { SKILLS, SLIPS } from '../../src/core/vocabulary.ts';
import { choice, decision } from '../score/by-hand.ts';
import { ENGLISH } from '../words/all-words.ts';
import { TABLE } from './attempts.ts';

describe.each(TABLE)('%s', (_, { edition, story, playthrough, attempt, score }) => {
  const { turns } = playthrough;
  const points = turningPoints(edition, story, playthrough, attempt.seed);

  const isRed = (choiceId: string) =>
    score.redLines.some((line) => line.choice === choiceId && !line.repaired);

  test('red lines that were never put right come before everything else', () => {
    const crossed = turns.filter(({ choice: taken }) => isRed(taken.id));
    const first = points.slice(0, Math.min(3, crossed.length));
    expect(first.every(({ choice: id }) => isRed(id))).toBe(true);
    expect(first).toHaveLength(Math.min(3, crossed.length));
  });

  test('after them the first turning point is the costliest pick, and there are at most three', () => {
    expect(points.length).toBeLessThanOrEqual(3);
    expect(new Set(points.map(({ at }) => at)).size).toBe(points.length);
    const mild = points.filter(({ choice: id }) => !isRed(id));
    const better = turns.filter(
      ({ decision: at, choice: taken }) =>
        !isRed(taken.id) &&
        (taken.slip || at.choices.some((one) => worthOf(at, one) > worthOf(at, taken))),
    );
    const most = Math.max(0, ...better.map((turn) => costOf(edition.key, turn)));
    const costliest = better.find((turn) => most > 0 && costOf(edition.key, turn) === most);
    if (mild.length === points.length)
      expect(points[0]?.choice ?? null).toBe(costliest?.choice.id ?? null);
    for (const group of [mild, points.filter(({ choice: id }) => isRed(id))]) {
      const costs = group.map(({ cost }) => cost);
      expect(costs).toEqual(costs.toSorted((a, b) => b - a));
    }
  });

  test('what a pick brought and what it cost are what scoring counts as open and closed by it', () => {
    const ledger = openLedger(edition.key);
    for (const turn of turns) {
      const counted = ledger.get(turn.choice.id)?.skills;
      const whole = SKILLS.map(
        (skill) => (counted?.[skill].open ?? 0) + (counted?.[skill].closed ?? 0),
      );
      expect(worthOf(turn.decision, turn.choice) + costOf(edition.key, turn)).toBe(
        whole.reduce((all, one) => all + one, 0),
      );
    }
  });

  test('a skill comes up again only when no other skill was hurt most anywhere else', () => {
    const skills = points.map(({ skill }) => skill);
    const reds = points.filter(({ choice: id }) => isRed(id));
    if (new Set(skills).size === skills.length || reds.length > 1) return;
    for (const turn of turns) {
      const costs = SKILLS.map((skill) => costOn(edition.key, turn, skill));
      const most = Math.max(...costs);
      const isBest = turn.decision.choices.every(
        (one) => worthOf(turn.decision, one) <= worthOf(turn.decision, turn.choice),
      );
      if (most === 0 || (isBest && !turn.choice.slip)) continue;
      if (points.some(({ choice: id }) => id === turn.choice.id)) continue;
      const hurt = SKILLS.filter((_skill, index) => costs[index] === most);
      expect(skills).toEqual(expect.arrayContaining([...hurt]));
    }
  });

  test('a stronger line is always shown, a weaker one wherever there is one', () => {
    for (const point of points) {
      const { decision: at, choice: taken } = turns[point.at] ?? {};
      if (!at || !taken) throw new Error('No such turn.');
      const stronger = at.choices.find(({ id }) => id === point.stronger?.choice);
      const weaker = at.choices.find(({ id }) => id === point.weaker?.choice);
      if (!stronger) throw new Error(`Nothing stronger than “${taken.id}”.`);
      const gain = worthOf(at, stronger) - worthOf(at, taken);
      expect(gain > 0 || stronger.points[point.skill] > taken.points[point.skill]).toBe(true);
      if (weaker) expect(worthOf(at, weaker)).toBeLessThan(worthOf(at, taken));
      else
        for (const other of at.choices)
          expect(worthOf(at, other)).toBeGreaterThanOrEqual(worthOf(at, taken));
      expect(point.stronger?.hears).not.toBe('');
      expect(point.stronger?.why).not.toBe('');
    }
  });

  test('three reasons, the author’s among them, and the same three every time', () => {
    const again = turningPoints(edition, story, playthrough, attempt.seed);
    expect(again).toEqual(points);
    for (const { slip, reasons, choice: id } of points) {
      expect(reasons).toHaveLength(slip ? 3 : 0);
      if (slip) expect(reasons).toContain(slip);
      expect(new Set(reasons).size).toBe(reasons.length);
      if (slip) expect(turns.find((turn) => turn.choice.id === id)?.choice.slip).toBe(slip);
    }
  });

  test('everything quoted is a line of the story, word for word', () => {
    const beats = [playthrough.opening, ...turns.map(({ beat }) => beat)];
    const quoted = exchanges(playthrough);
    expect(quoted.map(({ at }) => at)).toEqual([...turns.keys()]);
    for (const { at, said, before, hears, why } of quoted) {
      expect(beats[at + 1]?.lines.some((l) => l.speaker === 'you' && l.text === said)).toBe(true);
      expect(hears).toBe(beats[at + 1]?.hears);
      expect(why).toBe(beats[at + 1]?.why);
      const spoken = beats.slice(0, at + 1).flatMap(({ lines }) => lines);
      const last = spoken.findLast(({ speaker }) => speaker !== null && speaker !== 'you');
      expect(before).toEqual(last ? { speaker: last.speaker, text: last.text } : null);
    }
  });
});

describe('reasons', () => {
  test.each(SLIPS)('%s stands among two others that are told apart from it', (slip) => {
    const shown = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => reasonsFor(slip, seed, 'a_choice'));
    for (const reasons of shown) {
      expect(new Set(reasons).size).toBe(3);
      expect(reasons).toContain(slip);
    }
    expect(new Set(shown.map((reasons) => reasons.indexOf(slip))).size).toBeGreaterThan(1);
    expect(new Set(shown.flat()).size).toBeGreaterThan(3);
  });

  test('every slip has words of its own', () => {
    expect(new Set(Object.values(ENGLISH.scoring.slips)).size).toBe(SLIPS.length);
  });
});

test('a cheaper pick on a skill of its own comes before a dearer one on a skill that was shown', () => {
  const turn = (id: string, points: readonly [number, number, number]) => {
    const [empathy, ownership, recovery] = points;
    const taken = choice(`${id}_taken`, { empathy, ownership, recovery });
    const best = choice(`${id}_best`, 4);
    const at = decision(id, 1, [taken, best, choice(`${id}_worst`, 0)]);
    return { decision: at, choice: taken, pick: { choice: taken.id } };
  };
  const turns = [turn('a', [0, 3, 4]), turn('b', [1, 4, 4]), turn('c', [4, 4, 2])].map((one) => ({
    ...one,
    beat: { lines: [], why: '', hears: '', next: { kind: 'decision', decision: one.decision } },
    from: { globals: [], counts: [], stack: [], choices: [] },
  })) as Parameters<typeof costlyTurns>[1];
  expect(costlyTurns({ decisions: {}, closed: {} }, turns)).toEqual([
    { at: 0, skill: 'empathy', cost: 5 },
    { at: 1, skill: 'empathy', cost: 3 },
    { at: 2, skill: 'recovery', cost: 2 },
  ]);
  const four = [...turns, { ...turns[1], decision: turns[1]?.decision }] as typeof turns;
  expect(costlyTurns({ decisions: {}, closed: {} }, four).map(({ at }) => at)).toEqual([0, 1, 2]);
});
