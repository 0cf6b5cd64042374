// A workshop with phones, over a real database.

import { expect, test } from 'vitest';
import { teamApp } from '../../src/server/app.ts';
import { connect } from '../../src/server/db/connect.ts';
import { ballotBox } from '../../src/server/room/ballot-box.ts';
import { tidy } from '../../src/server/tidy.ts';
import { CODE_SIGNS } from '../../src/wire/rooms.ts';
import { inTeam, visitorOf } from './harness.ts';
import { newTestRoom } from './room-parts.ts';

const team = inTeam();

test('a room is found by its code, in small letters too, and wrong codes are counted', async () => {
  const room = await newTestRoom(team);
  expect(room.code).toMatch(new RegExp(`^[${CODE_SIGNS}]{6}$`));
  const anyone = team.visitor();
  const found = await anyone.get(`/api/codes/${room.code.toLowerCase()}`);
  expect(found.body).toMatchObject({ id: room.id, language: 'en' });
  for (let tries = 0; tries < 300; tries += 1)
    expect((await anyone.get('/api/codes/000000')).status).toBe(404);
  const limited = await anyone.get('/api/codes/000000');
  expect(limited.body.problem).toBe('too-many-tries');
  // With the id and without the code nobody comes in either, and those tries are counted too.
  const guess = await anyone.send('POST', `/api/rooms/${room.id}/join`, { code: '000000' });
  expect(guess.body.problem).toBe('too-many-tries');
  await team.server.pool.query('delete from rate_limit');
});

test('a phone gets a nickname, keeps it, and may have another', async () => {
  const room = await newTestRoom(team);
  const { visitor, joined } = await room.phone();
  const again = await visitor.send('POST', `/api/rooms/${room.id}/join`);
  expect(again.body.nickname).toEqual(joined.body.nickname);
  const other = await visitor.send('POST', `/api/rooms/${room.id}/join`, { another: true });
  expect(other.body.nickname).not.toEqual(joined.body.nickname);
  expect((await room.state()).body.nicknames).toContainEqual(
    expect.objectContaining(other.body.nickname),
  );
});

test('a vote counts once per phone, can be changed while it is open, and stale ones do nothing', async () => {
  const room = await newTestRoom(team);
  await room.until('committing');
  const phone = await room.phone();
  expect((await phone.vote(0, 1)).status).toBe(200);
  const changed = await phone.vote(1, 3);
  const { mine, options } = changed.body.view;
  expect(mine).toBe(options[1].letter);
  // What was sent before comes again, late.
  const stale = await phone.vote(0, 2);
  expect(stale.body.view.mine).toBe(mine);
  expect((await room.state()).body.votes).toMatchObject([
    { choice: await room.behind(mine), seq: 3 },
  ]);
});

test('of many votes at once the newest of each phone stands', async () => {
  const room = await newTestRoom(team);
  await room.until('committing');
  const phones = await Promise.all(Array.from({ length: 12 }, room.phone));
  const answers = await Promise.all(
    phones.flatMap((phone, at) => [phone.vote((at + 1) % 3, 1), phone.vote(at % 3, 2)]),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  const { options } = (await phones[0]?.state())?.body.view ?? {};
  const { votes } = (await room.state()).body;
  const meant = await Promise.all([0, 1, 2].map((at) => room.behind(options[at].letter)));
  const counts = meant.map(
    (one) => votes.filter(({ choice }: { choice: string }) => choice === one).length,
  );
  expect(counts).toEqual([4, 4, 4]);
});

test('a vote that comes after it was closed is refused', async () => {
  const room = await newTestRoom(team);
  await room.until('committing');
  const phone = await room.phone();
  const { view } = (await phone.state()).body;
  const vote = { ...view.vote, letter: view.options[0].letter, seq: 1 };
  await room.control({ type: 'next' });
  const late = await phone.visitor.send('POST', `/api/rooms/${room.id}/votes`, vote);
  expect(late.body.problem).toBe('changed-meanwhile');
  expect((await room.state()).body.votes).toEqual([]);
});

test.each([
  ['voting is closed', 'open_decision = null', false],
  ['its phone is taken out', 'removed = (select array_agg(id) from voter where room = $1)', true],
])('a vote that is under way while %s waits, and does not count', async (_, change, isOpen) => {
  const room = await newTestRoom(team);
  await room.until('committing');
  const phone = await room.phone();
  const { vote, options } = (await phone.state()).body.view;
  const { db, pool } = team.server;
  const [{ id: voter }] = (
    await pool.query('select id from voter where room = $1 order by joined_at desc', [room.id])
  ).rows;
  const client = await pool.connect();
  await client.query('begin');
  await client.query(`update room set ${change} where id = $1`, [room.id]);
  const cast = ballotBox(db).cast({
    ...{ ...vote, room: room.id, voter, choice: await room.behind(options[0].letter), seq: 1 },
  });
  const isWaiting = async () => {
    const { rows } = await pool.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows.length > 0;
  };
  await expect.poll(isWaiting, { timeout: 10_000 }).toBe(true);
  await client.query('commit');
  client.release();
  expect(await cast).toBe(isOpen);
  expect((await room.state()).body.votes).toEqual([]);
});

test('two clicks at once are one step, and the second is told', async () => {
  const room = await newTestRoom(team);
  const { rev } = (await room.state()).body;
  const click = () =>
    room.host.send('POST', `/api/rooms/${room.id}/control`, { rev, event: { type: 'next' } });
  const clicks = await Promise.all([click(), click()]);
  expect(clicks.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await room.state()).body.rev).toBe(rev + 1);
});

