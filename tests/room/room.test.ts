// A room at a decision, step by step, with the numbers that a facilitator would meet.

import { describe, expect, test } from 'vitest';
import { splitOf } from '../../src/core/room/ballots.ts';
import { adviceOn, branchesAt } from '../../src/core/room/branches.ts';
import { deskView } from '../../src/core/room/desk-view.ts';
import { shiftAt } from '../../src/core/room/moves.ts';
import { choiceBehind, phoneView } from '../../src/core/room/phone-view.ts';
import type { RoomState } from '../../src/core/room/room.ts';
import { roomScore } from '../../src/core/room/room-score.ts';
import { suggestedStops } from '../../src/core/room/stops.ts';
import { wallView } from '../../src/core/room/wall-view.ts';
import { SCENARIOS, shipped } from '../shipped.ts';
import {
  after,
  begun,
  decisionOf,
  engine,
  hands,
  on,
  phones,
  STOPS,
  until,
  voting,
} from './rooms.ts';

const next = (room: RoomState) => on(room, { type: 'next' });
const went = (room: RoomState, to: RoomState['now']['step']) => on(room, { type: 'went', to });
const choicesOf = (room: RoomState) => decisionOf(room).choices.map(({ id }) => id);
/** The second vote, after the first one was closed. */
const votedTwice = (first: readonly number[], second: readonly number[]) =>
  hands(went(next(hands(voting, first)), 'recommitting'), second, 2);
const shift = (room: RoomState) => shiftAt(room.ballots, decisionOf(room));

describe('stops', () => {
  test.each(SCENARIOS)('%s: four to six of its core decisions, by the minutes there are', (id) => {
    const opened = shipped(id);
    for (const [minutes, count] of [
      [30, 4],
      [45, 5],
      [60, 6],
    ] as const) {
      const stops = suggestedStops(opened, minutes);
      expect(stops).toHaveLength(count);
      expect(stops.every((stop) => stop in opened.edition.key.decisions)).toBe(true);
    }
  });

  test('Next plays every other decision alone, with the answer that is worth most', () => {
    const met = voting.now.played.map(({ decision }) => decision);
    expect(met.length).toBeGreaterThan(0);
    expect(met.some((id) => STOPS.includes(id))).toBe(false);
    expect(voting.now.played[0]?.choices).toEqual(['c_is_right']);
  });

  test('any decision becomes a stop when the facilitator opens the vote there', () => {
    const alone = until(begun, (room) => deskView(engine, room).isAlone);
    expect(went(alone, 'committing').now.step).toBe('committing');
  });
});

test('Next leads through every step of a decision, and the wall learns the split at the reveal', () => {
  let room = hands(voting, [3, 4, 2, 1]);
  const seen: string[] = [];
  const firstShift = () => wallView(engine, room).shift;
  while (room.now.step !== 'revealed') {
    expect(firstShift()).toBeNull();
    seen.push(room.now.step);
    room = next(room);
  }
  expect(seen).toEqual(['committing', 'split', 'talking', 'recommitting']);
  expect(firstShift()).toMatchObject({
    second: null,
    first: [{ count: 3 }, { count: 4 }, { count: 2 }, { count: 1 }],
  });
  room = next(room);
  expect(room.now.step).toBe('branching');
  room = next(room);
  expect(room.now.played.at(-1)?.choices).toEqual([choicesOf(voting)[1]]);
  room = until(room, ({ now }) => now.step !== 'consequence');
  expect(room.now.step).toBe('asking');
  expect(wallView(engine, room).ask).toBe(decisionOf(voting).ask);
  const lines = wallView(engine, room).lines.length;
  expect(wallView(engine, next(room)).lines.length).toBeGreaterThanOrEqual(lines);
});

test('nothing is skipped over that was decided, and nobody votes again after the reveal', () => {
  const revealed = went(next(hands(voting, [5, 1, 0, 0])), 'revealed');
  expect(went(revealed, 'recommitting')).toBe(revealed);
  expect(went(revealed, 'consequence')).toBe(revealed);
  expect(went(revealed, 'committing')).toBe(revealed);
});

