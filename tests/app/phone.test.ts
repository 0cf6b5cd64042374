// A phone in a workshop: its votes and what becomes of them, without a page and without a network.

import { describe, expect, test } from 'vitest';
import { keepVote, keptVote } from '../../src/app/phone/kept-vote.ts';
import {
  type PhoneEffect,
  type PhoneMessage,
  type PhoneModel,
  phoneAt,
} from '../../src/app/phone/phone.ts';
import { phoneEffects } from '../../src/app/phone/phone-effects.ts';
import { updatePhone } from '../../src/app/phone/update-phone.ts';
import type { Letter } from '../../src/core/room/scene.ts';
import { NICKNAMES, type PhoneState, type SentVote } from '../../src/wire/rooms.ts';
import { nicknames as german } from '../../src/words/de/nicknames.ts';
import { nicknames as english } from '../../src/words/en/nicknames.ts';
import { drawer } from './drawer.ts';

const ROOM = '5a3e3a8e-3f0b-4a57-9d43-1f1f7b6f1c01';
const found = { id: ROOM, title: 'A car too late', language: 'en', isLocked: false };
const FIRST = { decision: 'arrival', round: 1 } as const;

/** As the server tells it; `mine`: the own vote, with its `seq`. */
const state = (
  rev: number,
  vote: PhoneState['view']['vote'] = FIRST,
  mine: readonly [Letter, number] | null = null,
): PhoneState => ({
  ...{ rev, mark: String(rev), nickname: { adjective: 1, animal: 2 }, seq: mine?.[1] ?? 0 },
  view: {
    ...{ title: found.title, language: 'en', step: vote ? 'committing' : 'split', line: null },
    ...{ options: [], vote, mine: mine?.[0] ?? null, outcomes: [], ask: null },
  },
});

const vote = (letter: Letter, seq: number): SentVote => ({ ...FIRST, letter, seq });

/** After these messages, with what the last one asked for. */
function following(
  messages: readonly PhoneMessage[],
  [start]: readonly [PhoneModel, ...unknown[]] = phoneAt('#/p/k7m2pq'),
): { readonly model: PhoneModel; readonly effects: readonly PhoneEffect[] } {
  let model = start;
  let effects: readonly PhoneEffect[] = [];
  for (const message of messages) [model, effects] = updatePhone(model, message);
  return { model, effects };
}

const inside = (now = state(1), kept: SentVote | null = null): readonly PhoneMessage[] => [
  { type: 'found', room: found, kept },
  { type: 'told', state: now },
];
const pick = (letter: Letter): PhoneMessage => ({ type: 'picked', letter });
const late = (letter: Letter): PhoneMessage => ({
  ...{ type: 'unsent', vote: vote(letter, 1), problem: 'changed-meanwhile' },
});
const keep = (kept: SentVote | null) => ({ type: 'keep', room: ROOM, vote: kept });
const send = (sent: SentVote) => ({ type: 'send', room: ROOM, vote: sent });

