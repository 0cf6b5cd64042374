// The manager's pages on a page, against a server that knows what it is told. What it is sent and what
// it answers is read by the shapes of the wire.

import { screen } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { expect, onTestFinished, vi } from 'vitest';
import { CALLS, type CallName } from '../../src/app/manager/calls.ts';
import { teamEffects } from '../../src/app/manager/effects.ts';
import { type TeamModel, teamModelAt } from '../../src/app/manager/model.ts';
import { ManagerPage } from '../../src/app/manager/page.tsx';
import { parseTeamRoute } from '../../src/app/manager/route.ts';
import { questions, updateTeam } from '../../src/app/manager/update.ts';
import { startLoop } from '../../src/app/shell/loop.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import { cardOf } from '../../src/core/story/extracts.ts';
import { readWire } from '../../src/wire/values.ts';
import { shipped } from '../shipped.ts';
import { show } from '../ui/show.ts';

export const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** 22 letters. */
export const tokenOf = (letter: string): string => letter.repeat(22);

export type Answers = {
  readonly [Name in CallName]?: unknown | ((body: unknown) => unknown);
};

/** What the server refuses with. */
export const refused = (problem: string, status = 403) =>
  Response.json({ problem, detail: '' }, { status });

const who = { kind: 'manager', id: idOf(1), name: 'Ana', roles: ['owner', 'manager'] };
const org = { name: 'Harbour Glass', timeZone: 'Europe/Berlin' };
export const ME = { who, device: null, org };
export const NOBODY = { who: null, device: null, org: null };

export function openPages(hash: string, answers: Answers) {
  const sent: { readonly name: string; readonly body: unknown }[] = [];
  const world = {
    fetch: vi.fn(async (path: string, options: RequestInit) => answered(path, options)),
    ...{
      go: vi.fn(),
      stay: vi.fn(),
      leave: vi.fn(),
      copy: vi.fn(async () => true),
      download: vi.fn(),
    },
    ...{ print: vi.fn(), save: vi.fn(), openStory: vi.fn() },
  };
  const answered = (path: string, { method, body }: RequestInit): Response => {
    const [name, call] = Object.entries(CALLS).find(
      (one) => one[1].method === method && addressOf(one[1].path).test(path),
    ) ?? ['', null];
    if (!call) throw new Error(`Nobody answers ${method} ${path}.`);
    const given: unknown = body ? JSON.parse(String(body)) : {};
    if (body) expect(readWire(name, call.body, given)).toMatchObject({ ok: true });
    sent.push({ name, body: given });
    const answer = { signIns: { company: false }, ...answers }[name as CallName];
    const data = typeof answer === 'function' ? answer(given) : answer;
    if (data instanceof Response) return data.clone();
    if (call.answer) expect(readWire(name, call.answer, data)).toMatchObject({ ok: true });
    return Response.json(data ?? {});
  };
  const begun = teamModelAt(parseTeamRoute(hash), DEFAULT_SETTINGS, [
    cardOf(shipped('windshield').edition),
  ]);
  let model: TeamModel = begun;
  const loop = startLoop({
    initial: [begun, questions(begun)],
    update: updateTeam,
    run: teamEffects({
      ...world,
      go: (to) => {
        world.go(to);
        queueMicrotask(() => loop.dispatch({ type: 'routed', route: parseTeamRoute(to) }));
      },
    }),
    draw: (next, dispatch) => {
      model = next;
      show(<ManagerPage model={next} dispatch={dispatch} />);
    },
    failed: ({ error }) => {
      throw error;
    },
  });
  onTestFinished(() => document.body.replaceChildren());
  return { world, sent, model: () => model };
}

const addressOf = (path: (...ids: readonly string[]) => string): RegExp =>
  new RegExp(`^\\.${path('ID', 'ID', 'ID').replaceAll('ID', '[^/]+')}$`);

/** Whatever is under way has come. */
export const settle = () =>
  act(async () => {
    for (let round = 0; round < 20; round += 1) await Promise.resolve();
    await new Promise((done) => setTimeout(done));
  });

export function type(label: string | RegExp, text: string): void {
  const field = screen.getByLabelText(label);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error(`“${label}” is no field for text.`);
  field.value = text;
}
