// The facilitator's front end without a browser: addresses, keys, what is kept, what a table holds.

import { describe, expect, test } from 'vitest';
import { roomCsv } from '../../src/app/room/room-csv.ts';
import { roomIntentOf } from '../../src/app/room/room-keys.ts';
import { makeRoomRoute, parseRoomRoute } from '../../src/app/room/room-route.ts';
import { roomShelf } from '../../src/app/room/room-shelf.ts';
import { workshopUpdate } from '../../src/app/room/update-workshop.ts';
import type { Workshop, WorkshopMessage } from '../../src/app/room/workshop.ts';
import { makeCsv } from '../../src/core/csv.ts';
import { recordOf } from '../../src/core/room/room-record.ts';
import { decisionsOf } from '../../src/core/room/stops.ts';
import { after, begun, decisionOf, engine, hands, until, voting } from '../room/rooms.ts';
import { ENGLISH } from '../words/all-words.ts';

const SCENARIOS = ['rental_garage', 'windshield'];

test('an address is read as it was made, and a wrong one leads to the preparation', () => {
  for (const route of [
    { screen: 'prepare', scenario: 'windshield', stop: null },
    { screen: 'prepare', scenario: 'windshield', stop: 'sketch' },
    { screen: 'guide', scenario: 'windshield' },
    { screen: 'desk', scenario: 'rental_garage', room: 'a1' },
    { screen: 'desk', scenario: 'rental_garage', room: '4eb0-51', token: 'Ab_-9' },
    { screen: 'wall', scenario: 'rental_garage', room: 'a1' },
  ] as const)
    expect(parseRoomRoute(makeRoomRoute(route), SCENARIOS)).toEqual(route);
  for (const wrong of ['#/room', '#/room/nowhere/desk/a1', '#room//'])
    expect(parseRoomRoute(wrong, SCENARIOS)).toEqual({
      screen: 'prepare',
      scenario: null,
      stop: null,
    });
});

test.each([
  [['PageDown', 'ArrowRight', ' '], { kind: 'next' }],
  [['PageUp', 'ArrowLeft'], { kind: 'undo' }],
  [['.', 'b', 'B'], { kind: 'blank' }],
  [['r', 'R'], { kind: 'reveal' }],
  [['3'], { kind: 'option', letter: 'C' }],
  [['Tab', 'Enter', '5', 'constructor'], null],
])('the keys %j', (keys, intent) => {
  for (const key of keys) expect(roomIntentOf(key)).toEqual(intent);
});

/** The part of the Web Storage interface that is used. */
function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const blank: Workshop = {
  ...{ route: { screen: 'prepare', scenario: null, stop: null }, engine: null, trouble: null },
  ...{
    preparation: null,
    kept: [],
    keys: [],
    hosted: null,
    log: null,
    room: null,
    wall: 'nowhere',
    isTaken: false,
  },
  ...{ isHelpOpen: false, isUnsaved: false, seconds: 0 },
};

/** Everything is done as the browser would do it, with the storage given. */
function playing(shelf: ReturnType<typeof roomShelf>) {
  const update = workshopUpdate('rental_garage');
  let workshop: Workshop = { ...blank, kept: shelf.rooms() };
  const tell = (message: WorkshopMessage): void => {
    const [next, effects] = update(workshop, message);
    workshop = next;
    for (const effect of effects) {
      if (effect.type === 'load') tell({ type: 'engine_arrived', engine });
      if (effect.type === 'save') shelf.save(effect.log);
      if (effect.type === 'go') tell({ type: 'routed', route: effect.route });
      if (effect.type === 'remove') shelf.remove(effect.room);
    }
  };
  return { tell, now: () => workshop };
}

const fresh = { id: 'a1', seed: 3, startedAt: '2026-11-27T09:00:00.000Z' };

