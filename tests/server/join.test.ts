import { expect, test } from 'vitest';
import type { PersonLink } from '../../src/wire/people.ts';
import { inTeam, type Visitor } from './harness.ts';

const team = inTeam();

type Added = { readonly id: string; readonly name: string; readonly token: string };

async function withPeople(): Promise<{ owner: Visitor; id: string; people: readonly Added[] }> {
  const owner = await team.owner();
  const { body } = await owner.send('POST', '/api/teams', { name: 'Front desk' });
  const people = await owner.send('POST', `/api/teams/${body.id}/people`, { names: 'Ada\nBo' });
  const added = people.body.added.map(({ person, token }: PersonLink) => ({ ...person, token }));
  return { owner, id: body.id, people: added };
}

async function withTablet() {
  const { owner, id, people } = await withPeople();
  const { body } = await owner.send('POST', `/api/teams/${id}/devices`, { name: 'Till' });
  const tablet = team.visitor('http://shop.lan:4173');
  await tablet.send('POST', '/api/device/join', { token: body.token });
  return { owner, people, tablet, token: body.token, device: body.device.id };
}

test('a personal link opens on several devices until a new one is printed', async () => {
  const { owner, people } = await withPeople();
  const [ada] = people;
  const token = ada?.token;
  const [phone, home] = [team.visitor(), team.visitor()];
  const look = await phone.send('POST', '/api/links/look', { token });
  expect(look.body).toMatchObject({ kind: 'person', name: 'Ada' });
  expect((await phone.get('/api/me')).body.who).toBeNull();
  for (const one of [phone, home]) {
    expect((await one.send('POST', '/api/join', { token })).status).toBe(200);
    expect((await one.get('/api/me')).body.who).toEqual({
      kind: 'person',
      id: ada?.id,
      name: 'Ada',
    });
  }
  const { body: fresh } = await owner.send('POST', `/api/people/${ada?.id}/link`);
  expect((await team.visitor().send('POST', '/api/join', { token })).status).toBe(410);
  expect((await team.visitor().send('POST', '/api/join', { token: fresh.token })).status).toBe(200);
  // Who is in stays in, until the link is taken back.
  expect((await phone.get('/api/me')).body.who).not.toBeNull();
  await owner.send('DELETE', `/api/people/${ada?.id}/link`);
  expect((await phone.get('/api/me')).body.who).toBeNull();
});

test('on a tablet people find their name, set a PIN, and come back with it', async () => {
  const { people, tablet, token } = await withTablet();
  const [ada, bo] = people;
  expect((await team.visitor().send('POST', '/api/device/join', { token })).status).toBe(410);
  const {
    body: { people: names },
  } = await tablet.get('/api/device/people');
  expect(names).toEqual([
    { id: ada?.id, name: 'Ada', hasPin: false },
    { id: bo?.id, name: 'Bo', hasPin: false },
  ]);
  const enter = (person: Added | undefined, pin: string) =>
    tablet.send('POST', '/api/device/enter', { person: person?.id, pin });
  expect((await enter(ada, '1234')).status).toBe(200);
  expect((await tablet.get('/api/me')).body).toMatchObject({
    who: { name: 'Ada' },
    device: { name: 'Till' },
  });
  await tablet.send('POST', '/api/device/leave');
  expect((await tablet.get('/api/me')).body.who).toBeNull();
  expect((await enter(ada, '4321')).status).toBe(403);
  expect((await enter(bo, '4321')).status).toBe(200);
  expect((await enter(ada, '1234')).status).toBe(200);
});

test('of two who set a PIN for one name at once, one is refused', async () => {
  const { people, tablet } = await withTablet();
  const answers = await Promise.all(
    ['1111', '2222'].map((pin) =>
      tablet.send('POST', '/api/device/enter', { person: people[0]?.id, pin }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
});

test('five wrong PINs lock a name for a while, and a manager can forget the PIN', async () => {
  const { owner, people, tablet } = await withTablet();
  const [ada] = people;
  const enter = (pin: string) => tablet.send('POST', '/api/device/enter', { person: ada?.id, pin });
  await enter('1234');
  const wrong = await Promise.all(Array.from({ length: 6 }, () => enter('0000')));
  expect(wrong.map(({ status }) => status).sort()).toEqual([403, 403, 403, 403, 403, 429]);
  expect((await enter('1234')).status).toBe(429);
  await owner.send('PATCH', `/api/people/${ada?.id}`, { pin: null });
  const {
    body: { people: names },
  } = await tablet.get('/api/device/people');
  expect(names[0]).toMatchObject({ name: 'Ada', hasPin: false });
});

test('a PIN opens nothing without an enrolled tablet, nor after it was taken back', async () => {
  const { owner, people, tablet, device } = await withTablet();
  const enter = { person: people[0]?.id, pin: '1234' };
  expect((await team.visitor().send('POST', '/api/device/enter', enter)).status).toBe(401);
  await tablet.send('POST', '/api/device/enter', enter);
  await owner.send('DELETE', `/api/devices/${device}`);
  expect((await tablet.get('/api/me')).body).toEqual({ who: null, device: null, org: null });
  expect((await tablet.get('/api/device/people')).status).toBe(401);
});

test('what a page sends for somebody who has left the tablet is not taken for the next', async () => {
  const { people, tablet } = await withTablet();
  const [ada, bo] = people;
  await tablet.send('POST', '/api/device/enter', { person: bo?.id, pin: '1234' });
  const asks = (person: Added | undefined) =>
    tablet.get('/api/me', { 'X-Person': person?.id ?? '' });
  expect((await asks(ada)).status).toBe(401);
  expect((await asks(bo)).status).toBe(200);
});
