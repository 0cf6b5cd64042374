// Attempts: numbered, checked, taken in once, however often and from wherever they are sent.

import { expect, test } from 'vitest';
import { openEngine } from '../../src/core/story/story.ts';
import { teamApp } from '../../src/server/app.ts';
import { connect } from '../../src/server/db/connect.ts';
import { checkAgain } from '../../src/server/retention.ts';
import { replayAttempt } from '../../src/tools/replay.ts';
import { asJson } from '../../src/tools/replay-json.ts';
import { picksOf, playAtRandom, shipped } from '../shipped.ts';
import { keptEditions } from './editions.ts';
import { inTeam, visitorOf } from './harness.ts';
import { attemptAt, begin, finish, type Player, shopOf } from './shop.ts';

const team = inTeam();

const rowOf = (person: Player, id: string) =>
  team.server.db
    .selectFrom('attempt')
    .selectAll()
    .where('person', '=', person.id)
    .where('id', '=', id)
    .executeTakeFirst();

async function oneAt(scenario = 'windshield') {
  const { people, assign, ...shop } = await shopOf(team, 1);
  const assignment = await assign({ scenarios: [scenario] });
  return { ...shop, assignment, person: people[0] as Player };
}

test('an attempt is numbered when it begins, and scored like `npm run replay`', async () => {
  const { person, assignment } = await oneAt();
  const attempt = attemptAt('windshield', 1);
  expect((await begin(person, assignment, attempt)).body).toEqual({
    ...{ id: 'a1', nth: 1, state: 'begun', reason: null },
  });
  const { body } = await finish(person, assignment, attempt);
  expect(body).toEqual({ id: 'a1', nth: 1, state: 'verified', reason: null });

  const { edition, story } = shipped('windshield');
  const way = attempt.picks.map(({ choice }) => choice);
  const replayed = replayAttempt(edition, story, way);
  if (!replayed.ok) throw new Error(replayed.problem);
  const said = JSON.parse(asJson(replayed.outcome));
  const { empathy, ownership, recovery, ending, picks } = (await rowOf(person, 'a1')) ?? {};
  expect({ empathy, ownership, recovery }).toEqual(said.scores);
  expect(ending).toBe(said.ending);
  expect(picks).toEqual(way);
});

test('the same body is taken any number of times, another one never', async () => {
  const { person, assignment } = await oneAt();
  const attempt = attemptAt('windshield', 2);
  const other = { ...attemptAt('windshield', 3), id: attempt.id };
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => finish(person, assignment, attempt)),
  );
  for (const { status, body } of answers) expect([status, body]).toEqual([200, answers[0]?.body]);
  const before = await rowOf(person, attempt.id);
  expect((await finish(person, assignment, other)).status).toBe(409);
  expect(await rowOf(person, attempt.id)).toEqual(before);
  expect((await begin(person, assignment, attempt)).body.state).toBe('verified');
});

test('what was begun and what is sent at once by two processes is there once, each with its number', async () => {
  const { person, assignment } = await oneAt();
  const second = connect(team.config);
  const other = teamApp(team.site, { ...team.server, ...second });
  const elsewhere = visitorOf(other, 'http://localhost', person.cookies);
  const attempts = Array.from({ length: 10 }, (_, index) => attemptAt('windshield', index + 1));
  const answers = await Promise.all(
    attempts.flatMap((attempt) => [
      begin(person, assignment, attempt),
      finish(elsewhere, assignment, attempt),
      finish(person, assignment, attempt),
    ]),
  );
  await second.db.destroy();
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  const rows = await Promise.all(attempts.map(({ id }) => rowOf(person, id)));
  expect(rows.map((row) => row?.state)).toEqual(rows.map(() => 'verified'));
  expect(rows.map((row) => row?.nth).sort((a = 0, b = 0) => a - b)).toEqual(
    rows.map((_, index) => index + 1),
  );
});

test('what cannot be checked is kept, says why, and is in no figure', async () => {
  const { manager, id, person, assignment } = await oneAt();
  const attempt = attemptAt('windshield', 4);
  const [first] = attempt.picks;
  const forged = [
    [{ ...attempt, id: 'f1', edition: 'nobody-has-this' }, 'unknown_edition'],
    [{ ...attempt, id: 'f2', keying: 'another' }, 'other_keying'],
    [{ ...attempt, id: 'f3', picks: attempt.picks.toReversed() }, 'impossible'],
    [{ ...attempt, id: 'f4', picks: [...attempt.picks, first] }, 'impossible'],
    [
      {
        ...attempt,
        id: 'f5',
        picks: attempt.picks.map((pick) => ({ ...pick, first: pick.choice })),
      },
      'impossible',
    ],
  ] as const;
  for (const [one, reason] of forged) {
    const { status, body } = await finish(person, assignment, one as typeof attempt);
    expect([status, body.state, body.reason]).toEqual([200, 'unverified', reason]);
  }
  const { body } = await manager.get(`/api/teams/${id}/answers`);
  expect(body.unverified).toBe(forged.length);
  expect(body.weak.people).toEqual([]);
  expect(body.done.cells).toMatchObject([{ standing: 'finished', passed: null }]);
});

test('what was played on an edition that the server learns of later is checked then', async () => {
  const { person, assignment } = await oneAt('pressed_suit');
  const attempt = attemptAt('pressed_suit', 5);
  const second = connect(team.config);
  const unaware = teamApp(team.site, { ...team.server, ...second, editionFile: () => null });
  await team.server.db.deleteFrom('edition').where('scenario', '=', 'pressed_suit').execute();
  const early = visitorOf(unaware, 'http://localhost', person.cookies);
  expect((await finish(early, assignment, attempt)).body.reason).toBe('unknown_edition');
  await second.db.destroy();
  await checkAgain(team.server);
  expect(await rowOf(person, attempt.id)).toMatchObject({ state: 'verified', reason: null });
});

test.each(keptEditions)(
  'what was played on the kept edition $edition is checked by its own table',
  async (edition) => {
    const { person, assignment } = await oneAt(edition.header.id);
    const picks = picksOf(playAtRandom(openEngine(edition).story, 6));
    const attempt = {
      ...attemptAt(edition.header.id, 6),
      edition: edition.edition,
      keying: edition.keying,
      picks,
    };
    expect((await finish(person, assignment, attempt)).body.state).toBe('verified');
  },
);

test('an attempt that was not asked for, is unfinished, or has another address is refused', async () => {
  const { person, assignment } = await oneAt();
  const { people } = await shopOf(team, 1);
  const attempt = attemptAt('windshield', 7);
  const refused = await Promise.all([
    finish(people[0] as Player, assignment, attempt),
    finish(person, assignment, attemptAt('rental_garage', 7)),
    finish(person, assignment, { ...attempt, mode: 'learn' }),
    finish(person, assignment, { ...attempt, picks: attempt.picks.slice(0, -1) }),
    finish(person, assignment, { ...attempt, startedAt: '0001-01-01T00:00:00Z' }),
    finish(person, assignment, { ...attempt, keying: 'a\u0000b' }),
    person.send('PUT', '/api/me/attempts/another', { assignment, attempt }),
    person.send('PUT', `/api/me/attempts/${attempt.id}`, { assignment, attempt, score: 100 }),
  ]);
  expect(refused.map(({ status }) => status)).toEqual([404, 400, 400, 400, 400, 400, 400, 400]);
  expect(await rowOf(person, attempt.id)).toBe(undefined);
});