describe('the advice', () => {
  test.each([
    [[7, 2, 1, 0], 'agreed'],
    [[6, 4, 0, 0], 'divided'],
    [[4, 3, 3, 0], 'divided'],
    [[6, 2, 1, 1], 'scattered'],
    [[3, 3, 2, 2], 'divided'],
  ])('%j: %s', (counts, advice) => {
    const split = splitOf(hands(voting, counts).ballots, decisionOf(voting), 1);
    expect(split && adviceOn(split)).toBe(advice);
  });
});

describe('branches', () => {
  const branching = (counts: readonly number[]) => went(next(hands(voting, counts)), 'branching');
  const branches = (counts: readonly number[]) =>
    branchesAt(branching(counts).ballots, decisionOf(voting));
  const [a, b, c, d] = choicesOf(voting);

  test('majority, minority and the best', () => {
    expect(branches([5, 3, 1, 0])).toMatchObject({ majority: [a], minority: [c] });
    expect(branches([0, 9, 0, 0])).toMatchObject({ majority: [b], minority: [] });
  });

  test('a tie is said, and Next waits for the facilitator', () => {
    const tied = branching([4, 1, 4, 1]);
    expect(branches([4, 1, 4, 1])).toMatchObject({ majority: [a, c], minority: [b, d] });
    expect(next(tied)).toBe(tied);
    const chosen = on(tied, { type: 'branched', choices: [c ?? ''] });
    expect(chosen.now.step).toBe('consequence');
  });

  test('without a vote there is no majority, and the facilitator chooses', () => {
    const unvoted = went(next(voting), 'branching');
    expect(next(unvoted)).toBe(unvoted);
    expect(wallView(engine, went(voting, 'revealed')).shift).toBeNull();
  });

  test('play two keeps both outcomes side by side and goes on with the second', () => {
    const two = on(branching([5, 4, 0, 0]), { type: 'branched', choices: [b ?? '', a ?? ''] });
    const walls = [two];
    while (walls.at(-1)?.now.step === 'consequence') walls.push(next(walls.at(-1) ?? two));
    const asking = walls.at(-1) ?? two;
    const { outcomes } = wallView(engine, asking);
    expect(outcomes.map(({ option }) => option.choice)).toEqual([b, a]);
    expect(outcomes.every(({ lines, hears }) => lines.length > 1 && hears !== '')).toBe(true);
    const playing = walls.filter(({ now }) => now.step === 'consequence');
    expect(new Set(playing.map(({ now }) => now.playing))).toEqual(new Set([0, 1]));
    const on2 = next(asking);
    expect(on2.now.playthrough.turns.at(-1)?.choice.id).toBe(a);
    expect(on2.now.played.at(-1)?.choices).toEqual([b, a]);
  });

  test('neither the same choice twice nor one that is not on offer', () => {
    const there = branching([5, 4, 0, 0]);
    for (const choices of [[a, a], ['never_written'], []])
      expect(on(there, { type: 'branched', choices: choices as string[] })).toBe(there);
  });
});

describe('the shift between two votes', () => {
  const [a, b, c] = choicesOf(voting);

  test('by hand it says the least that must have moved, and from where if that is certain', () => {
    expect(shift(votedTwice([6, 3, 1, 0], [3, 6, 1, 0]))).toMatchObject({
      ...{ moved: 3, isLeast: true, migrations: [{ from: a, to: b, count: 3 }] },
    });
    expect(shift(votedTwice([4, 4, 1, 1], [2, 2, 3, 3]))).toMatchObject({
      ...{ moved: 4, migrations: null },
    });
    expect(shift(votedTwice([6, 3, 1, 0], [3, 7, 1, 0]))).toMatchObject({ moved: null });
  });

  test('by phone it says who went where, as counts; late joiners and drop-outs are told apart', () => {
    const first = went(next(phones(voting, [4, 2, 0, 0])), 'recommitting');
    const { id } = decisionOf(first);
    const vote = (voter: string, choice = '') =>
      ({ type: 'voted', decision: id, round: 2, voter, choice, seq: 2 }) as const;
    // v0 moves, v1 to v3 stay, v4 moves, v5 has left, late joins.
    const second = after(first, [
      ...[vote('v0', b), vote('v1', a), vote('v2', a), vote('v3', a), vote('v4', c)],
      vote('late', b),
    ]);
    expect(shift(second)).toMatchObject({ moved: 2, isLeast: false });
    expect(new Set(shift(second)?.migrations)).toEqual(
      new Set([
        { from: a, to: b, count: 1 },
        { from: b, to: c, count: 1 },
        { from: b, to: null, count: 1 },
        { from: null, to: b, count: 1 },
      ]),
    );
  });
});