describe('the way in', () => {
  test('the address has the code, in whatever letters, and the room is looked for', () => {
    expect(phoneAt('#/p/k7m2pq')[1]).toEqual([{ type: 'find', code: 'K7M2PQ' }]);
    expect(phoneAt('#/p')[1]).toEqual([]);
    expect(following(inside().slice(0, 1)).effects).toEqual([
      { type: 'join', room: ROOM, code: 'K7M2PQ', another: false },
    ]);
    expect(following(inside()).effects).toEqual([{ type: 'listen', room: ROOM }]);
  });

  test('typed by hand, only signs of a code stay, and six of them lead to its address', () => {
    const typed = following([{ type: 'typed', text: 'k7 m-0oil2pqx' }], phoneAt('#/p'));
    expect(typed.model.typed).toBe('K7M2PQ');
    expect(following([{ type: 'entered' }], [typed.model]).effects).toEqual([
      { type: 'go', code: 'K7M2PQ' },
    ]);
    const short = following([{ type: 'typed', text: 'K7' }, { type: 'entered' }], phoneAt('#/p'));
    expect(short).toMatchObject({ model: { problem: 'short' }, effects: [] });
  });

  test('without a network it is tried again; a wrong code is not, it is said', () => {
    const offline = following([{ type: 'failed', problem: 'offline' }]);
    expect(offline.effects).toEqual([{ type: 'retry_later' }]);
    expect(following([{ type: 'retry' }], [offline.model]).effects).toEqual(
      phoneAt('#/p/k7m2pq')[1],
    );
    const wrong = following([{ type: 'failed', problem: 'not-there' }]);
    expect(wrong).toMatchObject({ model: { problem: 'not-there' }, effects: [] });
    expect(following([{ type: 'retry' }], [wrong.model]).effects).toEqual([]);
  });

  test('whoever was taken out is told so, and may come in again', () => {
    const out = following([...inside(), { type: 'failed', problem: 'signed-out' }]);
    expect(out.model.problem).toBe('signed-out');
    const again = following([{ type: 'entered' }], [out.model]);
    expect(again.effects).toEqual([{ type: 'join', room: ROOM, code: 'K7M2PQ', another: false }]);
    const back = following([{ type: 'told', state: state(2) }], [again.model]);
    expect(back).toMatchObject({ model: { problem: null } });
    expect(back.effects).toEqual([{ type: 'listen', room: ROOM }]);
  });
});

