// Limits: how long a request may be, and how often somebody may fail. Failures are counted in the
// database, so several processes count together.

import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Connected } from '../db/connect.ts';
import { problemOf, refuse } from './refusal.ts';
import type { Server } from './server.ts';
import { hashOf } from './tokens.ts';

const LONGEST_BODY = 256 * 1024;
/** Record files of learners without a network. */
const LONGEST_FILE = 2 * 1024 * 1024;

const limitOf = (maxSize: number) =>
  bodyLimit({ maxSize, onError: () => refuse('too-long', `The body is over ${maxSize} bytes.`) });

const [limitBody, limitFile] = [limitOf(LONGEST_BODY), limitOf(LONGEST_FILE)];

export const limitBodies: typeof limitBody = (context, next) =>
  context.req.path === '/api/results/file' ? limitFile(context, next) : limitBody(context, next);

/** What may fail, how often, and in how many seconds. */
const FAILURES = {
  'signin name': { points: 10, duration: 900 },
  'signin address': { points: 30, duration: 900 },
  'link address': { points: 30, duration: 900 },
  // A whole workshop comes from one address.
  'room code address': { points: 300, duration: 900 },
  'pin person': { points: 5, duration: 300 },
} as const;

type Counted = keyof typeof FAILURES;

const limiters = new WeakMap<Connected['pool'], Map<Counted, RateLimiterPostgres>>();

/**
 * Does what may be refused. Each try takes a point of every key before it begins, so that many at once
 * count, and what is not refused gives it back.
 */
export async function withinLimits<Value>(
  { pool }: Server,
  keys: Partial<Readonly<Record<Counted, string>>>,
  work: () => Promise<Value>,
): Promise<Value> {
  const counted = Object.entries(keys).map(([what, key]) => ({
    limiter: limiterOf(pool, what as Counted),
    // Names and addresses are not kept.
    key: hashOf(key).toString('base64url'),
  }));
  for (const { limiter, key } of counted)
    await limiter.consume(key).catch((fault: unknown) => {
      if (!(fault instanceof RateLimiterRes)) throw fault;
      const seconds = Math.ceil(fault.msBeforeNext / 1000);
      refuse('too-many-tries', `Too many tries. Wait ${seconds} seconds.`, seconds);
    });
  const giveBack = () => Promise.all(counted.map(({ limiter, key }) => limiter.reward(key)));
  try {
    const value = await work();
    await giveBack();
    return value;
  } catch (fault) {
    if (!problemOf(fault)) await giveBack().catch(() => {});
    throw fault;
  }
}

function limiterOf(pool: Connected['pool'], what: Counted): RateLimiterPostgres {
  const ofPool = limiters.get(pool) ?? new Map<Counted, RateLimiterPostgres>();
  limiters.set(pool, ofPool);
  const limiter =
    ofPool.get(what) ??
    new RateLimiterPostgres({
      ...FAILURES[what],
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: what,
    });
  ofPool.set(what, limiter);
  return limiter;
}

/** Of who asks, or as a proxy of one's own says it. */
export function addressOf({ hasProxy }: Server, context: Context): string {
  const forwarded = hasProxy && context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();
  // A test calls the app without a connection.
  return forwarded || (context.env?.incoming && getConnInfo(context).remote.address) || 'none';
}
