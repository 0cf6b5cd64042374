// A refusal is thrown where it is found and becomes an answer in one place.

import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { RefusalBody, RefusalReason } from '../../wire/refusals.ts';
import { troubleOf } from '../db/connect.ts';

const STATUS: Readonly<Record<RefusalReason, ContentfulStatusCode>> = {
  'not-as-expected': 400,
  'too-long': 413,
  'not-from-here': 403,
  'signed-out': 401,
  'not-allowed': 403,
  'not-there': 404,
  'wrong-name-or-password': 403,
  'wrong-pin': 403,
  'common-password': 422,
  'company-sign-in': 403,
  'not-invited': 403,
  'name-taken': 409,
  'link-used-up': 410,
  'room-locked': 403,
  'phone-removed': 403,
  'too-many-tries': 429,
  'changed-meanwhile': 409,
  busy: 503,
  'no-database': 503,
  'disk-full': 507,
  broken: 500,
};

class Refusal extends Error {
  readonly body: RefusalBody;

  constructor(body: RefusalBody) {
    super(body.detail);
    this.body = body;
  }
}

/** Null of what is no refusal. */
export const problemOf = (fault: unknown): RefusalReason | null =>
  fault instanceof Refusal ? fault.body.problem : null;

export function refuse(problem: RefusalReason, detail: string, seconds?: number): never {
  throw new Refusal({ problem, detail, ...(seconds === undefined ? {} : { seconds }) });
}

/** What was thrown, as an answer; a surprise is printed. */
export function answerToFault(fault: Error, context: Context): Response {
  const body = bodyFor(fault);
  if (body.problem === 'broken') console.error(fault);
  if (body.seconds !== undefined) context.header('Retry-After', String(body.seconds));
  context.header('Cache-Control', 'no-store');
  return context.json(body, STATUS[body.problem]);
}

function bodyFor(fault: Error): RefusalBody {
  if (fault instanceof Refusal) return fault.body;
  const trouble = troubleOf(fault);
  if (trouble === 'full')
    return { problem: 'disk-full', detail: 'The disk of the server is full. Nothing was saved.' };
  if (trouble === 'unstorable')
    return {
      problem: 'not-as-expected',
      detail: 'The text has a character that cannot be stored.',
    };
  if (trouble === 'away')
    return { problem: 'no-database', detail: 'The database does not answer. Try again soon.' };
  return {
    problem: 'broken',
    detail: 'Something went wrong on the server. Its terminal says what.',
  };
}
