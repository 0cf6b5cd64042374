// The line to a room on the team's server, for a phone and for the facilitator's desk: a stream of
// states and, where something on the way holds streams back, questions that wait for the next state.
// Each state is the whole of it, so the newest is enough after any gap.

import { type Received, readWire, type WireShape } from '../../wire/values.ts';
import { type Fetch, problemIn, reachTeam } from './ask-team.ts';
import { readEvents } from './event-stream.ts';

type Marked = { readonly rev: number; readonly mark: string };

export type LinePorts = {
  readonly fetch: Fetch;
  /** Runs it after so many milliseconds; gives what calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Milliseconds. */
  readonly now: () => number;
  /** From 0 to less than 1. */
  readonly random: () => number;
};

export type RoomLine<State> = {
  /** Connects anew at once: the page is looked at again, a network is there, or a vote was refused. */
  readonly again: () => void;
  /** A state that came as the answer to something else. */
  readonly take: (state: State) => void;
  readonly end: () => void;
};

/** In milliseconds. */
const HELLO_WITHIN = 4000;
const DIES_EARLY = 5000;
/** The server says something every 15 seconds. */
const SILENCE = 40_000;
const PAUSE = 1000;
/** In seconds: how long the server may wait for the next state. */
const WAIT = 25;

/** The server may soon think otherwise; any other refusal is its last word. */
const PASSING = ['busy', 'no-database', 'disk-full', 'broken', 'too-many-tries', 'offline'];
export const isPassing = (problem: string): boolean => PASSING.includes(problem);

/** What came of an attempt to listen: `quiet`: nothing new, `lost`: nobody there. */
type Outcome = 'told' | 'quiet' | 'lost' | { readonly refused: string };

export function openRoomLine<Shape extends WireShape>(
  wanted: {
    readonly room: string;
    /** `host`: for who leads the room. */
    readonly as?: 'host';
    /** Sent with every request. */
    readonly headers?: Readonly<Record<string, string>>;
    readonly shape: Shape;
    readonly told: (state: Received<Shape> & Marked) => void;
    /** Called where it changes. */
    readonly standing: (isConnected: boolean) => void;
    /** By the server, in its words; nothing is tried any more until `again`. */
    readonly refused: (problem: string) => void;
  },
  { fetch, after, now, random }: LinePorts,
): RoomLine<Received<Shape> & Marked> {
  const { headers = {}, shape } = wanted;
  let newest: Marked | null = null;
  /** Null: nothing has been heard yet. */
  let isConnected: boolean | null = null;
  let isPolling = false;
  let earlyDeaths = 0;
  let attempt = new AbortController();
  let callOffPause = () => {};

  const addressOf = (what: string, query: Readonly<Record<string, string>> = {}): string => {
    const asked = new URLSearchParams({ ...(wanted.as && { as: wanted.as }), ...query });
    return `/api/rooms/${wanted.room}/${what}?${asked}`;
  };
  const stand = (connected: boolean) => {
    if (connected === isConnected) return;
    isConnected = connected;
    wanted.standing(connected);
  };
  const take = (state: Received<Shape> & Marked) => {
    if (newest && state.rev < newest.rev) return;
    newest = state;
    wanted.told(state);
  };
  const heard = (data: unknown): boolean => {
    const read = readWire('The state', shape, data);
    if (!read.ok) return false;
    stand(true);
    take(read.value as Received<Shape> & Marked);
    return true;
  };
  /** Aborts the attempt unless it is called again in time. */
  const watchdog = (mine: AbortController, late: () => void = () => {}) => {
    let callOff = () => {};
    return {
      within: (milliseconds: number) => {
        callOff();
        callOff = after(milliseconds, () => {
          late();
          mine.abort();
        });
      },
      off: () => callOff(),
    };
  };

  const stream = async (mine: AbortController): Promise<Outcome> => {
    const begun = now();
    let hasSaid = false;
    let isOpen = false;
    const dog = watchdog(mine, () => {
      isPolling ||= !hasSaid;
    });
    dog.within(HELLO_WITHIN);
    try {
      const options = { headers, cache: 'no-store', signal: mine.signal } as const;
      const response = await fetch(`.${addressOf('events')}`, options);
      if (!response.ok) return refusedBy(await response.json().catch(() => null));
      isOpen = true;
      if (response.body)
        await readEvents(response.body, (data) => {
          if (mine.signal.aborted) return;
          hasSaid = (data !== null && heard(JSON.parse(data))) || hasSaid;
          if (hasSaid) dog.within(SILENCE);
        });
    } catch {
      // However it ended: what counts is whether it had begun and how long it lived.
    } finally {
      dog.off();
    }
    if (isOpen && !mine.signal.aborted) {
      earlyDeaths = now() - begun < DIES_EARLY ? earlyDeaths + 1 : 0;
      isPolling ||= earlyDeaths >= 2;
    }
    return 'lost';
  };

  const poll = async (mine: AbortController): Promise<Outcome> => {
    // Whoever is not sure to be connected asks for what stands, and does not wait for what comes.
    const wait = isConnected ? WAIT : 0;
    const query = { since: newest?.mark ?? '', wait: String(wait) };
    const dog = watchdog(mine);
    dog.within((wait + 10) * 1000);
    const address = addressOf('state', query);
    const { signal } = mine;
    const reply = await reachTeam(fetch, { method: 'GET', address, headers, signal });
    dog.off();
    if (signal.aborted || !reply) return 'lost';
    if (!reply.isOk) return refusedBy(reply.data);
    if (reply.data === undefined) return isConnected ? 'quiet' : 'lost';
    return heard(reply.data) ? 'told' : 'lost';
  };

  const connect = async () => {
    callOffPause();
    attempt.abort();
    const mine = new AbortController();
    attempt = mine;
    const wasPolling = isPolling;
    const outcome = await (isPolling ? poll(mine) : stream(mine));
    // Another attempt has begun meanwhile.
    if (attempt !== mine) return;
    if (typeof outcome === 'object') return wanted.refused(outcome.refused);
    if (outcome === 'told' || wasPolling !== isPolling) return void connect();
    if (outcome === 'lost') stand(false);
    callOffPause = after(PAUSE + random() * PAUSE, connect);
  };

  connect();
  return {
    again: connect,
    take,
    end: () => {
      callOffPause();
      attempt.abort();
      attempt = new AbortController();
    },
  };
}

function refusedBy(data: unknown): Outcome {
  const problem = problemIn(data);
  return isPassing(problem) ? 'lost' : { refused: problem };
}
