// The outbox of a learner: written before the first pick, sent again until the server says that it has
// it, and never seen by anybody else on the device.

import { describe, expect, test } from 'vitest';
import { clearOff, earlierPlays, takeAlong, unsentOf } from '../../src/app/join/belongings.ts';
import { modelAt } from '../../src/app/learner/model.ts';
import type { TeamStanding } from '../../src/app/learner/team/standing.ts';
import { openTeam } from '../../src/app/learner/team/team.ts';
import { type Drawer, ownedShelf } from '../../src/app/shell/owned-shelf.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import { openMemory } from '../../src/app/shell/storage.ts';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { newPlay, openingOf, resumedPlay } from '../../src/core/play/new-play.ts';
import type { DebriefNotes } from '../../src/core/record/notes.ts';
import { openEngine } from '../../src/core/story/story.ts';
import { picksOf, playAtRandom, shipped } from '../shipped.ts';
import { drawer } from './drawer.ts';

const ANN = { id: '5a3e3a8e-3f0b-4a57-9d43-1f1f7b6f1c01', name: 'Ann', isTablet: false };
const BO = { ...ANN, id: '5a3e3a8e-3f0b-4a57-9d43-1f1f7b6f1c02', name: 'Bo' };
const ASSIGNMENT = '5a3e3a8e-3f0b-4a57-9d43-1f1f7b6f1c04';

const engine = openEngine(shipped('windshield').edition);
const played = playAtRandom(engine.story, 1);
const { edition, keying } = engine.edition;
const finished: Attempt = {
  ...{ id: 'a1', scenario: 'windshield', edition, keying, seed: 1, mode: 'assess' },
  ...{ startedAt: '2026-11-27T10:00:00.000Z', picks: picksOf(played) },
};

const WORK = {
  ...{ person: { id: ANN.id, name: ANN.name }, organization: 'Shop', today: '2026-11-27' },
  managers: ['Mia'],
  assignments: [
    {
      ...{ id: ASSIGNMENT, scenario: 'windshield', mode: 'assess', dueOn: null, passMark: 70 },
      ...{ counts: 'first', privacy: 'skills', note: '', standing: 'assigned' },
      ...{ overdue: false, tries: 0, passed: null },
    },
  ],
};

const NOTES: DebriefNotes = {
  attempt: 'a1',
  guess: {
    bands: { empathy: 'ready', ownership: 'strong', recovery: 'developing' },
    ...{ best: finished.picks[0]?.choice ?? '', costliest: finished.picks[1]?.choice ?? '' },
  },
  rule: { text: 'When they ask twice, I answer.', decision: null },
  doneAt: null,
};

type Answer = { readonly status: number; readonly body: unknown } | 'lost';

/** A server that answers by path; what is `lost` has arrived, but its answer has not. */
function device(answers: (path: string, method: string) => Answer, shelf = drawer()) {
  const asked: string[] = [];
  const notes: unknown[] = [];
  const waits: (() => void)[] = [];
  const standings: TeamStanding[] = [];
  const team = openTeam({
    ...{ shelf, member: ANN, alone: (work: () => Promise<void>) => work(), random: () => 1 },
    fetch: async (path, { method = 'GET', body }) => {
      if (path.endsWith('/notes')) notes.push(JSON.parse(String(body)));
      asked.push(`${method} ${path.replace('./api/', '')}`);
      const answer = answers(path, method);
      if (answer === 'lost') throw new TypeError('Failed to fetch');
      return new Response(JSON.stringify(answer.body), { status: answer.status });
    },
    wait: () => new Promise((resolve) => waits.push(resolve)),
  });
  const show = team.watching(() => {});
  const model = modelAt(
    { screen: 'title' },
    { settings: DEFAULT_SETTINGS, cards: [], attempts: [], notes: [], unreadable: [] },
  );
  return {
    ...{ team, shelf, asked, notes, waits, standings },
    note: async (noted: DebriefNotes) => {
      const { notes: before } = team.memory.recall();
      team.memory.saveNotes(noted, before[0] ?? null);
      show({ ...model, notes: [noted] }, null as never);
      await settled();
    },
    follow: async () => {
      team.follow((standing) => standings.push(standing));
      await settled();
    },
    begin: () => {
      const play = newPlay(openingOf(engine), 'assess', { ...finished, shown: 1 }, engine);
      show({ ...model, screen: { kind: 'play', play } }, null as never);
    },
    leave: () => show(model, null as never),
    finish: async () => {
      team.memory.saveAttempt(finished, null);
      const play = resumedPlay(finished, engine, played);
      show({ ...model, screen: { kind: 'play', play } }, null as never);
      await settled();
    },
  };
}

