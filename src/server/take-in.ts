// Takes in an attempt: numbered when it begins, checked when it is finished. The same body may come any
// number of times; another body under the same id is refused, and the first is kept.

import { createHash } from 'node:crypto';
import type { Transaction, Updateable } from 'kysely';
import { recordedResult } from '../core/people/result-of-score.ts';
import { type Attempt, makeAttempt } from '../core/play/attempt.ts';
import { verifyByWalk } from '../core/record/verify-by-walk.ts';
import { SKILLS } from '../core/vocabulary.ts';
import type { Acknowledged, SentAttempt } from '../wire/attempts.ts';
import type { Tables } from './db/tables.ts';
import { findEdition, type KnownEdition } from './editions.ts';
import { refuse } from './http/refusal.ts';
import type { Server } from './http/server.ts';

type All = Transaction<Tables>;

/** What the numbers of a row were worked out with; raised when a rule of the score changes. */
const CHECKED_WITH = 'score 1';

/** Numbers it. One that is there already stays as it is. */
export const beginAttempt = (
  server: Server,
  person: string,
  sent: SentAttempt,
): Promise<Acknowledged> =>
  server.db.transaction().execute(async (all) => {
    await refuseStrange(all, person, sent);
    const there = await rowOf(all, person, sent.attempt);
    return there ? acknowledged(there) : insertBegun(all, person, sent, server.now());
  });

export async function finishAttempt(
  server: Server,
  person: string,
  sent: SentAttempt,
): Promise<Acknowledged> {
  const edition = await findEdition(server, sent.attempt.edition);
  return server.db.transaction().execute(async (all) => {
    await refuseStrange(all, person, sent);
    const body_hash = hashOfBody(sent);
    const there = await rowOf(all, person, sent.attempt);
    if (there && there.state !== 'begun') {
      if (there.body_hash?.equals(body_hash)) return acknowledged(there);
      refuse('changed-meanwhile', 'Another attempt was sent under this id before; it is kept.');
    }
    const { attempt } = sent;
    const found = verdictOn(edition, attempt);
    if (!found) return refuse('not-as-expected', 'The attempt has not come to an ending.');
    const { nth } = there ?? (await insertBegun(all, person, sent, server.now()));
    const { edition: hash, keying, picks } = attempt;
    await all
      .updateTable('attempt')
      .set({
        ...{ body_hash, received_at: server.now(), edition: hash, keying, ...found },
        picks: picks.map(({ choice }) => choice),
        firsts: picks.map(({ first }) => first ?? ''),
      })
      .where('person', '=', person)
      .where('id', '=', attempt.id)
      .execute();
    return acknowledged({ ...found, id: attempt.id, nth });
  });
}

/**
 * One after the other for each person, so that no number is given twice. Refused: what was never asked
 * of them, or another story or mode than was asked for.
 */
async function refuseStrange(all: All, person: string, sent: SentAttempt): Promise<void> {
  const { assignment, attempt } = sent;
  await all.selectFrom('person').select('id').where('id', '=', person).forUpdate().execute();
  const asked = await all
    .selectFrom('assigned')
    .innerJoin('assignment', 'assignment.id', 'assigned.assignment')
    .select(['scenario', 'mode'])
    .where('assigned.person', '=', person)
    .where('assignment.id', '=', assignment)
    .executeTakeFirst();
  if (!asked) return refuse('not-there', 'This was not assigned to you.');
  if (asked.scenario !== attempt.scenario || asked.mode !== attempt.mode)
    refuse('not-as-expected', 'The attempt is at another scenario or in another mode.');
  const year = new Date(attempt.startedAt).getUTCFullYear();
  if (year < 2000 || year > 2200)
    refuse('not-as-expected', '“attempt.startedAt” is in another age.');
}

const rowOf = async (all: All, person: string, { id, scenario, mode }: Attempt) => {
  const row = await all
    .selectFrom('attempt')
    .select(['id', 'nth', 'state', 'reason', 'body_hash', 'scenario', 'mode'])
    .where('person', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row && (row.scenario !== scenario || row.mode !== mode))
    refuse('changed-meanwhile', 'Another attempt was begun under this id; it is kept.');
  return row;
};

async function insertBegun(
  all: All,
  person: string,
  { assignment, attempt }: SentAttempt,
  now: Date,
): Promise<Acknowledged> {
  const { id, scenario, edition, keying, mode, seed, startedAt } = attempt;
  const { last } = await all
    .selectFrom('attempt')
    .select((row) => row.fn.coalesce(row.fn.max('nth'), row.lit(0)).as('last'))
    .where('person', '=', person)
    .where('scenario', '=', scenario)
    .where('mode', '=', mode)
    .executeTakeFirstOrThrow();
  const nth = last + 1;
  await all
    .insertInto('attempt')
    .values({
      ...{ person, id, assignment, scenario, edition, keying, mode, nth, seed },
      ...{ begun_at: now, started_at: new Date(startedAt) },
    })
    .execute();
  return acknowledged({ id, nth, state: 'begun', reason: null });
}

type Verdict = Updateable<Tables['attempt']> & Pick<Acknowledged, 'state' | 'reason'>;

/** The columns that say what an attempt came to; null where it has not come to an ending. */
export function verdictOn(edition: KnownEdition | null, attempt: Attempt): Verdict | null {
  const verified = edition && verifyByWalk(attempt, edition);
  if (!verified?.ok) {
    const impossible = verified?.reason === 'other_keying' ? 'other_keying' : 'impossible';
    return { state: 'unverified', reason: verified ? impossible : 'unknown_edition' };
  }
  const { ending, score } = verified;
  if (ending === null) return null;
  const { numbers, red, evidence } = recordedResult(score);
  return {
    ...{ ending, ...numbers, red: red.length },
    ...({ state: 'verified', reason: null } as const),
    met: SKILLS.map((skill) => score.skills[skill].met),
    ...{ score: JSON.stringify({ red, evidence }), checked_with: CHECKED_WITH },
  };
}

const hashOfBody = ({ assignment, attempt }: SentAttempt): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([assignment, makeAttempt(attempt)]))
    .digest();

const acknowledged = ({
  id,
  nth,
  state,
  reason,
}: Pick<Acknowledged, 'id' | 'nth' | 'state'> & {
  readonly reason: string | null;
}): Acknowledged => ({
  ...{ id, nth, state },
  reason: reason as Acknowledged['reason'],
});
