// Which variables and visit counts may still be read, for every place of a program, before they are
// set again: liveness, as compilers compute it.

import { type Flow, type FlowNode, isDictionary, textUnder } from './flow.ts';

/** For each node, as bits over `names`, what may be read from there on. */
export function liveness(flow: Flow): {
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
