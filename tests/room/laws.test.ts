// What holds for every room, whatever happens in it and in whatever order.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ballotsIn, countsOf, totalOf } from '../../src/core/room/ballots.ts';
import { deskView, type KeyedOption } from '../../src/core/room/desk-view.ts';
import { phoneView } from '../../src/core/room/phone-view.ts';
import type { RoomState, RoomStep } from '../../src/core/room/room.ts';
import { roomEventShape } from '../../src/core/room/room-event.ts';
import { openVote } from '../../src/core/room/update-room.ts';
import { wallView } from '../../src/core/room/wall-view.ts';
import { begun, decisionOf, doings, engine, on, voting, walk } from './rooms.ts';

const few = { numRuns: 60 };
const AFTER_REVEAL: readonly RoomStep[] = ['revealed', 'branching', 'closing'];

/** The same room in which everybody voted for another choice, each vote moved on by one. */
function withOtherVotes(room: RoomState): RoomState {
  const ballots = new Map(
    [...room.ballots].map(([key, { phones, hands }]) => {
      const id = key.slice(2);
      const choices = engine.edition.key.decisions[id]?.choices.map((one) => one.id) ?? [];
      const other = (choice: string) => choices[(choices.indexOf(choice) + 1) % 4] ?? choice;
      const moved = {
        phones: new Map(
          [...phones].map(([voter, vote]) => [voter, { ...vote, choice: other(vote.choice) }]),
        ),
        hands: new Map([...hands].map(([choice, count]) => [other(choice), count])),
      };
      return [key, moved] as const;
    }),
  );
  return { ...room, ballots };
}

const namesIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)])
    : [];

const withoutVotes = ({ votes: _, ...option }: KeyedOption) => option;
const sum = (votes: readonly (number | null | undefined)[]) =>
  votes.reduce<number>((all, count) => all + (count ?? 0), 0);

const KEY = ['points', 'slip', 'red', 'repairs', 'why', 'sum', 'isBest', 'stakes', 'hint'];

describe('before the reveal', () => {
  test('the wall is the same however the votes fell', () => {
    fc.assert(
      fc.property(doings, (done) => {
        for (const { room } of walk(done)) {
          if (AFTER_REVEAL.includes(room.now.step)) continue;
          expect(wallView(engine, withOtherVotes(room))).toEqual(wallView(engine, room));
        }
      }),
      few,
    );
  });

  test('a phone is the same however the others voted, and after it too', () => {
    fc.assert(
      fc.property(doings, (done) => {
        for (const { room } of walk(done)) {
          const others = withOtherVotes(room);
          const mine = phoneView(engine, room, 'v3');
          expect({ ...phoneView(engine, others, 'v3'), mine: mine.mine }).toEqual(mine);
          expect(phoneView(engine, others, 'nobody')).toEqual(phoneView(engine, room, 'nobody'));
        }
      }),
      few,
    );
  });

  test('until voting is closed the desk says how the phones voted in numbers and in nothing else', () => {
    fc.assert(
      fc.property(doings, (done) => {
        for (const { room } of walk(done)) {
          if (!openVote(room.now)) continue;
          const { counting, options, ...seen } = deskView(engine, room);
          const other = deskView(engine, withOtherVotes(room));
          expect(other).toMatchObject(seen);
          expect(other.options.map(withoutVotes)).toEqual(options.map(withoutVotes));
          expect(counting?.round).toBe(openVote(room.now)?.round);
          const isSplit = room.present.size > 0 && Number(seen.vote?.count) >= 5;
          const votes = options.map((option) => option.votes[Number(counting?.round) - 1]);
          if (isSplit) expect(sum(votes)).toBe(seen.vote?.count);
          else expect(new Set(votes)).toEqual(new Set([null]));
        }
      }),
      few,
    );
  });

  test('a phone is told no id of a choice', () => {
    const ids = Object.values(engine.edition.key.decisions).flatMap(({ choices }) =>
      choices.map(({ id }) => id),
    );
    expect(ids.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(doings, (done) => {
        for (const { room } of walk(done)) {
          const told = JSON.stringify(phoneView(engine, room, 'v1'));
          expect(ids.filter((id) => told.includes(`"${id}"`))).toEqual([]);
        }
      }),
      few,
    );
  });

  test('no wall and no phone holds a field of the key', () => {
    fc.assert(
      fc.property(doings, (done) => {
        for (const { room } of walk(done)) {
          const names = [wallView(engine, room), phoneView(engine, room, 'v1')].flatMap(namesIn);
          expect(names.filter((name) => KEY.includes(name))).toEqual([]);
        }
      }),
      few,
    );
  });
});

describe('undo', () => {
  test('brings back the very point before the last step, and takes no vote, word or note away', () => {
    let count = 0;
    fc.assert(
      fc.property(doings, (done) => {
        for (const { event, before, room } of walk(done)) {
          if (event.type === 'undone' || room.past.length === before.past.length) continue;
          const back = on(room, { type: 'undone' });
          expect(back.now).toBe(before.now);
          expect(back).toEqual({ ...before, isBlank: false });
          count += 1;
        }
      }),
      few,
    );
    expect(count).toBeGreaterThan(100);
  });

  test('as often as there were steps, it leads back to the first line', () => {
    fc.assert(
      fc.property(doings, (done) => {
        let room = walk(done).at(-1)?.room ?? begun;
        while (room.past.length > 0) room = on(room, { type: 'undone' });
        expect(room.now).toBe(begun.now);
      }),
      few,
    );
  });
});

const votes = fc.array(fc.record({ voter: fc.nat(6), choice: fc.nat(3) }), {
  minLength: 1,
  maxLength: 30,
});

describe('a vote', () => {
  test('counts once, however often it comes and in whatever order', () => {
    const { id, choices } = decisionOf(voting);
    fc.assert(
      fc.property(votes, fc.infiniteStream(fc.nat()), (given, order) => {
        // The third vote of a person has the `seq` 3.
        const sent = given.map(({ voter, choice }, at) => ({
          ...({ type: 'voted', decision: id, round: 1, voter: `v${voter}` } as const),
          choice: choices[choice]?.id ?? '',
          seq: given.slice(0, at + 1).filter((one) => one.voter === voter).length,
        }));
        const numbers = order[Symbol.iterator]();
        const mixed = [...sent, ...sent]
          .map((vote) => ({ vote, by: numbers.next().value as number }))
          .sort((a, b) => a.by - b.by)
          .map(({ vote }) => vote);
        const one = sent.reduce(on, voting);
        const other = mixed.reduce(on, voting);
        const people = new Set(sent.map(({ voter }) => voter));
        expect(totalOf(countsOf(one.ballots, decisionOf(one), 1))).toBe(people.size);
        expect(new Map([...ballotsIn(other.ballots, id, 1).phones].sort())).toEqual(
          new Map([...ballotsIn(one.ballots, id, 1).phones].sort()),
        );
      }),
    );
  });

  test('is taken only for the vote that is open', () => {
    fc.assert(
      fc.property(doings, (done) => {
        for (const { event, before, room } of walk(done)) {
          if (event.type !== 'voted' && event.type !== 'counted') continue;
          const open = openVote(before.now);
          const isMeant = open?.decision.id === event.decision && open.round === event.round;
          if (!isMeant) expect(room).toBe(before);
        }
      }),
      few,
    );
  });
});

test('an event can be kept as JSON and read again', () => {
  fc.assert(
    fc.property(doings, (done) => {
      for (const { event } of walk(done))
        expect(roomEventShape(JSON.parse(JSON.stringify(event)), '')).toEqual(event);
    }),
    few,
  );
});