/** Until all that was promised at once has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

const accepts = (_: string, method: string): Answer =>
  method === 'GET'
    ? { status: 200, body: WORK }
    : {
        status: 200,
        body: { id: 'a1', nth: 1, state: method === 'PUT' ? 'verified' : 'begun', reason: null },
      };

const inOutbox = ({ kept }: { readonly kept: Map<string, string> }) =>
  [...kept.keys()].filter((key) => key.includes('/outbox/'));

describe('an attempt that was asked for', () => {
  test('is noted before its first pick, and the server numbers it', async () => {
    const own = device(accepts);
    await own.follow();
    own.begin();
    expect(inOutbox(own.shelf)).toEqual([`make-it-right/p/${ANN.id}/outbox/a1`]);
    await settled();
    expect(own.asked).toContain('POST me/attempts/a1/begin');
    expect(own.standings.at(-1)).toMatchObject({ unsent: 0, trouble: null });
  });

  test('is numbered also where it was begun before anybody knew what is asked for', async () => {
    const own = device(accepts);
    own.begin();
    expect(inOutbox(own.shelf)).toHaveLength(1);
    await own.follow();
    expect(own.asked).toContain('POST me/attempts/a1/begin');
  });

  test.each([
    ['the page is still open', false],
    ['the next page opens', true],
  ])('is sent although it ended before the server had answered, once %s', async (_, isNext) => {
    let isThere = false;
    const answers = (path: string, method: string) => (isThere ? accepts(path, method) : 'lost');
    const own = device(answers);
    await own.follow();
    own.begin();
    await own.finish();
    own.leave();
    isThere = true;
    const page = isNext ? device(answers, own.shelf) : own;
    if (isNext) await page.follow();
    else own.waits[0]?.();
    await settled();
    expect(page.asked).toContain('PUT me/attempts/a1');
    expect(inOutbox(own.shelf)).toEqual([]);
  });

  test('is sent when it ends, and let go once the server says so', async () => {
    const own = device(accepts);
    await own.follow();
    own.begin();
    await own.finish();
    expect(own.asked.filter((one) => one === 'PUT me/attempts/a1')).toHaveLength(1);
    expect(inOutbox(own.shelf)).toEqual([]);
  });

  test.each<readonly [string, Answer, Partial<TeamStanding>]>([
    ['the answer is lost', 'lost', { unsent: 1, trouble: 'offline' }],
    [
      'the server fails',
      { status: 500, body: { problem: 'broken' } },
      { unsent: 1, trouble: 'offline' },
    ],
    [
      'another attempt is named',
      { status: 200, body: { id: 'b', nth: 1, state: 'verified', reason: null } },
      { unsent: 1 },
    ],
    [
      'it is only begun there',
      { status: 200, body: { id: 'a1', nth: 1, state: 'begun', reason: null } },
      { unsent: 1 },
    ],
    [
      'nobody is signed in',
      { status: 401, body: { problem: 'signed-out' } },
      { unsent: 1, trouble: 'signed-out' },
    ],
    [
      'it is refused',
      { status: 409, body: { problem: 'changed-meanwhile' } },
      { unsent: 1, trouble: 'refused' },
    ],
    [
      'a page of somebody else answers',
      { status: 200, body: 'Welcome to the hotel' },
      { unsent: 1, trouble: 'offline' },
    ],
  ])('stays where %s, and that is said', async (_, answer, standing) => {
    const own = device((path, method) => (method === 'PUT' ? answer : accepts(path, method)));
    await own.follow();
    own.begin();
    await own.finish();
    expect(inOutbox(own.shelf)).toHaveLength(1);
    expect(own.team.standing()).toMatchObject(standing);
  });

  test('is sent again after a while, and by the next page that opens', async () => {
    let isThere = false;
    const answers = (path: string, method: string) =>
      isThere || method !== 'PUT' ? accepts(path, method) : 'lost';
    const own = device(answers);
    await own.follow();
    own.begin();
    await own.finish();
    expect(own.waits).toHaveLength(1);
    isThere = true;
    const next = device(answers, own.shelf);
    await next.follow();
    expect(inOutbox(own.shelf)).toEqual([]);
    own.waits[0]?.();
    await settled();
    expect(own.team.standing()).toMatchObject({ unsent: 0, trouble: null });
  });
});

describe('what was noted about an attempt', () => {
  const at = (privacy: string) => (path: string, method: string) =>
    method === 'GET'
      ? { status: 200, body: { ...WORK, assignments: [{ ...WORK.assignments[0], privacy }] } }
      : accepts(path, method);
  const { bands } = NOTES.guess ?? {};
  const rule = NOTES.rule?.text;

  test.each([
    ['private', []],
    ['skills', [{ bands, rule: null }]],
    ['open', [{ bands, rule }]],
  ])('is sent as far as the level “%s” goes, and once', async (privacy, sent) => {
    const own = device(at(privacy));
    await own.follow();
    own.begin();
    await own.finish();
    await own.note(NOTES);
    expect(own.notes).toEqual(sent);
    await device(at(privacy), own.shelf).follow();
    expect(own.notes).toEqual(sent);
  });

  test('is sent again where it has changed, and later where nobody answered', async () => {
    let isThere = false;
    const own = device((path, method) =>
      isThere || !path.endsWith('/notes') ? at('open')(path, method) : 'lost',
    );
    await own.follow();
    own.begin();
    await own.finish();
    await own.note({ ...NOTES, rule: null });
    isThere = true;
    await own.note(NOTES);
    expect(own.notes.slice(-1)).toEqual([{ bands, rule }]);
    await own.note({ ...NOTES, rule: { text: 'I say when.', decision: null } });
    expect(own.notes.slice(-1)).toEqual([{ bands, rule: 'I say when.' }]);
  });

  test('stays here where the attempt was never sent', async () => {
    const own = device(at('open'));
    await own.follow();
    await own.note(NOTES);
    expect(own.notes).toEqual([]);
  });
});

test.each([
  ['once that is known', true],
  ['before that is known', false],
])('practice is not sent, nor what nobody asked for, begun %s', async (_, isKnown) => {
  const nothing = { ...WORK, assignments: [] };
  const own = device((_path, method) => ({ status: method === 'GET' ? 200 : 500, body: nothing }));
  if (isKnown) await own.follow();
  own.begin();
  await own.finish();
  if (!isKnown) await own.follow();
  expect(own.asked.filter((one) => !one.startsWith('GET'))).toEqual([]);
  expect(inOutbox(own.shelf)).toEqual([]);
});

describe('on one device', () => {
  const memoryOf = (shelf: Drawer, { id }: typeof ANN) => openMemory(ownedShelf(shelf, id));

  test('nobody has what another has played, and the settings are those of the device', () => {
    const shelf = drawer();
    memoryOf(shelf, ANN).saveAttempt(finished, null);
    expect(memoryOf(shelf, ANN).recall().attempts).toEqual([finished]);
    expect(memoryOf(shelf, BO).recall().attempts).toEqual([]);
    expect(openMemory(shelf).recall().attempts).toEqual([]);
    memoryOf(shelf, ANN).saveSettings({ ...DEFAULT_SETTINGS, muted: true });
    expect(memoryOf(shelf, BO).loadSettings().muted).toBe(true);
  });

  test('what was played before anybody had a link is taken along only when that is asked for', () => {
    const shelf = drawer();
    openMemory(shelf).saveAttempt(finished, null);
    expect(earlierPlays(shelf)).toBe(1);
    takeAlong(shelf, ANN.id);
    expect(earlierPlays(shelf)).toBe(0);
    expect(memoryOf(shelf, ANN).recall().attempts).toEqual([finished]);
  });

  test('whoever leaves takes everything along but what is not sent yet', async () => {
    const own = device((path, method) => (method === 'PUT' ? 'lost' : accepts(path, method)));
    await own.follow();
    memoryOf(own.shelf, ANN).saveAttempt({ ...finished, id: 'sent' }, null);
    own.begin();
    await own.finish();
    await own.note(NOTES);
    clearOff(own.shelf, ANN);
    expect(unsentOf(own.shelf, ANN.id)).toEqual(['a1']);
    expect(
      memoryOf(own.shelf, ANN)
        .recall()
        .attempts.map(({ id }) => id),
    ).toEqual(['a1']);
    const back = device(accepts, own.shelf);
    await back.follow();
    expect(back.notes).toEqual([{ bands: NOTES.guess?.bands, rule: null }]);
    clearOff(own.shelf, ANN);
    expect([...own.shelf.kept.keys()]).toEqual([]);
  });
});
