// Asks the team's server. What goes wrong is an answer too: by the name that the server gives it, or one
// of ours where no server of ours has answered.

import { isRecord } from '../../core/json.ts';
import { readWire, type WireShape } from '../../wire/values.ts';
import { type Fetch, reachTeam } from '../shell/ask-team.ts';
import { CALLS, callPath, type Order, type ServerQuestion } from './calls.ts';

export type Failure = {
  /** `offline`: nobody answers. `no-server`: somebody does, who knows no teams. */
  readonly problem: string;
  /** What was wrong and where, in English; empty where the name says it all. */
  readonly detail: string;
  /** After which it may be tried again; null where waiting does not help. */
  readonly seconds: number | null;
};

export type ServerOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: Failure };

const failed = (problem: string, detail = '', seconds: number | null = null): ServerOutcome => ({
  ok: false,
  failure: { problem, detail, seconds },
});

export async function askServer(
  fetch: Fetch,
  asked: ServerQuestion | Order,
): Promise<ServerOutcome> {
  const { method, answer } = CALLS[asked.name];
  const isSent = 'body' in asked && method !== 'DELETE';
  const reply = await reachTeam(fetch, {
    ...{ method, address: callPath(asked) },
    ...(isSent && { body: asked.body }),
  });
  if (!reply) return failed('offline');
  if (!reply.isOk) return failure(reply.data);
  return answer === null ? { ok: true, value: null } : received(answer, reply.data);
}

function failure(data: unknown): ServerOutcome {
  if (!isRecord(data) || typeof data.problem !== 'string') return failed('no-server');
  const { problem, detail, seconds } = data;
  return failed(
    problem,
    typeof detail === 'string' ? detail : '',
    typeof seconds === 'number' ? seconds : null,
  );
}

function received(answer: WireShape, data: unknown): ServerOutcome {
  if (data === undefined) return failed('no-server');
  const read = readWire('answer', answer, data);
  return read.ok ? { ok: true, value: read.value } : failed('unreadable', read.problem);
}
