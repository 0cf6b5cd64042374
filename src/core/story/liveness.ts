// Which variables and visit counts may still be read, from every place of a program on, before they are
// set again: liveness analysis, as compilers do it.

import { type Flow, type FlowNode, targetPath } from './flow.ts';
import { containerFrom } from './machine/places.ts';
import type { Program } from './machine/program.ts';

/**
 * For each node, as bits, what may be read from there on: the variables by their slots, then the visit
 * counts by theirs.
 */
export function liveness({ nodes }: Flow, program: Program): readonly bigint[] {
  const read = readsIn(program, nodes);
  const reads = nodes.map((node) => read(node).reduce((all, bit) => all | (1n << BigInt(bit)), 0n));
  const sets = nodes.map(({ item }) =>
    item.kind === 'assign' && item.isGlobal && !item.isNew ? 1n << BigInt(item.variable.slot) : 0n,
  );
  const live = reads.slice();
  for (let changed = true; changed; ) {
    changed = false;
    // Mostly forward flow: going backwards settles nearly everything in the first round.
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      const { next, picked } = nodes[at] as FlowNode;
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
  return live;
}

/** The bits of the variables and visit counts that an item reads. */
function readsIn({ root, slots, variables }: Program, nodes: readonly FlowNode[]) {
  const variable = (slot: number) => (slot < 0 ? [] : [slot]);
  const count = (slot: number) => (slot < 0 ? [] : [variables.length + slot]);
  // A count read through a variable: of any place that is ever named as a value.
  const values = nodes.flatMap(({ item, within }) => {
    const path = targetPath(item);
    return path === null ? [] : count(containerFrom(path, within, root)?.slot ?? -1);
  });
  return ({ item, within }: FlowNode): readonly number[] => {
    switch (item.kind) {
      case 'command':
        return item.command === 'visit'
          ? count(within.slot)
          : item.command === 'readc'
            ? values
            : [];
      case 'count':
        return count(item.slot);
      case 'choice':
        return item.isOnceOnly ? count(item.target.slot) : [];
      case 'read':
        return variable(item.variable.slot);
      case 'pointer':
        return variable(slots.get(item.name) ?? -1);
      default:
        return [];
    }
  };
}
