import { expect, test } from 'vitest';
import { namesIn } from '../../src/server/names-in.ts';
import type { PersonLink } from '../../src/wire/people.ts';
import { castOf } from './cast.ts';
import { inTeam, PASSWORD, type Visitor } from './harness.ts';

const team = inTeam();

async function withTeam(): Promise<{ owner: Visitor; id: string }> {
  const owner = await team.owner();
  const { body } = await owner.send('POST', '/api/teams', { name: 'Front desk' });
  return { owner, id: body.id };
}

test('names become people with a link each, and the same list again adds nobody', async () => {
  const { owner, id } = await withTeam();
  const add = () => owner.send('POST', `/api/teams/${id}/people`, { names: 'Ada\n Bo  Lee \nada' });
  const { body: added } = await add();
  expect(added.added.map((one: PersonLink) => one.person.name).sort()).toEqual(['Bo Lee', 'ada']);
  expect(added.added[0].token).toMatch(/^[\w-]{22}$/);
  expect((await add()).body).toEqual({
    added: [],
    known: [
      { line: 3, name: 'ada' },
      { line: 2, name: 'Bo Lee' },
    ],
    wrong: [],
  });
  const { body } = await owner.get(`/api/teams/${id}`);
  expect(body.people[0]).toMatchObject({ hasLink: true, hasJoined: false, hasPin: false });
});

test.each([
  ['Ada\r\nBo\n\n  \nCy', ['Ada', 'Bo', 'Cy']],
  ['Smith, Ada\nLee, Bo', ['Smith, Ada', 'Lee, Bo']],
  ['\uFEFFid;Name;mail\n1;"Lee; Bo";b@x\n2;Ada;a@x', ['Lee; Bo', 'Ada']],
  ['name\n=cmd()', ['=cmd()']],
  ['"Ada', ['"Ada']],
])('the names in %j', (text, names) => {
  expect(namesIn(text).names.map(({ name }) => name)).toEqual(names);
});

test('a name that is too long is told with its line, and the others are taken', () => {
  expect(namesIn(`Ada\n${'x'.repeat(81)}`)).toEqual({
    names: [{ line: 1, name: 'Ada' }],
    wrong: [{ line: 2, problem: 'The name is longer than 80 letters.' }],
  });
});

test('a manager is invited, sees the teams they run, and no others', async () => {
  const { owner, id } = await withTeam();
  await withTeam();
  const { body: link } = await owner.send('POST', '/api/managers', { roles: ['manager'] });
  const manager = team.visitor();
  const { body: me } = await manager.send('POST', '/api/setup', {
    token: link.token,
    name: 'Max Invited',
    password: PASSWORD,
  });
  expect((await manager.get('/api/teams')).body).toEqual({ teams: [] });
  await owner.send('PATCH', `/api/teams/${id}`, { managers: [me.id] });
  const { body } = await manager.get('/api/teams');
  expect(body.teams).toEqual([
    { id, name: 'Front desk', people: 0, managers: [{ id: me.id, name: 'Max Invited' }] },
  ]);
  const appoint = await manager.send('PATCH', `/api/teams/${id}`, { managers: [] });
  expect(appoint.status).toBe(403);

  await owner.send('PATCH', `/api/managers/${me.id}`, { hasEnded: true });
  expect((await manager.get('/api/teams')).status).toBe(401);
});

test('a lost password is set anew by a link, which keeps name and roles', async () => {
  const owner = await team.owner();
  const { body: invite } = await owner.send('POST', '/api/managers', { roles: ['facilitator'] });
  const visitor = team.visitor();
  const setup = { token: invite.token, name: 'Fay Forgets', password: PASSWORD };
  const { body: me } = await visitor.send('POST', '/api/setup', setup);
  const { body: reset } = await owner.send('POST', `/api/managers/${me.id}/link`);
  const look = await visitor.send('POST', '/api/links/look', { token: reset.token });
  expect(look.body).toMatchObject({ kind: 'reset', name: 'Fay Forgets' });
  const other = team.visitor();
  await other.send('POST', '/api/setup', { token: reset.token, password: 'quite another one' });
  expect((await other.get('/api/me')).body.who).toMatchObject({
    name: 'Fay Forgets',
    roles: ['facilitator'],
  });
  expect((await visitor.get('/api/me')).body.who).toBeNull();
});

