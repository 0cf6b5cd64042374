// Asks the team's server for somebody. Nothing here throws: no answer is an answer too.

import { isRecord } from '../../core/json.ts';
import { type Received, readWire, type WireShape } from '../../wire/values.ts';

export type Fetch = (path: string, options: RequestInit) => Promise<Response>;

export type Told<Value> =
  | { readonly ok: true; readonly value: Value }
  /** `offline`: nobody answers, or not a server of ours; else as the server calls it. */
  | { readonly ok: false; readonly problem: string };

export type Asked = {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Behind `/api/`. */
  readonly path: string;
  readonly body?: unknown;
  /** Refused when somebody else is signed in meanwhile, as on a shared tablet. */
  readonly person?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What came back; `data` is undefined where it is no JSON. */
type Reply = { readonly isOk: boolean; readonly data: unknown };

type TeamRequest = Pick<Asked, 'body' | 'person' | 'headers'> & {
  readonly method: string;
  /** Begins with `/api/`. */
  readonly address: string;
  readonly signal?: AbortSignal;
};

/** Null where nobody answers. */
export async function reachTeam(
  fetch: Fetch,
  { method, address, body, person, signal, headers }: TeamRequest,
): Promise<Reply | null> {
  const options: RequestInit = {
    method,
    headers: {
      ...headers,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(person === undefined ? {} : { 'X-Person': person }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    cache: 'no-store',
    ...(signal && { signal }),
  };
  try {
    const response = await fetch(`.${address}`, options);
    return { isOk: response.ok, data: await response.json().catch(() => undefined) };
  } catch {
    return null;
  }
}

/** Milliseconds. A server that is reached and stays silent is asked again: nothing is done twice. */
const PATIENCE = 30_000;

export async function askTeam<Shape extends WireShape>(
  fetch: Fetch,
  { path, ...asked }: Asked,
  shape: Shape,
): Promise<Told<Received<Shape>>> {
  const address = `/api/${path}`;
  const signal = AbortSignal.timeout(PATIENCE);
  const reply = await reachTeam(fetch, { ...asked, address, signal });
  const data = reply?.data;
  if (reply?.isOk && data !== undefined) {
    const read = readWire('The answer', shape, data);
    return read.ok ? read : { ok: false, problem: 'offline' };
  }
  return { ok: false, problem: problemIn(data) };
}

/** As the server calls it; `offline` where it was no server of ours. */
export const problemIn = (data: unknown): string =>
  isRecord(data) && typeof data.problem === 'string' ? data.problem : 'offline';
