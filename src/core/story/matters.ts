// What can still matter at a position: where it stands, and those variables and visit counts that
// the rest of the story may read before they are set again.
// Two positions with equal keys have the same future; turn indexes, the output stream and the
// random seed are left out, since no scenario may depend on them.

import type { InkProgram } from './edition.ts';
import { flowOf } from './flow.ts';
import { liveness } from './liveness.ts';
import type { Position } from './story.ts';

export type Matter = {
  readonly key: string;
  /** The variables and visit counts in the key, by name; for saying which of them grows. */
  readonly values: Readonly<Record<string, string>>;
  /** Knots and stitches entered so far, where the program counts them (`countKnots`). */
  readonly entered: readonly string[];
};

/** What inkjs saves, as far as it is read here. */
type Save = {
  readonly flows: Readonly<Record<string, SavedFlow>>;
  readonly currentFlowName: string;
  readonly variablesState: Readonly<Record<string, unknown>>;
  readonly visitCounts: Readonly<Record<string, number>>;
  readonly evalStack: readonly unknown[];
};
type SavedFlow = {
  readonly callstack: { readonly threads: readonly SavedThread[] };
  readonly choiceThreads?: Readonly<Record<string, SavedThread>>;
  readonly currentChoices: readonly {
    readonly targetPath: string;
    readonly originalThreadIndex: number;
  }[];
};
type SavedThread = { readonly callstack: readonly SavedFrame[]; readonly threadIndex: number };
type SavedFrame = {
  readonly cPath?: string;
  readonly idx?: number;
  readonly type: number;
  readonly temp?: unknown;
};

export function relevance(program: InkProgram): (position: Position) => Matter {
  const flow = flowOf(program);
  const { live, names } = liveness(flow);
  const namesOf = (mask: bigint) => names.filter((_, bit) => (mask >> BigInt(bit)) & 1n);
  return (position) => {
    const save: Save = JSON.parse(position.ink);
    const saved = save.flows[save.currentFlowName];
    const ways = (saved?.currentChoices ?? []).map((choice) => {
      const thread =
        saved?.choiceThreads?.[choice.originalThreadIndex] ??
        saved?.callstack.threads.find((one) => one.threadIndex === choice.originalThreadIndex);
      return { to: choice.targetPath, frames: framesAfterPick(thread?.callstack ?? []) };
    });
    const starts = ways.flatMap(({ to, frames }) => [
      to,
      ...frames.flatMap(({ path }) => path ?? []),
    ]);
    const mask = starts.reduce((all, path) => all | (live[flow.nodeAt(path) ?? -1] ?? 0n), 0n);
    const values = Object.fromEntries(
      namesOf(mask).flatMap((name) => {
        const value = name.startsWith('count ')
          ? save.visitCounts[name.slice('count '.length)]
          : save.variablesState[name];
        // Left out of the save: never set, or never visited.
        return value === undefined ? [] : [[name, JSON.stringify(value)]];
      }),
    );
    const key = JSON.stringify([ways, values, save.evalStack]);
    return { key, values, entered: Object.keys(save.visitCounts) };
  };
}

/** A pick replaces where the topmost frame stands; its own variables and the frames below stay. */
function framesAfterPick(frames: readonly SavedFrame[]) {
  return frames.map(({ cPath, idx, type, temp }, depth) => ({
    type,
    temp,
    path: depth === frames.length - 1 || cPath === undefined ? null : `${cPath}.${idx}`,
  }));
}
