import { expect, test, vi } from 'vitest';
import { teamApp } from '../../src/server/app.ts';
import { claimLink, makeLink } from '../../src/server/links.ts';
import { inTeam, PASSWORD } from './harness.ts';

const team = inTeam();

const setupLink = async () => (await makeLink(team.server.db, team.server.now(), 'setup')).token;

test('whoever has the set-up link becomes the owner, once', async () => {
  const token = await setupLink();
  const [visitor, other] = [team.visitor(), team.visitor()];
  const look = await visitor.send('POST', '/api/links/look', { token });
  expect(look.body).toEqual({ kind: 'setup', org: '', name: '', managers: [], privacy: [] });
  const answers = await Promise.all(
    [visitor, other].map((one, index) =>
      one.send('POST', '/api/setup', {
        token,
        name: `Claimer ${index}`,
        password: PASSWORD,
        ...{ org: 'Shop', timeZone: 'Asia/Tokyo' },
      }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
  const winner = answers[0]?.status === 200 ? visitor : other;
  const { body } = await winner.get('/api/me');
  expect(body.who.roles).toContain('owner');
  expect(body.org).toEqual({ name: 'Shop', timeZone: 'Asia/Tokyo' });
});

test('of two who claim a link in the same moment, the second is refused', async () => {
  const { db, now, pool } = team.server;
  const token = await setupLink();
  const first = await db.startTransaction().execute();
  await claimLink(first, now(), token, ['setup']);
  // It has found the link, and waits for the first to be done with it.
  const second = expect(claimLink(db, now(), token, ['setup'])).rejects.toThrow('was used');
  const isWaiting = async () => {
    const { rowCount } = await pool.query(
      "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
    );
    return rowCount === 1;
  };
  await vi.waitUntil(isWaiting, { timeout: 10_000 });
  await first.commit().execute();
  await second;
});

test('a set-up link ends after a day, and when another has been used', async () => {
  const [late, spare] = [await setupLink(), await setupLink()];
  team.ahead = 25 * 3_600_000;
  const setup = (token: string) =>
    team.visitor().send('POST', '/api/setup', { token, name: 'Late', password: PASSWORD });
  expect((await setup(late)).status).toBe(410);
  team.ahead = 0;
  const used = await team.visitor().send('POST', '/api/setup', {
    token: await setupLink(),
    name: 'First',
    password: PASSWORD,
  });
  expect(used.status).toBe(200);
  expect((await setup(spare)).status).toBe(410);
});

test('a manager signs in, is known, and signs out', async () => {
  await team.visitor().send('POST', '/api/setup', {
    token: await setupLink(),
    name: 'Mira  Tanaka',
    password: PASSWORD,
  });
  const visitor = team.visitor();
  expect((await visitor.get('/api/me')).body.who).toBeNull();
  await visitor.send('POST', '/api/signin', { name: 'mira tanaka', password: PASSWORD });
  expect((await visitor.get('/api/me')).body.who.name).toBe('Mira Tanaka');
  const kept = new Map(visitor.cookies);
  await visitor.send('POST', '/api/signout');
  expect(visitor.cookies.size).toBe(0);
  for (const [key, value] of kept) visitor.cookies.set(key, value);
  expect((await visitor.get('/api/me')).body.who).toBeNull();
});

test('a wrong password and an unknown name get the same answer', async () => {
  await team.owner();
  const { body: me } = await (await team.owner()).get('/api/me');
  const [wrong, unknown] = await Promise.all(
    [me.who.name, 'Nobody at all'].map((name) =>
      team.visitor().send('POST', '/api/signin', { name, password: 'wrong wrong wrong' }),
    ),
  );
  expect(wrong?.status).toBe(403);
  expect(wrong?.body).toEqual(unknown?.body);
});

test('after ten failures a name is locked for a while, right password or not', async () => {
  const owner = await team.owner();
  const { name } = (await owner.get('/api/me')).body.who;
  const signIn = (password: string) =>
    team.visitor().send('POST', '/api/signin', { name, password });
  const answers = await Promise.all(Array.from({ length: 12 }, () => signIn('wrong wrong wrong')));
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 403)).toHaveLength(10);
  expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  const locked = await signIn(PASSWORD);
  expect(locked.status).toBe(429);
  expect(Number(locked.headers.get('Retry-After'))).toBeGreaterThan(800);
});

test('a session ends after eight hours without use', async () => {
  const owner = await team.owner();
  team.ahead = 7 * 3_600_000;
  expect((await owner.get('/api/me')).body.who).not.toBeNull();
  team.ahead = 14 * 3_600_000;
  expect((await owner.get('/api/me')).body.who).not.toBeNull();
  team.ahead = 23 * 3_600_000;
  expect((await owner.get('/api/me')).body.who).toBeNull();
  team.ahead = 0;
});

test('other sessions are listed and ended, and a new password ends them', async () => {
  const owner = await team.owner();
  const { name } = (await owner.get('/api/me')).body.who;
  const other = team.visitor();
  const signIn = (password: string) => other.send('POST', '/api/signin', { name, password });
  await signIn(PASSWORD);
  const { body: sessions } = await owner.get('/api/me/sessions');
  expect(sessions.map((one: { isThis: boolean }) => one.isThis).sort()).toEqual([false, true]);
  await owner.send('DELETE', '/api/me/sessions');
  expect((await other.get('/api/me')).body.who).toBeNull();

  await signIn(PASSWORD);
  const change = (old: string) =>
    owner.send('POST', '/api/me/password', { old, password: 'another walk in the rain' });
  expect((await change('wrong wrong wrong')).status).toBe(403);
  expect((await change(PASSWORD)).status).toBe(200);
  expect((await other.get('/api/me')).body.who).toBeNull();
  expect((await owner.get('/api/me')).body.who).not.toBeNull();
  expect((await signIn(PASSWORD)).status).toBe(403);
  expect((await signIn('another walk in the rain')).status).toBe(200);
});

test.each([
  ['password1234', 422],
  ['123456789012', 422],
  ['aaaaaaaaaaaa', 422],
  ['Qwertyuiop12', 422],
  ['Bea Newcomer', 422],
  ['too short', 400],
])('the password “%s” is refused', async (password, status) => {
  const token = await setupLink();
  const setup = { token, name: 'Bea Newcomer', password };
  expect((await team.visitor().send('POST', '/api/setup', setup)).status).toBe(status);
  // The link is not used up by that.
  expect((await team.visitor().send('POST', '/api/links/look', { token })).status).toBe(200);
});

test('neither tokens nor passwords are in the database', async () => {
  const owner = await team.owner();
  const tables = ['link', 'session', 'manager', 'rate_limit'];
  const rows = await Promise.all(
    tables.map((table) => team.server.pool.query(`select t::text from ${table} t`)),
  );
  const text = JSON.stringify(rows.flatMap((result) => result.rows));
  for (const secret of [PASSWORD, ...owner.cookies.values()]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(Buffer.from(secret).toString('hex'));
  }
});

test('an address that has failed too often does not use up the tries of a name', async () => {
  const { pool } = team.server;
  const limited = { ...team.server, hasProxy: true };
  const app = teamApp('tests/server', limited);
  const address = '192.0.2.7';
  const signIn = (name: string) =>
    app.request('http://localhost/api/signin', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Sec-Fetch-Site': 'same-origin',
        'X-Forwarded-For': `10.0.0.1, ${address}`,
      },
      body: JSON.stringify({ name, password: 'wrong wrong wrong' }),
    });
  expect((await signIn('First Guess')).status).toBe(403);
  const points = async (what: string) =>
    (await pool.query('select points from rate_limit where key like $1', [`${what}:%`])).rows;
  await pool.query("delete from rate_limit where key like 'signin name:%'");
  await pool.query("update rate_limit set points = 30 where key like 'signin address:%'");
  expect((await signIn('Victim')).status).toBe(429);
  expect(await points('signin name')).toEqual([]);
});
