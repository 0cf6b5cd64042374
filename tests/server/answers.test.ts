// What managers and learners are told about results, as far as each assignment's privacy goes.

import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { nextOf, replay } from '../../src/core/play/playthrough.ts';
import { picksOf } from '../../src/core/play/way.ts';
import { makeRecordFile } from '../../src/core/record/saved-file.ts';
import type { PrivacyLevel } from '../../src/core/vocabulary.ts';
import { dropLines } from '../../src/server/retention.ts';
import { teamAnswersShape } from '../../src/wire/answers.ts';
import { assignmentsShape } from '../../src/wire/assignments.ts';
import { myAssignmentsShape, readLogShape } from '../../src/wire/my-assignments.ts';
import { personPageShape, readAttemptShape } from '../../src/wire/person-page.ts';
import { scenarioPageShape } from '../../src/wire/scenario-page.ts';
import { readWire } from '../../src/wire/values.ts';
import { shipped } from '../shipped.ts';
import { inTeam } from './harness.ts';
import { attemptAt, begin, finish, type Player, type Shop, shopOf } from './shop.ts';

const team = inTeam();

/** Everybody but the first plays to the end; the second is playing. */
async function played(privacy: PrivacyLevel, size = 7): Promise<Shop & { assignment: string }> {
  const shop = await shopOf(team, size);
  const assignment = await shop.assign({ privacy, dueOn: '2026-01-31' });
  for (const [index, person] of shop.people.slice(1).entries()) {
    const attempt = attemptAt('windshield', index + 1);
    await begin(person, assignment, attempt);
    if (index > 0) expect((await finish(person, assignment, attempt)).status).toBe(200);
  }
  return { ...shop, assignment };
}

const fits = (shape: Parameters<typeof readWire>[1], data: unknown) =>
  expect(readWire('It', shape, data)).toEqual({ ok: true, value: data });

test('the five answers name who has done it, and count over five people', async () => {
  const { manager, id, people } = await played('skills');
  const { body } = await manager.get(`/api/teams/${id}/answers`);
  fits(teamAnswersShape, body);
  expect(body.done.assignments).toMatchObject([
    { scenario: 'windshield', assigned: 7, started: 1, finished: 5, overdue: 2 },
  ]);
  expect(body.people.map(({ name }: Player) => name)).toEqual(people.map(({ name }) => name));
  expect(body.weak.people).toHaveLength(5);
  const named = body.weak.people.map(({ person }: { person: number }) => body.people[person].name);
  expect(named.toSorted()).toEqual(people.slice(2).map(({ name }) => name));
  expect(body.weak.team.empathy.people).toBe(5);
  expect(body.moments.length).toBeGreaterThan(0);
  expect(body.needs.length).toBeGreaterThan(1);
  const { story } = shipped('windshield');
  for (const { way, decision } of body.moments) {
    const { playthrough } = replay(story, picksOf(way));
    expect(nextOf(playthrough)).toMatchObject({ decision: { id: decision } });
  }
  const page = await manager.get(`/api/teams/${id}/scenarios/windshield`);
  fits(scenarioPageShape, page.body);
  expect(page.body.people).toBe(5);
  const ended = page.body.endings.reduce(
    (all: number, one: { count: number }) => all + one.count,
    0,
  );
  expect(ended).toBe(5);
});

test('what is told about a team is compressed for whoever can read that', async () => {
  const { manager, id } = await played('skills');
  const path = `/api/teams/${id}/answers`;
  const Cookie = [...manager.cookies].map((pair) => pair.join('=')).join('; ');
  const headers = { Cookie, 'Accept-Encoding': 'gzip' };
  const sent = await team.app.request(`http://localhost${path}`, { headers });
  expect(sent.headers.get('Content-Encoding')).toBe('gzip');
  const read = gunzipSync(Buffer.from(await sent.arrayBuffer()));
  expect(JSON.parse(String(read))).toEqual((await manager.get(path)).body);
});

test('of private attempts nobody is told more than that they were made', async () => {
  const { manager, id, people } = await played('private');
  const { body } = await manager.get(`/api/teams/${id}/answers`);
  expect(body.done.assignments).toMatchObject([{ finished: 5 }]);
  expect([body.weak.people, body.moments]).toEqual([[], []]);
  const [last] = people.slice(-1);
  const page = await manager.get(`/api/people/${last?.id}/attempts`);
  fits(personPageShape, page.body);
  expect(page.body.attempts).toMatchObject([
    { state: 'verified', passed: null, bands: null, hasOpenRedLine: null, hasLines: false },
  ]);
});

test.each(['private', 'skills'] as const)(
  'at the level “%s” nobody reads what was said',
  async (privacy) => {
    const { manager, people } = await played(privacy, 3);
    const read = await manager.get(`/api/people/${people[2]?.id}/attempts/a2`);
    expect(read.status).toBe(404);
  },
);

test('at the open level it is read, and the learner sees by whom', async () => {
  const { manager, people } = await played('open', 3);
  const person = people[2] as Player;
  expect((await person.get('/api/me/seen')).body).toEqual({ reads: [] });
  const { body } = await manager.get(`/api/people/${person.id}/attempts/a2`);
  fits(readAttemptShape, body);
  expect(body).toMatchObject({ language: 'en', attempt: attemptAt('windshield', 2) });
  const seen = await person.get('/api/me/seen');
  fits(readLogShape, seen.body);
  expect(seen.body.reads).toMatchObject([{ scenario: 'windshield' }]);
});

