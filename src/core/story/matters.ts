// What can still matter at a position: where it stands, and those variables and visit counts that
// the rest of the story may read before they are set again.
// Two positions with equal keys have the same future.

import type { InkProgram } from './edition.ts';
import { flowOf } from './flow.ts';
import { liveness } from './liveness.ts';
import { visitsAt } from './machine/counts.ts';
import { load } from './machine/load.ts';
import type { Program } from './machine/program.ts';
import type { OfferedChoice } from './machine/run.ts';
import type { Value } from './machine/value.ts';
import type { Position } from './story.ts';

export type Matter = {
  readonly key: string;
  /** The variables and visit counts in the key, by name; for saying which of them grows. */
  readonly values: () => readonly (readonly [name: string, value: string | number])[];
};

export type Relevance = {
  readonly matterAt: (position: Position) => Matter;
  /** Knots and stitches entered so far. */
  readonly enteredAt: (position: Position) => readonly string[];
};

type Live = { readonly globals: readonly number[]; readonly counts: readonly number[] };

export function relevance(ink: InkProgram): Relevance {
  const program = load(ink);
  const { variables, counted } = program;
  const liveAfter = livenessOf(program);
  // Few sets of choices are on offer in many states.
  const known = new Map<string, Live>();
  const liveAt = (ways: string, choices: readonly OfferedChoice[]) => {
    const live = known.get(ways) ?? liveAfter(choices);
    known.set(ways, live);
    return live;
  };
  return {
    matterAt: ({ globals, counts, stack, choices }) => {
      const ways = choices.map(wayOf).join(' ');
      const live = liveAt(ways, choices);
      const key = [
        ways,
        ...live.globals.map((slot) => textOf(globals[slot])),
        ...live.counts.map((slot) => visitsAt(counts, slot)),
        ...stack.map(textOf),
      ].join('|');
      const values = () => [
        ...live.globals.map((slot) => [variables[slot] ?? '', textOf(globals[slot])] as const),
        ...live.counts.map(
          (slot) => [`count ${counted[slot] ?? ''}`, visitsAt(counts, slot)] as const,
        ),
      ];
      return { key, values };
    },
    enteredAt: ({ counts }) =>
      program.places.flatMap(({ name, slot }) => (visitsAt(counts, slot) > 0 ? [name] : [])),
  };
}

/** No two values have the same, whatever their kind. */
const textOf = (value: Value | undefined): string =>
  typeof value === 'number' ? String(value) : JSON.stringify(value ?? null);

/** A pick replaces where the topmost frame stands; its own variables and the frames below stay. */
function wayOf({ point, frames }: OfferedChoice): string {
  const [only] = frames;
  if (frames.length === 1 && only?.temporaries.size === 0) return String(point);
  const kept = frames.map(({ at, index, temporaries }, depth) => [
    ...(depth === frames.length - 1 ? [] : [at, index]),
    [...temporaries],
  ]);
  return `${point}${JSON.stringify(kept)}`;
}

/** The slots of all that is read from these choices on. */
function livenessOf(program: Program) {
  const { points, containers, variables, counted } = program;
  const flow = flowOf(program);
  const live = liveness(flow, program);
  return (choices: readonly OfferedChoice[]): Live => {
    const starts = choices.flatMap(({ point, frames }) => [
      { container: points[point]?.target, index: 0 },
      ...frames.slice(0, -1).map(({ at, index }) => ({ container: containers[at], index })),
    ]);
    const mask = starts.reduce((all, { container, index }) => {
      const node = container ? flow.nodeAt({ container, index }) : null;
      return all | (live[node ?? -1] ?? 0n);
    }, 0n);
    const isRead = (bit: number) => ((mask >> BigInt(bit)) & 1n) === 1n;
    return {
      globals: [...variables.keys()].filter(isRead),
      counts: [...counted.keys()].filter((slot) => isRead(variables.length + slot)),
    };
  };
}
