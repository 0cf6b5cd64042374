// The flow of a compiled Ink program: one node for each item of content, an edge to every item that
// can come next. It errs on the side of too many edges: both branches of a condition, a function's
// body as well as what follows the call.

import { placeFrom } from './machine/places.ts';
import type { Container, Item, ItemPlace, Program } from './machine/program.ts';
import { isTarget } from './machine/value.ts';

export type FlowNode = {
  readonly item: Item;
  readonly within: Container;
  /** Its position among the container's items. */
  readonly index: number;
  /** Nodes that can come next without a pick. */
  readonly next: readonly number[];
  /** The node that picking this choice leads to; null for everything but a choice. */
  readonly picked: number | null;
};

export type Flow = {
  readonly nodes: readonly FlowNode[];
  /** The node of an item; past the last item, of what follows the container; null for none. */
  readonly nodeAt: (place: ItemPlace) => number | null;
};

export function flowOf({ containers, root }: Program): Flow {
  // The items of a container are numbered in a row.
  const firsts: number[] = [];
  let count = 0;
  for (const { items } of containers) {
    firsts.push(count);
    count += items.length;
  }
  const nodeAt = ({ container, index }: ItemPlace): number | null => {
    if (index < container.items.length) return (firsts[container.number] ?? 0) + Math.max(0, index);
    return container.parent && container.index >= 0
      ? nodeAt({ container: container.parent, index: container.index + 1 })
      : null;
  };
  const places = containers.flatMap((within) =>
    within.items.map((item, index) => ({ item, within, index })),
  );
  const targetOf = ({ item, within }: Pick<FlowNode, 'item' | 'within'>) => {
    const path = targetPath(item);
    const place = path === null ? null : placeFrom(path, within, root);
    return place && nodeAt(place);
  };
  const values = places.flatMap((place) => targetOf(place) ?? []);
  const nodes = places.map(({ item, within, index }): FlowNode => {
    const next = (): readonly (number | null)[] => {
      const after = nodeAt({ container: within, index: index + 1 });
      if (item.kind === 'container') return [nodeAt({ container: item, index: 0 })];
      if (item.kind === 'command') return ENDS.has(item.command) ? [] : [after];
      if (item.kind === 'divert') {
        const { to, variable, isCall, isConditional } = item;
        // Where a variable leads is not known: to any of the places that are ever named as a value.
        const ways = variable ? (variable.name === RETURN ? [] : values) : [to && nodeAt(to)];
        return isCall || isConditional ? [...ways, after] : ways;
      }
      // The return is an edge from where `$r` is set, not from where it is used: fewer false edges.
      const following = within.items[index + 1];
      const isNoted = following?.kind === 'assign' && following.variable.name === RETURN;
      return isNoted ? [after, targetOf({ item, within })] : [after];
    };
    return {
      ...{ item, within, index },
      next: next().flatMap((node) => node ?? []),
      picked: item.kind === 'choice' ? nodeAt({ container: item.target, index: 0 }) : null,
    };
  });
  return { nodes, nodeAt };
}

const ENDS: ReadonlySet<string> = new Set(['end', 'done', '~ret']);

/** The variable in which Ink keeps the way back from the text that a choice shares with its line. */
const RETURN = '$r';

/** The path that an item holds as a value; null where it holds none. */
export function targetPath(item: Item): string | null {
  const value = item.kind === 'value' ? item.value : null;
  return isTarget(value) ? value.path : null;
}
