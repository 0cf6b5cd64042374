// The learner's own guess and their rule: kept and shown as far as they were told, and gone in time.

import { expect, test } from 'vitest';
import { makeRecordFile } from '../../src/core/record/saved-file.ts';
import { type PrivacyLevel, SKILLS } from '../../src/core/vocabulary.ts';
import { migrate } from '../../src/server/db/migrations.ts';
import { dropLines } from '../../src/server/retention.ts';
import { personPageShape } from '../../src/wire/person-page.ts';
import { readWire } from '../../src/wire/values.ts';
import { inTeam } from './harness.ts';
import { attemptAt, begin, finish, type Player, shopOf } from './shop.ts';

const team = inTeam();

const BANDS = { empathy: 'ready', ownership: 'strong', recovery: 'developing' } as const;
const RULE = 'When they ask twice, I answer.';

async function noted(privacy: PrivacyLevel, mode: 'assess' | 'learn' = 'assess') {
  const { manager, people, assign } = await shopOf(team, 1);
  const assignment = await assign({ privacy, mode });
  const person = people[0] as Player;
  const attempt = { ...attemptAt('windshield', 1), mode };
  await finish(person, assignment, attempt);
  const note = (bands: unknown, rule: unknown, id = attempt.id) =>
    person.send('PUT', `/api/me/attempts/${id}/notes`, { bands, rule });
  expect((await note(BANDS, RULE)).status).toBe(200);
  const page = async () => (await manager.get(`/api/people/${person.id}/attempts`)).body;
  return { manager, person, assignment, note, page };
}

test.each([
  ['private', 'assess', null, null],
  ['skills', 'assess', BANDS, null],
  ['open', 'assess', BANDS, RULE],
  ['open', 'learn', null, null],
] as const)('at the level “%s”, in %s, they are kept as far as that', async (...cells) => {
  const [privacy, mode, guessed, rule] = cells;
  const { page, manager, person } = await noted(privacy, mode);
  const told = await page();
  expect(readWire('It', personPageShape, told)).toEqual({ ok: true, value: told });
  expect(told.attempts).toMatchObject([{ guessed, rule }]);
  const { body } = await manager.get(`/api/people/${person.id}/export`);
  expect(body.attempts).toMatchObject([{ guessed, rule }]);
});

test('the first guess stays, and the rule may be changed', async () => {
  const { note, page } = await noted('open');
  const better = Object.fromEntries(SKILLS.map((skill) => [skill, 'not_yet']));
  await note(better, '  I say   when. ');
  expect((await page()).attempts).toMatchObject([{ guessed: BANDS, rule: 'I say when.' }]);
  await note(null, null);
  expect((await page()).attempts).toMatchObject([{ guessed: BANDS, rule: null }]);
});

test('notes about what is not there, not finished, or no notes at all are refused', async () => {
  const { note, person, assignment } = await noted('open');
  await begin(person, assignment, attemptAt('windshield', 2));
  const refused = [
    await note(BANDS, RULE, 'another'),
    await note(BANDS, RULE, 'a2'),
    await note({ ...BANDS, empathy: 'great' }, RULE),
    await note(BANDS, 'x'.repeat(161)),
    await note(BANDS, ''),
  ];
  expect(refused.map(({ status }) => status)).toEqual([404, 404, 400, 400, 400]);
});

test('who sees a rule is written down once a day; a guess alone is not', async () => {
  const open = await noted('open');
  const seen = async ({ person }: typeof open) => (await person.get('/api/me/seen')).body.reads;
  expect(await seen(open)).toEqual([]);
  await open.page();
  await open.page();
  expect(await seen(open)).toMatchObject([{ what: 'rules', scenario: null }]);
  const skills = await noted('skills');
  await skills.page();
  expect(await seen(skills)).toEqual([]);
});

test('a narrower level hides what was kept before', async () => {
  const { manager, assignment, page } = await noted('open');
  await manager.send('PATCH', `/api/assignments/${assignment}`, { privacy: 'private' });
  expect((await page()).attempts).toMatchObject([{ guessed: null, rule: null }]);
});

test('after its days the rule goes with the lines and stays away; the guess stays', async () => {
  const { page, note } = await noted('open');
  team.ahead = 91 * 86_400_000;
  await dropLines(team.server);
  team.ahead = 0;
  expect((await page()).attempts).toMatchObject([{ guessed: BANDS, rule: null }]);
  await note(BANDS, RULE);
  expect((await page()).attempts).toMatchObject([{ guessed: BANDS, rule: null }]);
});

test('whoever is deleted leaves nothing of it', async () => {
  const { manager, person } = await noted('open');
  await manager.send('DELETE', `/api/people/${person.id}`);
  const { rows } = await team.server.pool.query('select from attempt where person = $1', [
    person.id,
  ]);
  expect(rows).toEqual([]);
});

test('a file brings them along', async () => {
  const { manager, people, assign } = await shopOf(team, 1);
  await assign({ privacy: 'open' });
  const person = people[0] as Player;
  const attempt = attemptAt('windshield', 1);
  const [best = '', costliest = ''] = attempt.picks.map(({ choice }) => choice);
  const notes = {
    ...{ attempt: attempt.id, guess: { bands: BANDS, best, costliest } },
    ...{ rule: { text: RULE, decision: null }, doneAt: null },
  };
  const text = JSON.stringify(makeRecordFile({ attempts: [attempt], notes: [notes] }));
  await manager.send('POST', '/api/results/file', { person: person.id, text });
  const { body } = await manager.get(`/api/people/${person.id}/attempts`);
  expect(body.attempts).toMatchObject([{ guessed: BANDS, rule: RULE }]);
});

test('evidence that an older copy kept is brought to sums', async () => {
  const { db, pool } = team.server;
  await pool.query('drop schema public cascade; create schema public');
  await migrate(db, { upTo: '0003-rooms' });
  const one = { number: 50, reached: { over: 3, under: 2 }, possible: 8, passes: false };
  const score = { red: [], evidence: { empathy: { ...one, samples: [{}, {}] } } };
  await pool.query(`insert into person (name) values ('Ann')`);
  await pool.query(
    `insert into attempt (person, id, scenario, edition, keying, mode, nth, started_at, seed, score)
     select id, 'a', 's', 'e', 'k', 'assess', 1, now(), 1, $1 from person`,
    [JSON.stringify(score)],
  );
  await migrate(db);
  const { number: _, ...sums } = one;
  expect(await db.selectFrom('attempt').select('score').execute()).toEqual([
    { score: { red: [], evidence: { empathy: { ...sums, decisions: 2 } } } },
  ]);
});