test('a learner is told what there is to do, and who will see what', async () => {
  const { people, assignment } = await played('skills', 3);
  const work = async (person: Player | undefined) =>
    (await person?.get('/api/me/assignments'))?.body;
  fits(myAssignmentsShape, await work(people[0]));
  expect((await work(people[0])).assignments).toMatchObject([
    { id: assignment, standing: 'assigned', overdue: true, privacy: 'skills', tries: 0 },
  ]);
  expect((await work(people[1])).assignments).toMatchObject([{ standing: 'started', tries: 1 }]);
  const done = await work(people[2]);
  expect(done.assignments).toMatchObject([{ standing: 'finished', overdue: false }]);
  expect(done.managers).toHaveLength(1);
});

test('an assignment is changed, and never to tell more than people were told', async () => {
  const { manager, id, assign, people } = await shopOf(team, 2);
  const assignment = await assign({ people: [people[0]?.id ?? ''] });
  const change = (body: object) => manager.send('PATCH', `/api/assignments/${assignment}`, body);
  expect((await change({ privacy: 'open' })).status).toBe(403);
  expect((await change({ add: [assignment] })).status).toBe(400);
  const good = {
    privacy: 'private',
    dueOn: '2026-12-24',
    add: [people[1]?.id],
    remove: [people[0]?.id],
  };
  expect((await change(good)).status).toBe(200);
  const { body } = await manager.get(`/api/teams/${id}/assignments`);
  fits(assignmentsShape, body);
  expect(body.assignments).toMatchObject([
    { privacy: 'private', dueOn: '2026-12-24', people: [people[1]?.id], closedAt: null },
  ]);
  await change({ closed: true });
  expect((await people[1]?.get('/api/me/assignments'))?.body.assignments).toEqual([]);
});

test('a talk is ticked, and taken back', async () => {
  const { manager, id, people } = await played('skills', 2);
  const talked = async () => (await manager.get(`/api/teams/${id}/answers`)).body.needs[0].talkedOn;
  const tick = (on: string | null) =>
    manager.send('POST', `/api/people/${people[0]?.id}/talked`, { on });
  await manager.send('POST', `/api/people/${people[1]?.id}/talked`, { on: '2026-01-01' });
  await tick('2026-01-02');
  expect(await talked()).toBe('2026-01-02');
  await tick(null);
  expect(await talked()).toBe(null);
});

test('tables are safe to open, and hide what the level hides', async () => {
  const { manager, id, people } = await played('skills', 3);
  await manager.send('PATCH', `/api/people/${people[2]?.id}`, { name: '=1+1' });
  const { body, headers } = await manager.get(`/api/teams/${id}/results.csv`);
  expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
  const [head, ...rows] = body
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
  expect(head).toContain('person,scenario,mode,attempt');
  expect(rows).toHaveLength(2);
  expect(body).toContain(`'=1+1,windshield,assess,1,2026-01-31`);
  expect(rows.find((row: string) => row.includes('verified'))).toMatch(/,{3}$/);
  const choices = await manager.get(`/api/teams/${id}/choices.csv`);
  expect(choices.body.trimEnd().split('\r\n')).toHaveLength(1);

  const open = await played('open', 3);
  const table = await open.manager.get(`/api/teams/${open.id}/choices.csv`);
  const picks = attemptAt('windshield', 2).picks.length;
  expect(table.body.trimEnd().split('\r\n')).toHaveLength(1 + picks);
  const reads = async (at: number) => (await open.people[at]?.get('/api/me/seen'))?.body.reads;
  expect(await reads(2)).toMatchObject([{ what: 'lines', scenario: 'windshield' }]);
  expect(await reads(1)).toEqual([]);
});

test('after its days what was said is gone, and counted all the same', async () => {
  const { manager, id, people } = await played('open');
  const moments = async () => (await manager.get(`/api/teams/${id}/answers`)).body.moments;
  const before = await moments();
  team.ahead = 91 * 86_400_000;
  await dropLines(team.server);
  await dropLines(team.server);
  team.ahead = 0;
  expect(await moments()).toEqual(before);
  const { body } = await manager.get(`/api/people/${people[6]?.id}/attempts`);
  expect(body.attempts).toMatchObject([{ state: 'verified', hasLines: false }]);
  expect((await manager.get(`/api/people/${people[6]?.id}/attempts/a6`)).status).toBe(404);
});

test('a manager takes in the file of somebody without a network', async () => {
  const { manager, people, assign } = await shopOf(team, 1);
  await assign();
  const [person] = people;
  const [one, other] = [attemptAt('windshield', 1), attemptAt('rental_garage', 2)];
  const text = JSON.stringify(makeRecordFile({ attempts: [one, other], notes: [] }));
  const take = (content: string) =>
    manager.send('POST', '/api/results/file', { person: person?.id, text: content });
  expect((await take(text)).body).toEqual({ taken: 1, known: 0, unverified: 0, leftOut: 1 });
  expect((await take(text)).body).toEqual({ taken: 0, known: 1, unverified: 0, leftOut: 1 });
  expect((await take(text.replace('"seed":1', '"seed":9'))).status).toBe(400);
  expect((await take('no file')).status).toBe(400);
});
