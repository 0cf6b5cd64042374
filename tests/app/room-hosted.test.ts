// A desk whose room is on the team's server: what is asked for, and what becomes of it when answers come
// late, never, or after somebody else has gone on. The server is the same reducer behind `rev`.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answered,
  type Hosted,
  type HostOrder,
  newHosted,
  roomOf,
  told,
  withOrder,
} from '../../src/app/room/hosted.ts';
import type { RoomEvent } from '../../src/core/room/room-event.ts';
import { withEvent } from '../../src/core/room/room-log.ts';
import { updateRoom } from '../../src/core/room/update-room.ts';
import type { HostState } from '../../src/wire/rooms.ts';
import { begun, engine } from '../room/rooms.ts';

const next: RoomEvent = { type: 'next' };
const ruled = (text: string): RoomEvent => ({ type: 'ruled', text });
const worded = (text: string): RoomEvent => ({ type: 'worded', sign: 'plus', text });

const FIRST: HostState = {
  ...{ rev: 0, mark: '0', code: 'ABCDEF', startedAt: '2026-11-27T09:00:00.000Z' },
  plan: { ...begun.plan, stops: [...begun.plan.stops] },
  ...{ events: [], votes: [], voters: [], nicknames: [], isLocked: false },
};

function serverWith() {
  let state = FIRST;
  return {
    state: () => state,
    /** As `control` does it. */
    take: (rev: number, event: RoomEvent): HostState | 'late' => {
      if (rev !== state.rev) return 'late';
      const room = roomOf(engine, state);
      if (updateRoom(engine, room, event) !== room)
        state = { ...state, rev: rev + 1, events: [...withEvent(state.events, event)] };
      return state;
    },
  };
}

const desk = told(newHosted({ id: 'r', token: 't' }), FIRST);
const sent = (hosted: Hosted): Hosted => ({ ...hosted, isSending: true });
/** What comes back for the order that is on its way. */
const after = (hosted: Hosted, answer: Parameters<typeof answered>[2]) =>
  answered(hosted, hosted.orders[0] as HostOrder, answer);
const asked = ({ orders }: Hosted) => orders.map(({ rev, event }) => [rev, event]);

test('a second press while the first is on its way asks for nothing', () => {
  const once = sent(withOrder(desk, next));
  expect(asked(withOrder(once, next))).toEqual([[0, next]]);
  expect(withOrder(once, { type: 'undone' })).toBe(once);
});

test('what is typed is asked for once, as it stands last, but never in place of what is on its way', () => {
  const typed = withOrder(withOrder(desk, ruled('W')), ruled('Wh'));
  expect(asked(typed)).toEqual([[0, ruled('Wh')]]);
  const more = withOrder(withOrder(sent(typed), ruled('Whe')), ruled('When'));
  expect(asked(more)).toEqual([
    [0, ruled('Wh')],
    [0, ruled('When')],
  ]);
});

test('a step that somebody overtook is dropped, and what was written is asked for again', () => {
  const waiting = withOrder(sent(withOrder(desk, next)), worded('They named it.'));
  const late = after(told(waiting, { ...FIRST, rev: 1, events: [next] }), 'late');
  expect(asked(late)).toEqual([[1, worded('They named it.')]]);
});

test('after a gap what is done already, and a step that was overtaken, is not asked for again', () => {
  const word = worded('They named it.');
  const lost = after(sent(withOrder(desk, word)), 'lost');
  expect(asked(told(lost, FIRST))).toEqual([[0, word]]);
  expect(asked(told(lost, { ...FIRST, rev: 1, events: [word] }))).toEqual([]);
  const overtaken = after(sent(withOrder(desk, next)), 'lost');
  expect(asked(told(overtaken, { ...FIRST, rev: 1, events: [word] }))).toEqual([]);
});

test('a step behind a text of one’s own is still asked for', () => {
  const waiting = withOrder(sent(withOrder(desk, ruled('When'))), next);
  const done = after(waiting, { ...FIRST, rev: 1, events: [ruled('When')] });
  expect(asked(done)).toEqual([[1, next]]);
});

test('where the line is quicker than the answer, the next step can be asked for at once', () => {
  const waiting = sent(withOrder(desk, next));
  const [first] = waiting.orders;
  const again = withOrder(told(waiting, { ...FIRST, rev: 1, events: [next] }), next);
  expect(asked(again)).toEqual([[1, next]]);
  const answer = { ...FIRST, rev: 1, events: [next] };
  expect(asked(answered(sent(again), first as HostOrder, answer))).toEqual([[1, next]]);
  expect(answered(sent(again), first as HostOrder, answer).isSending).toBe(true);
});

test('what the server does not take is not asked for twice', () => {
  expect(after(sent(withOrder(desk, worded('x'))), 'wrong').orders).toEqual([]);
});

const doing = fc.constantFrom('press', 'write', 'other', 'deliver', 'lose', 'lose answer', 'tell');

test('in whatever order it comes: no step is done twice, nothing written is lost or doubled', () => {
  fc.assert(
    fc.property(fc.array(doing, { maxLength: 60 }), (doings) => {
      const server = serverWith();
      let [hosted, pressed, others, written] = [desk, 0, 0, 0];
      const send = () => {
        if (hosted.orders.length > 0) hosted = sent(hosted);
      };
      const deliver = (isLost: boolean) => {
        const [first] = hosted.orders;
        if (!first || !hosted.isSending) return;
        const answer = server.take(first.rev, first.event);
        hosted = answered(hosted, first, isLost ? 'lost' : answer);
      };
      const does: Readonly<Record<string, () => void>> = {
        press: () => {
          const before = hosted.orders.length;
          hosted = withOrder(hosted, next);
          pressed += hosted.orders.length - before;
          if (!hosted.isSending) send();
        },
        write: () => {
          // The room has no words before its first decision, so texts stand for them.
          written += 1;
          hosted = withOrder(hosted, ruled(`rule ${written}`));
          if (!hosted.isSending) send();
        },
        other: () => {
          others += 1;
          server.take(server.state().rev, next);
        },
        deliver: () => deliver(false),
        'lose answer': () => deliver(true),
        lose: () => {
          if (hosted.isSending) hosted = after(hosted, 'lost');
        },
        tell: () => {
          hosted = told(hosted, server.state());
          if (!hosted.isSending) send();
        },
      };
      for (const one of doings) does[one]?.();
      for (let count = 0; hosted.orders.length > 0; count += 1) {
        expect(count, 'rounds until all is answered').toBeLessThan(200);
        does.tell?.();
        does.deliver?.();
      }
      does.tell?.();
      const { events } = server.state();
      expect(roomOf(engine, server.state(), hosted.orders)).toEqual(roomOf(engine, server.state()));
      const steps = events.filter(({ type }) => type === 'next').length;
      expect(steps).toBeLessThanOrEqual(pressed + others);
      expect(steps).toBeGreaterThanOrEqual(others);
      if (written > 0) expect(roomOf(engine, server.state()).rule).toBe(`rule ${written}`);
    }),
    { numRuns: 200 },
  );
});
