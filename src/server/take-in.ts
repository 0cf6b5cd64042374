// Takes in an attempt: numbered when it begins, checked when it is finished. The same body may come any
// number of times; another body under the same id is refused, and the first is kept.

import { createHash } from 'node:crypto';
import { type Insertable, sql, type Transaction } from 'kysely';
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
    const { there, nth } = await standingOf(all, person, sent);
    if (there) return acknowledged({ ...there, nth });
    await all
      .insertInto('attempt')
      .values(rowOf(person, sent, nth, server.now()))
      .execute();
    return acknowledged({ id: sent.attempt.id, nth, state: 'begun', reason: null });
  });

export async function finishAttempt(
  server: Server,
  person: string,
  sent: SentAttempt,
): Promise<Acknowledged> {
  const { attempt } = sent;
  const edition = await findEdition(server, attempt.edition);
  const found = verdictOn(edition, attempt);
  return server.db.transaction().execute(async (all) => {
    const body_hash = hashOfBody(sent);
    const { there, nth } = await standingOf(all, person, sent);
    if (there && there.state !== 'begun') {
      if (there.body_hash?.equals(body_hash)) return acknowledged({ ...there, nth });
      refuse('changed-meanwhile', 'Another attempt was sent under this id before; it is kept.');
    }
    if (!found) return refuse('not-as-expected', 'The attempt has not come to an ending.');
    const { edition: hash, keying, picks, id } = attempt;
    const finished = {
      ...{ body_hash, received_at: server.now(), edition: hash, keying, ...found },
      picks: picks.map(({ choice }) => choice),
      firsts: picks.map(({ first }) => first ?? ''),
    };
    await all
      .insertInto('attempt')
      .values({ ...rowOf(person, sent, nth, server.now()), ...finished })
      .onConflict((begun) => begun.columns(['person', 'id']).doUpdateSet(finished))
      .execute();
    return acknowledged({ ...found, id, nth });
  });
}

/**
 * What there is of it, and its number: one after the other for each person, so that no number is given
 * twice. Refused: what was never asked of them, or another story or mode than was asked for.
 */
async function standingOf(all: All, person: string, { assignment, attempt }: SentAttempt) {
  const { id, scenario, mode, startedAt } = attempt;
  await all.selectFrom('person').select('id').where('id', '=', person).forUpdate().execute();
  // A statement of its own: it sees what was written by whoever held the lock before.
  const asked = await all
    .selectFrom('assigned')
    .innerJoin('assignment', 'assignment.id', 'assigned.assignment')
    .leftJoin('attempt', (join) =>
      join.onRef('attempt.person', '=', 'assigned.person').on('attempt.id', '=', id),
    )
    .select(['assignment.scenario as askedScenario', 'assignment.mode as askedMode'])
    .select(['attempt.id', 'nth', 'state', 'reason', 'body_hash'])
    .select(['attempt.scenario', 'attempt.mode'])
    .select(
      sql<number>`(select coalesce(max(nth), 0) from attempt
        where person = ${person} and scenario = ${scenario} and mode = ${mode})`.as('last'),
    )
    .where('assigned.person', '=', person)
    .where('assignment.id', '=', assignment)
    .executeTakeFirst();
  if (!asked) return refuse('not-there', 'This was not assigned to you.');
  if (asked.askedScenario !== scenario || asked.askedMode !== mode)
    refuse('not-as-expected', 'The attempt is at another scenario or in another mode.');
  const year = new Date(startedAt).getUTCFullYear();
  if (year < 2000 || year > 2200)
    refuse('not-as-expected', '“attempt.startedAt” is in another age.');
  const { state, reason, body_hash } = asked;
  if (state === null || asked.nth === null) return { there: null, nth: asked.last + 1 };
  if (asked.scenario !== scenario || asked.mode !== mode)
    refuse('changed-meanwhile', 'Another attempt was begun under this id; it is kept.');
  return { there: { id, state, reason, body_hash }, nth: asked.nth };
}

/** Of one that has begun. */
function rowOf(person: string, { assignment, attempt }: SentAttempt, nth: number, now: Date) {
  const { id, scenario, edition, keying, mode, seed, startedAt } = attempt;
  return {
    ...{ person, id, assignment, scenario, edition, keying, mode, nth, seed },
    ...{ begun_at: now, started_at: new Date(startedAt) },
  };
}

type Checked =
  | 'ending'
  | 'empathy'
  | 'ownership'
  | 'recovery'
  | 'met'
  | 'red'
  | 'score'
  | 'checked_with';
type Verdict = Partial<Pick<Insertable<Tables['attempt']>, Checked>> &
  Pick<Acknowledged, 'state' | 'reason'>;

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