test('a process that knows nothing yet tells the same: late phone, host on a second machine', async () => {
  const room = await newTestRoom(team);
  await room.until('committing');
  const phone = await room.phone();
  await phone.vote(2, 1);
  await room.until('talking');
  const before = [(await phone.state()).body, (await room.state()).body];

  const connected = connect(team.config);
  const app = teamApp(team.site, { ...team.server, ...connected });
  const path = `/api/rooms/${room.id}`;
  const asked = visitorOf(app, 'http://localhost', phone.visitor.cookies);
  expect((await asked.get(`${path}/state`)).body).toEqual(before[0]);
  const second = visitorOf(app, 'http://localhost');
  const host = await second.get(`${path}/state?as=host`, { 'X-Host': room.hostToken });
  expect(host.body).toEqual(before[1]);
  const late = await second.send('POST', `${path}/join`, { code: room.code });
  expect(late.body.view).toEqual({ ...before[0].view, mine: null });
  await connected.db.destroy();
});

test('whoever waits is told at the next step, also when another process took it', async () => {
  const room = await newTestRoom(team);
  const phone = await room.phone();
  const { mark, rev } = (await phone.state()).body;
  const connected = connect(team.config);
  const app = teamApp(team.site, { ...team.server, ...connected });
  const elsewhere = visitorOf(app, 'http://localhost', phone.visitor.cookies);
  const waiting = elsewhere.get(`/api/rooms/${room.id}/state?since=${mark}&wait=25`);
  await room.control({ type: 'next' });
  expect((await waiting).body).toMatchObject({ rev: rev + 1 });
  await connected.db.destroy();
});

test('nothing of the others and no worth is told to a phone before the reveal', async () => {
  const room = await newTestRoom(team);
  await room.until('committing');
  const [one, ...others] = await Promise.all(Array.from({ length: 6 }, room.phone));
  const before = JSON.stringify((await one?.state())?.body);
  for (const other of others) await other.vote(0, 1);
  expect(JSON.stringify((await one?.state())?.body)).toBe(before);
  for (const step of ['committing', 'split', 'talking', 'recommitting']) {
    await room.until(step);
    const told = JSON.stringify((await one?.state())?.body);
    expect(told).not.toMatch(/points|sum|slip|red|why|count|stakes|"votes"|best/i);
  }
});

test('only who has joined reads a room, and only its facilitator leads it', async () => {
  const [room, other] = [await newTestRoom(team), await newTestRoom(team)];
  const phone = await other.phone();
  const path = `/api/rooms/${room.id}`;
  expect((await phone.visitor.get(`${path}/state`)).status).toBe(401);
  expect((await phone.visitor.get(`${path}/state?as=host`)).status).toBe(401);
  expect((await other.host.get(`${path}/state?as=host`)).status).toBe(404);
  const wrong = await team.visitor().get(`${path}/state?as=host`, { 'X-Host': other.hostToken });
  expect(wrong.status).toBe(401);
  const vote = { decision: 'x', round: 1, choice: 'x', seq: 1, voter: 'x' };
  const foreign = await room.host.send('POST', `${path}/control`, {
    ...{ rev: 0, event: { ...vote, type: 'voted' } },
  });
  expect(foreign.status).toBe(400);
});

test('a room goes after twelve hours with all that was in it', async () => {
  const room = await newTestRoom(team);
  const phone = await room.phone();
  const hour = 3_600_000;
  await tidy(team.server.db, new Date(Date.now() + 11 * hour));
  expect((await phone.state()).status).toBe(200);
  await tidy(team.server.db, new Date(Date.now() + 13 * hour));
  const { rows } = await team.server.pool.query('select from voter where room = $1', [room.id]);
  expect(rows).toEqual([]);
});