describe('a group under five', () => {
  const small = hands(voting, [2, 1, 1, 0]);

  test('has no split, no advice and no majority', () => {
    const closed = next(small);
    expect(deskView(engine, closed)).toMatchObject({ advice: null });
    expect(deskView(engine, closed).options.map(({ votes }) => votes)).toEqual(
      Array(4).fill([null, null]),
    );
    expect(wallView(engine, went(closed, 'revealed')).shift).toBe('too_few');
    const branching = went(closed, 'branching');
    expect(deskView(engine, branching).branches).toMatchObject({ majority: [], minority: [] });
    const one = on(branching, { type: 'branched', choices: [choicesOf(voting)[0] ?? ''] });
    expect(one.now.step).toBe('consequence');
  });

  test('has no score', () => {
    const score = roomScore(engine.edition, small.ballots, [decisionOf(voting).id], 'empathy');
    expect(score).toMatchObject({ decisions: [], score: null, people: null });
  });
});

describe('scores', () => {
  const { id, choices, stakes } = decisionOf(voting);
  const points = choices.map((one) => one.points.ownership);
  const best = Math.max(...points);

  test('of first votes only, as the formula has it', () => {
    const counts = [4, 3, 2, 1];
    const room = votedTwice(counts, [0, 0, 0, 10]);
    const earned = counts.reduce((sum, count, at) => sum + stakes * count * (points[at] ?? 0), 0);
    const { score, decisions, moved } = roomScore(engine.edition, room.ballots, [id], 'ownership');
    expect(score).toBe(Math.floor((100 * earned) / (stakes * best * 10) + 0.5));
    expect(decisions[0]?.first.reduce((sum, count) => sum + count, 0)).toBe(10);
    expect(moved).toBe(id);
  });

  test('of each person by phone, in no order that tells who', () => {
    const room = phones(voting, [3, 1, 1, 1]);
    const { people } = roomScore(engine.edition, room.ballots, [id], 'ownership');
    const all = [0, 0, 0, 1, 2, 3].map((at) => Math.floor((100 * (points[at] ?? 0)) / best + 0.5));
    expect(people).toEqual(all.sort((one, other) => one - other));
  });
});

test('a phone shows one’s own vote, that it may be changed, and then that it may not', () => {
  const { id, choices } = decisionOf(voting);
  const vote = (choice: string, seq: number) =>
    ({ type: 'voted', decision: id, round: 1, voter: 'me', choice, seq }) as const;
  const [a = '', b = ''] = choices.map((one) => one.id);
  const changed = after(voting, [vote(a, 1), vote(b, 2)]);
  const { letter } = wallView(engine, changed).options.find(({ choice }) => choice === b) ?? {};
  expect(choiceBehind(engine, changed, letter ?? 'D')).toBe(b);
  expect(phoneView(engine, changed, 'me')).toMatchObject({ vote: { round: 1 }, mine: letter });
  const closed = on(next(changed), vote(a, 3));
  expect(phoneView(engine, closed, 'me')).toMatchObject({ vote: null, mine: letter });
});

test('the whole story leads to an ending, three skills, the rule and the hand-out', () => {
  let room = begun;
  const steps = new Set<string>();
  while (room.now.step !== 'closing') {
    steps.add(room.now.step);
    const isCounted = room.now.step === 'committing';
    room = next(isCounted ? hands(room, [6, 2, 1, 0]) : room);
  }
  expect(steps).toContain('ended');
  const slides = [wallView(engine, room).slide];
  for (let count = 0; count < 6; count += 1) {
    room = next(room);
    slides.push(wallView(engine, room).slide);
  }
  expect(slides.map((one) => (typeof one === 'object' ? one?.skill : one))).toEqual([
    ...['empathy', 'ownership', 'recovery', 'rule', 'handout', 'handout', 'handout'],
  ]);
  expect(STOPS.every((stop) => room.now.played.some(({ decision }) => decision === stop))).toBe(
    true,
  );
});
