// Explorations written by hand: one state for each decision, in the order given.

import type { Arrival, Exploration } from '../../src/core/explore/exploration.ts';
import { type Board, boardOf } from '../../src/core/explore/proof/board.ts';
import type { Beat, Decision, Ending, Line } from '../../src/core/story/line.ts';
import type { EndingKind } from '../../src/core/vocabulary.ts';
import { chain } from '../score/by-hand.ts';

export function ending(id: string, kind: EndingKind): Ending {
  return { id, kind, headline: id, review: '', business: '' };
}

export function line(text: string): Line {
  return {
    text,
    speaker: null,
    act: null,
    place: null,
    channel: null,
    enter: [],
    exit: [],
    moods: {},
    poses: {},
    holds: {},
    board: null,
    shows: null,
    sounds: [],
    trust: 50,
  };
}

const beat = (lines: readonly Line[], end: Ending): Beat => ({
  lines,
  why: '',
  hears: '',
  next: { kind: 'ending', ending: end },
});

type Story = {
  readonly decisions: readonly Decision[];
  /** Where a choice leads, if not to the next decision (or, from the last one, to the first ending). */
  readonly detours?: Readonly<Record<string, string>>;
  readonly endings?: readonly Ending[];
  /** All beats say this. */
  readonly lines?: readonly string[];
};

export function explorationOf({
  decisions,
  detours = {},
  endings = [ending('end', 'kept')],
  lines = ['Well?'],
}: Story): Exploration {
  const [first] = endings;
  if (!first) throw new Error('A story needs an ending.');
  const away = Object.fromEntries(Object.entries(detours).map(([id, to]) => [id, [to]]));
  const { key, leadsTo } = chain(decisions, away);
  const onwards = (to: string | undefined): Arrival => {
    const state = decisions.findIndex((one) => one.id === to);
    return state >= 0
      ? { kind: 'state', state }
      : { kind: 'ending', ending: to === 'end' || !to ? first.id : to };
  };
  return {
    openings: [{ beat: 0, to: { kind: 'state', state: 0 } }],
    states: decisions.map(({ id, choices }) => ({
      decision: id,
      edges: choices.map((one) => ({ choice: one.id, beat: 0, to: onwards(leadsTo[one.id]?.[0]) })),
    })),
    beats: [beat(lines.map(line), first)],
    decisions: key.decisions,
    endings: Object.fromEntries(endings.map((one) => [one.id, one])),
    leadsTo,
    entered: new Set(),
  };
}

export const board = (story: Story): Board => boardOf(explorationOf(story));
