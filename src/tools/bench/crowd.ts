// A team of many people, each with a session, and attempts for them to send: played once, at random by the
// walk tables, and sent again and again under new ids.

import type { Attempt } from '../../core/play/attempt.ts';
import type { WalkTable } from '../../core/play/walk-table.ts';
import { randomFrom } from '../../core/random.ts';
import { dealOf } from '../../core/story/deal.ts';
import type { Edition } from '../../core/story/edition.ts';
import type { PersonLink } from '../../wire/people.ts';
import { type BenchRequest, bodyOfAnswer, cookieIn, type RunningServer } from './server-run.ts';

export type Crowd = {
  readonly team: string;
  /** Cookie of the manager. */
  readonly manager: string;
  readonly people: readonly { readonly id: string; readonly cookie: string }[];
  /** By scenario, the id of the assignment. */
  readonly assignments: Readonly<Record<string, string>>;
};

export async function gather(
  server: RunningServer,
  size: number,
  scenarios: readonly string[],
): Promise<Crowd> {
  const [, token = ''] = await server.said(/#\/setup\/(\S+)/);
  const owner = { name: 'Olga', password: 'a long walk in the rain', org: 'Bench' };
  const body = { token, timeZone: 'UTC', ...owner };
  const manager = cookieIn(await server.ask({ method: 'POST', path: 'api/setup', body }));
  const post = <Value>(path: string, sent: unknown) =>
    bodyOfAnswer<Value>(server.ask({ method: 'POST', path, body: sent, cookie: manager }));
  const { id: team } = await post<{ readonly id: string }>('api/teams', { name: 'All' });
  const names = Array.from({ length: size }, (_, at) => nameAt(at)).join('\n');
  const { added } = await post<{ readonly added: readonly PersonLink[] }>(
    `api/teams/${team}/people`,
    { names },
  );
  const people: Crowd['people'][number][] = [];
  for (const { person, token: link } of added) {
    const asked: BenchRequest = { method: 'POST', path: 'api/join', body: { token: link } };
    people.push({ id: person.id, cookie: cookieIn(await server.ask(asked)) });
  }
  const made = await post<{
    readonly assignments: readonly { readonly id: string; readonly scenario: string }[];
  }>(`api/teams/${team}/assignments`, { scenarios, people: null });
  const assignments = Object.fromEntries(made.assignments.map((one) => [one.scenario, one.id]));
  return { team, manager, people, assignments };
}

const SYLLABLES = 'an be chi do el fa gu ha io ka lu mi no ra sha te ur vi wen yo'.split(' ');

/** Three syllables for every number below 8,000, and as much of a second name. */
function nameAt(at: number): string {
  const word = (from: number) =>
    [0, 1, 2].map((place) => SYLLABLES[Math.floor(from / 20 ** place) % 20]).join('');
  return `${word(at)} ${word(at * 7919)}`;
}

export type WalkedStory = { readonly edition: Edition; readonly walk: WalkTable };

/** `count` attempts at the edition, each to an ending; their ids are given when they are sent. */
export function playedAt({ edition, walk }: WalkedStory, count: number): readonly Attempt[] {
  return Array.from({ length: count }, (_, seed): Attempt => {
    const random = randomFrom(seed + 1);
    const picks: { readonly choice: string }[] = [];
    for (let here = walk.starts[dealOf(seed, walk.starts.length)]; typeof here === 'number'; ) {
      const offer = Object.entries(walk.states[here] ?? {});
      const [choice, next] = offer[Math.floor(random() * offer.length)] ?? ['', ''];
      picks.push({ choice });
      here = next;
    }
    return {
      ...{ id: 'played', scenario: edition.header.id, mode: 'assess', seed, picks },
      ...{ edition: edition.edition, keying: edition.keying, startedAt: '2026-11-27T10:00:00Z' },
    };
  });
}

/** One result on its way: whose, and the attempt under an id of its own. */
export type SendingResult = {
  readonly person: Crowd['people'][number];
  readonly assignment: string;
  readonly attempt: Attempt;
};

/** The `at`-th result: everybody's first comes before anybody's second. */
export function sendingAt(
  { people, assignments }: Crowd,
  played: readonly (readonly Attempt[])[],
  at: number,
): SendingResult {
  const person = people[at % people.length];
  const round = Math.floor(at / people.length);
  const ofScenario = played[round % played.length];
  const attempt = ofScenario?.[(at * 7) % ofScenario.length];
  if (!person || !attempt) throw new Error('Nobody is there to send anything.');
  const assignment = assignments[attempt.scenario] ?? '';
  return { person, assignment, attempt: { ...attempt, id: `bench${at}` } };
}

export const putOf = ({ person, assignment, attempt }: SendingResult): BenchRequest => ({
  ...{ method: 'PUT', path: `api/me/attempts/${attempt.id}`, cookie: person.cookie },
  body: { assignment, attempt },
});

export const beginOf = ({ person, assignment, attempt }: SendingResult): BenchRequest => ({
  ...{ method: 'POST', path: `api/me/attempts/${attempt.id}/begin`, cookie: person.cookie },
  body: { assignment, attempt: { ...attempt, picks: [] } },
});
