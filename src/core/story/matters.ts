// What can still matter at a position: where it stands, and those variables and visit counts that
// the rest of the story may read before they are set again (liveness, as compilers compute it).
// Two positions with equal keys have the same future; turn indexes, the output stream and the
// random seed are left out, since no scenario may depend on them.

import type { InkProgram } from './edition.ts';
import { type Flow, type FlowNode, flowOf, isDictionary, textUnder } from './flow.ts';
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

/** For each node, as bits over `names`, what may be read from there on. */
function liveness(flow: Flow): {
  readonly live: readonly bigint[];
  readonly names: readonly string[];
} {
  const bits = new Map<string, bigint>();
  const bitOf = (name: string) => {
    const known = bits.get(name) ?? 1n << BigInt(bits.size);
    bits.set(name, known);
    return known;
  };
  const reads = flow.nodes.map((node) =>
    readsOf(node, flow).reduce((all, name) => all | bitOf(name), 0n),
  );
  const sets = flow.nodes.map(({ item }) => {
    const name = isDictionary(item) && item.re === true ? textUnder(item, 'VAR=') : null;
    return name === null ? 0n : bitOf(name);
  });
  const live = reads.slice();
  for (let changed = true; changed; ) {
    changed = false;
    // Mostly forward flow: going backwards settles nearly everything in the first round.
    for (let at = flow.nodes.length - 1; at >= 0; at -= 1) {
      const { next, picked } = flow.nodes[at] as FlowNode;
      const after = [...next, ...(picked === null ? [] : [picked])].reduce(
        (all, node) => all | (live[node] ?? 0n),
        0n,
      );
      const here = (after & ~(sets[at] ?? 0n)) | (reads[at] ?? 0n);
      if (here === live[at]) continue;
      live[at] = here;
      changed = true;
    }
  }
  return { live, names: [...bits.keys()] };
}

const ONCE_ONLY = 0x10;

/** Names of variables, and `count <path>` for visit counts, that an item reads. */
function readsOf({ item, within }: FlowNode, flow: Flow): readonly string[] {
  const count = (path: string) => `count ${flow.resolve(path, within)}`;
  if (item === 'visit') return [`count ${within.path}`];
  // A count read through a variable: of any place that is ever named as a value.
  if (item === 'readc')
    return flow.nodes.flatMap((node) => {
      const value = textUnder(node.item, '^->');
      return value === null ? [] : [`count ${flow.resolve(value, node.within)}`];
    });
  const counted = textUnder(item, 'CNT?');
  if (counted !== null) return [count(counted)];
  const choice = textUnder(item, '*');
  if (choice !== null)
    return isDictionary(item) && (Number(item.flg) & ONCE_ONLY) !== 0 ? [count(choice)] : [];
  const name = textUnder(item, 'VAR?') ?? textUnder(item, '^var');
  return name === null ? [] : [name];
}

/** The same program, counting visits of every knot and stitch, so that unreached ones can be told. */
export function countKnots(program: InkProgram): InkProgram {
  const root = program.root as readonly unknown[];
  const counted = (container: unknown, depth: number): unknown => {
    if (!Array.isArray(container)) return container;
    const named = container.at(-1);
    const inner = Object.entries(isDictionary(named) ? named : {}).map(([name, child]) => [
      name,
      depth < 2 && /^[A-Za-z_]\w*$/.test(name) ? counted(child, depth + 1) : child,
    ]);
    const flags = isDictionary(named) ? Number(named['#f'] ?? 0) : 0;
    return [...container.slice(0, -1), { ...Object.fromEntries(inner), '#f': flags | 1 }];
  };
  return { ...program, root: counted(root, 0) };
}