test('the last owner stays, also when two owners remove each other at once', async () => {
  await team.server.db.deleteFrom('manager').execute();
  const [one, two] = [await team.owner(), await team.owner()];
  const [a, b] = await Promise.all(
    [one, two].map(async (visitor) => (await visitor.get('/api/me')).body.who.id),
  );
  const answers = await Promise.all([
    one.send('PATCH', `/api/managers/${b}`, { hasEnded: true }),
    two.send('PATCH', `/api/managers/${a}`, { roles: ['manager'] }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
});

test('deleting a person leaves only that somebody was deleted', async () => {
  const { owner, id } = await withTeam();
  const { body } = await owner.send('POST', `/api/teams/${id}/people`, { names: 'Zoe Gone' });
  const person = body.added[0].person.id;
  const { body: all } = await owner.get(`/api/people/${person}/export`);
  expect(all).toMatchObject({ person: { name: 'Zoe Gone' }, teams: ['Front desk'] });
  expect(all.reads).toMatchObject([{ what: 'export' }]);
  expect((await owner.send('DELETE', `/api/people/${person}`)).status).toBe(200);
  expect((await owner.get(`/api/people/${person}/export`)).status).toBe(404);
  const left = await team.server.db
    .selectFrom('read_log')
    .selectAll()
    .where('person', '=', person)
    .execute();
  expect(left).toMatchObject([{ what: 'deleted' }]);
});

test('who has left is in no list and cannot come in, and their results stay', async () => {
  const { owner, id } = await withTeam();
  const { body } = await owner.send('POST', `/api/teams/${id}/people`, { names: 'Lou Leaving' });
  const [{ person, token }] = body.added;
  const learner = team.visitor();
  await learner.send('POST', '/api/join', { token });
  const setLeft = (left: boolean) => owner.send('PATCH', `/api/people/${person.id}`, { left });
  const page = async () => (await owner.get(`/api/teams/${id}`)).body;

  expect((await setLeft(true)).status).toBe(200);
  expect(await page()).toMatchObject({ people: [], left: [person] });
  expect((await owner.get('/api/teams')).body.teams).toContainEqual(
    expect.objectContaining({ id, people: 0 }),
  );
  expect((await learner.get('/api/me')).body.who).toBeNull();
  expect((await team.visitor().send('POST', '/api/join', { token })).status).toBe(410);
  expect((await owner.get(`/api/people/${person.id}/export`)).status).toBe(200);
  const namesake = await owner.send('POST', `/api/teams/${id}/people`, { names: 'Lou Leaving' });
  expect(namesake.body.added).toHaveLength(1);

  expect((await setLeft(false)).status).toBe(200);
  expect(await page()).toMatchObject({ people: [{}, {}], left: [] });
  // Their old card stays worth nothing.
  expect((await team.visitor().send('POST', '/api/join', { token })).status).toBe(410);
});

test('a team goes with its people, but not with those who are also in another', async () => {
  const cast = await castOf(team);
  const [here, there] = [await cast.freshRows(), await cast.freshRows()];
  await team.server.db
    .insertInto('team_person')
    .values({ team: there.team, person: here.person })
    .execute();
  const owner = await cast.as('owner');
  await owner.send('DELETE', `/api/teams/${there.team}`);
  expect((await owner.get(`/api/people/${there.person}/export`)).status).toBe(404);
  expect((await owner.get(`/api/people/${here.person}/export`)).status).toBe(200);
});
