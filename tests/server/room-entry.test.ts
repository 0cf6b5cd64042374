// Who may come into a room, and who may lead it.

import { expect, test } from 'vitest';
import { inTeam } from './harness.ts';
import { newTestRoom, type TestRoom } from './room-parts.ts';

const team = inTeam();

const change = (room: TestRoom, body: unknown) =>
  room.host.send('POST', `/api/rooms/${room.id}/entry`, body);

/** What the desk calls the phone that has this nickname. */
const handleOf = async (room: TestRoom, nickname: object): Promise<string> => {
  const { nicknames } = (await room.state()).body;
  const has = (one: object) => JSON.stringify({ ...one, phone: '' });
  return nicknames.find((one: object) => has(one) === has(nickname)).phone;
};

test('a locked room says so, takes no new phone, and keeps those that are in', async () => {
  const room = await newTestRoom(team);
  const phone = await room.phone();
  const locked = await change(room, { type: 'locked', isLocked: true });
  expect(locked.body).toMatchObject({ state: { isLocked: true }, hostToken: null });
  expect((await team.visitor().get(`/api/codes/${room.code}`)).body.isLocked).toBe(true);
  expect((await room.phone()).joined.body.problem).toBe('room-locked');
  const again = await phone.visitor.send('POST', `/api/rooms/${room.id}/join`);
  expect(again.body.nickname).toEqual(phone.joined.body.nickname);
  await change(room, { type: 'locked', isLocked: false });
  expect((await room.phone()).joined.status).toBe(200);
});

test('with a new code the old one is dead at once, also for who knows the room’s id', async () => {
  const room = await newTestRoom(team);
  const phone = await room.phone();
  const { code } = (await change(room, { type: 'recoded' })).body.state;
  expect(code).not.toBe(room.code);
  expect((await team.visitor().get(`/api/codes/${room.code}`)).status).toBe(404);
  expect((await room.phone()).joined.status).toBe(404);
  expect((await team.visitor().get(`/api/codes/${code}`)).body.id).toBe(room.id);
  const late = await team.visitor().send('POST', `/api/rooms/${room.id}/join`, { code });
  expect(late.status).toBe(200);
  expect((await phone.state()).status).toBe(200);
});

test('a phone that is taken out votes no more; its vote goes from the open vote alone', async () => {
  const room = await newTestRoom(team);
  await room.until('committing');
  const [stays, goes] = [await room.phone(), await room.phone()];
  for (const phone of [stays, goes]) await phone.vote(0, 1);
  await room.until('recommitting');
  for (const phone of [stays, goes]) await phone.vote(1, 1);
  const { vote, options } = (await goes.state()).body.view;

  const phone = await handleOf(room, goes.joined.body.nickname);
  const { state } = (await change(room, { type: 'removed', phone })).body;
  const rounds = state.votes.map(({ round }: { round: number }) => round);
  expect(rounds.sort()).toEqual([1, 1, 2]);
  expect(state.nicknames.some((one: { phone: string }) => one.phone === phone)).toBe(false);
  expect((await goes.state()).status).toBe(401);
  const late = { ...vote, choice: options[2].choice, seq: 2 };
  const refused = await goes.visitor.send('POST', `/api/rooms/${room.id}/votes`, late);
  expect(refused.status).toBe(401);
  const again = await goes.visitor.send('POST', `/api/rooms/${room.id}/join`, { code: room.code });
  expect(again.body.problem).toBe('phone-removed');
  expect((await room.state()).body.votes).toHaveLength(3);
  expect((await stays.vote(2, 2)).status).toBe(200);
  expect((await change(room, { type: 'removed', phone })).status).toBe(404);
});

test('a second facilitator leads by a link that can be made anew, without a name or a password', async () => {
  const room = await newTestRoom(team);
  const path = `/api/rooms/${room.id}/state?as=host`;
  const share = async () => (await change(room, { type: 'shared' })).body.hostToken;
  const asked = (token: string, query = '') =>
    team.visitor().get(path + query, { 'X-Host': token });
  const first = await share();
  expect((await asked(first)).body).toEqual((await room.state()).body);
  const { mark } = (await room.state()).body;
  const waiting = asked(first, `&since=${mark}&wait=25`);
  const second = await share();
  // Who looks on with the first is told of no further step.
  await room.control({ type: 'next' });
  expect((await waiting).status).toBe(204);
  expect((await asked(first)).status).toBe(401);
  expect((await asked(second)).status).toBe(200);
  expect((await asked(room.hostToken)).status).toBe(200);
});