describe('a vote', () => {
  test('is kept on the device and sent, and is in once the server says so', () => {
    const picked = following([...inside(), pick('B')]);
    expect(picked.effects).toEqual([keep(vote('B', 1)), send(vote('B', 1))]);
    const done = following(
      [{ type: 'acknowledged', state: state(1, FIRST, ['B', 1]) }],
      [picked.model],
    );
    expect(done.model).toMatchObject({ pending: null, isSending: false });
    expect(done.effects).toEqual([keep(null)]);
  });

  test('the same answer again is no vote; another one has a higher seq', () => {
    const voted = state(1, FIRST, ['B', 4]);
    expect(following([...inside(voted), pick('B')]).effects).toEqual([]);
    expect(following([...inside(voted), pick('C')]).effects).toEqual([
      keep(vote('C', 5)),
      send(vote('C', 5)),
    ]);
  });

  test('changed while one is under way, it waits for that answer and then goes', () => {
    const changed = following([...inside(), pick('B'), pick('C')]);
    expect(changed.effects).toEqual([keep(vote('C', 2))]);
    const first = state(1, FIRST, ['B', 1]);
    expect(following([{ type: 'acknowledged', state: first }], [changed.model]).effects).toEqual([
      send(vote('C', 2)),
    ]);
  });

  test('whose answer is lost is sent again, by the clock or by the line', () => {
    const lost = following([
      ...inside(),
      pick('B'),
      { type: 'unsent', vote: vote('B', 1), problem: 'offline' },
    ]);
    expect(lost.effects).toEqual([{ type: 'retry_later' }]);
    expect(following([{ type: 'retry' }], [lost.model]).effects).toEqual([send(vote('B', 1))]);
    const away = following([{ type: 'stood', isConnected: false }], [lost.model]).model;
    expect(following([{ type: 'stood', isConnected: true }], [away]).effects).toEqual([
      send(vote('B', 1)),
    ]);
  });

  test('that the line knows to be in is not sent again', () => {
    const lost = following([
      ...inside(),
      pick('B'),
      { type: 'unsent', vote: vote('B', 1), problem: 'offline' },
    ]);
    const heard = following([{ type: 'told', state: state(1, FIRST, ['B', 1]) }], [lost.model]);
    expect(heard.effects).toEqual([keep(null)]);
  });

  test('from before a reload goes as soon as the phone is in again', () => {
    const { effects } = following(inside(state(3), vote('D', 7)));
    expect(effects).toEqual([{ type: 'listen', room: ROOM }, send(vote('D', 7))]);
  });

  test('that comes too late is given up, and what stands is asked for', () => {
    const refused = following([...inside(), pick('B'), late('B')]);
    expect(refused.model.pending).toBeNull();
    expect(refused.effects).toEqual([keep(null), { type: 'look_again' }]);
    const closed = following([...inside(), pick('B'), { type: 'told', state: state(2, null) }]);
    expect(closed.model.pending).toBeNull();
    const second = state(3, { ...FIRST, round: 2 });
    expect(following(inside(second, vote('B', 1))).model.pending).toBeNull();
  });

  test('of the second round is not lost to the refusal of one of the first', () => {
    const second = state(3, { ...FIRST, round: 2 });
    const told: PhoneMessage = { type: 'told', state: second };
    const { effects } = following([...inside(), pick('B'), told, pick('C'), late('B')]);
    expect(effects).toEqual([send({ ...vote('C', 1), round: 2 })]);
  });

  test('that hangs where the connection broke is sent again once it is back', () => {
    const stood = (isConnected: boolean): PhoneMessage => ({ type: 'stood', isConnected });
    const sent = [...inside(), pick('B')];
    expect(following([...sent, stood(true)]).effects).toEqual([]);
    expect(following([...sent, stood(false), stood(true)]).effects).toEqual([send(vote('B', 1))]);
  });

  test('that another tab has overtaken is sent once more: what was tapped last counts', () => {
    const picked = following([...inside(), pick('B')]);
    const { effects } = following(
      [{ type: 'acknowledged', state: state(1, FIRST, ['A', 3]) }],
      [picked.model],
    );
    expect(effects).toEqual([keep(vote('B', 4)), send(vote('B', 4))]);
  });

  test('is not undone by an older state that comes after it', () => {
    const voted = state(5, FIRST, ['B', 2]);
    for (const older of [state(4, null), state(5, FIRST, ['A', 1])])
      expect(following([...inside(voted), { type: 'told', state: older }]).model.state).toBe(voted);
    const newer = state(6, null, ['B', 2]);
    expect(following([...inside(voted), { type: 'told', state: newer }]).model.state).toBe(newer);
  });

  test('is kept by its room, and what cannot be read is none', () => {
    const shelf = drawer();
    keepVote(shelf, ROOM, vote('B', 2));
    expect(keptVote(shelf, ROOM)).toEqual(vote('B', 2));
    expect(keptVote(shelf, 'another')).toBeNull();
    keepVote(shelf, ROOM, null);
    expect(keptVote(shelf, ROOM)).toBeNull();
    shelf.setItem('make-it-right/room-vote', '{"room":');
    expect(keptVote(shelf, ROOM)).toBeNull();
  });
});

test('a storage that is denied is no storage', async () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const shelf = { getItem: denied, setItem: denied, removeItem: denied };
  const told: PhoneMessage[] = [];
  const run = phoneEffects({
    ...{ shelf, go: () => {}, keepAwake: () => {} },
    line: {
      fetch: async () => Response.json(found),
      after: () => () => {},
      ...{ now: () => 0, random: () => 0 },
    },
  });
  run({ type: 'keep', room: ROOM, vote: vote('B', 1) }, (message) => told.push(message));
  run({ type: 'find', code: 'K7M2PQ' }, (message) => told.push(message));
  await expect.poll(() => told).toEqual([{ type: 'found', room: found, kept: null }]);
});

test.each([
  ['en', english],
  ['de', german],
])('there is a name of its own for every adjective and animal (%s)', (_, { of }) => {
  const all = Array.from({ length: NICKNAMES.adjectives }, (__, adjective) =>
    Array.from({ length: NICKNAMES.animals }, (___, animal) => of({ adjective, animal })),
  ).flat();
  expect(new Set(all).size).toBe(NICKNAMES.adjectives * NICKNAMES.animals);
  for (const name of all) expect(name).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u);
});