describe('a room on the device', () => {
  test('is where it was after the page was loaded anew', () => {
    const shelf = roomShelf(storage());
    const { tell, now } = playing(shelf);
    tell({ type: 'routed', route: { screen: 'prepare', scenario: 'rental_garage', stop: null } });
    tell({ type: 'minutes_chosen', minutes: 30 });
    tell({ type: 'begun', fresh });
    for (let count = 0; now().room?.now.step !== 'committing' && count < 100; count += 1)
      tell({ type: 'pressed', intent: { kind: 'next' } });
    const decision = decisionOf(now().room ?? begun);
    const choice = decision.choices[1]?.id ?? '';
    const event = { type: 'counted', decision: decision.id, round: 1, choice, count: 9 } as const;
    tell({ type: 'happened', event });
    tell({ type: 'pressed', intent: { kind: 'undo' } });
    const again = playing(shelf);
    again.tell({ type: 'routed', route: now().route });
    expect(again.now().room).toEqual(now().room);
    expect(again.now().log).toEqual(now().log);
    again.tell({ type: 'removed', room: 'a1' });
    expect(shelf.rooms()).toEqual([]);
  });

  test('that cannot be read is left alone, and so is one of a story that has changed', () => {
    const there = storage();
    there.setItem('make-it-right/room/x', '{"id": 3}');
    const shelf = roomShelf(there);
    expect(shelf.rooms()).toEqual([]);
    expect(there.getItem('make-it-right/room/x')).toBe('{"id": 3}');
    shelf.save({ ...fresh, plan: { ...begun.plan, keying: 'another' }, events: [] });
    const { tell, now } = playing(shelf);
    tell({ type: 'routed', route: { screen: 'desk', scenario: 'rental_garage', room: 'a1' } });
    expect(now().trouble).toBe('changed');
  });

  test('is not kept where the storage refuses, and that is said', () => {
    const full = storage();
    full.setItem = () => {
      throw new Error('full');
    };
    const log = { ...fresh, plan: begun.plan, events: [] };
    expect(roomShelf(full).save(log)).toBe(false);
    expect(roomShelf(null).save(log)).toBe(false);
  });
});

test('is prepared with the stop of the address, or as it is suggested', () => {
  const { tell, now } = playing(roomShelf(storage()));
  const prepared = (stop: string | null) => {
    tell({ type: 'routed', route: { screen: 'prepare', scenario: 'rental_garage', stop } });
    return now().preparation?.stops ?? [];
  };
  const suggested = prepared(null);
  const [, , third] = decisionsOf(engine);
  expect(prepared(third?.id ?? '')).toEqual([third?.id]);
  expect(prepared('sample')).toEqual(suggested);
  expect(suggested.length).toBeGreaterThan(1);
});

test('a second desk at the same room takes it, and the first changes nothing any more', () => {
  const { tell, now } = playing(roomShelf(storage()));
  tell({ type: 'routed', route: { screen: 'prepare', scenario: 'rental_garage', stop: null } });
  tell({ type: 'begun', fresh });
  tell({ type: 'taken' });
  const { room } = now();
  tell({ type: 'pressed', intent: { kind: 'next' } });
  expect(now().room).toBe(room);
});

describe('the table of a room', () => {
  test('has every count, the words and the rule', () => {
    const voted = hands(voting, [6, 2, 1, 0]);
    const asking = until(voted, ({ now }) => now.step === 'asking');
    const done = after(asking, [
      { type: 'worded', sign: 'plus', text: 'Said "we", not they' },
      { type: 'ruled', text: '=When, I' },
    ]);
    const rows = roomCsv(recordOf(engine, done), ENGLISH).split('\r\n');
    const { choices, title } = decisionOf(voting);
    for (const [at, count] of [6, 2, 1, 0].entries()) {
      const text = choices[at]?.text.slice(0, 20) ?? '';
      const row = rows.find((one) => one.includes(text)) ?? '';
      expect(row).toContain(`,${count},,${at === 0 ? 'yes' : ''}`);
    }
    expect(rows).toContain(`${title},Keep doing,"Said ""we"", not they",,,`);
    expect(rows).toContain(`Rule,,"'=When, I",,,`);
  });

  test('quotes what would end a cell', () => {
    expect(makeCsv([['a', 'b,c', 'd"e', 'f\ng', 1, null]])).toBe(
      '\ufeffa,"b,c","d""e","f\ng",1,\r\n',
    );
  });
});
