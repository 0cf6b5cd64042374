// The flow of a compiled Ink program: one node for each item of content, an edge to every item that
// can come next. It errs on the side of too many edges: both ways at a condition, a function's body
// as well as what follows the call. What Ink's JSON means:
// https://github.com/inkle/ink/blob/master/Documentation/ink_JSON_runtime_format.md

import type { InkProgram } from './edition.ts';

export type FlowContainer = {
  /** As inkjs writes it: `knot`, `knot.0.c-1`. */
  readonly path: string;
  readonly parent: FlowContainer | null;
  /** Its position among the parent's content; -1 when it is reached by name only. */
  readonly index: number;
  readonly items: readonly unknown[];
  /** Contained containers, by name and by index. */
  readonly inner: Map<string, FlowContainer>;
  /** The node of its first item. */
  readonly first: number;
};

export type FlowNode = {
  readonly item: unknown;
  readonly within: FlowContainer;
  /** Nodes that can come next without a pick. */
  readonly next: readonly number[];
  /** The node that picking this choice leads to; null for everything but a choice. */
  readonly picked: number | null;
};

export type Flow = {
  readonly nodes: readonly FlowNode[];
  /** The node of an absolute path; null when there is no such place or nothing follows it. */
  readonly nodeAt: (path: string) => number | null;
  /** The absolute path of a container or item, from a path that may be relative to `from`. */
  readonly resolve: (path: string, from: FlowContainer) => string;
};

type Dictionary = Readonly<Record<string, unknown>>;

export const isDictionary = (item: unknown): item is Dictionary =>
  typeof item === 'object' && item !== null && !Array.isArray(item);

/** The text under a key of an item such as `{"->": "knot"}`. */
export function textUnder(item: unknown, key: string): string | null {
  const found = isDictionary(item) ? item[key] : undefined;
  return typeof found === 'string' ? found : null;
}

export function flowOf(program: InkProgram): Flow {
  const places: { item: unknown; within: FlowContainer; index: number }[] = [];
  const root = readContainer(program.root as readonly unknown[], null, '', -1, places);
  const walk = (parts: readonly string[]) => place(root, parts);
  const nodeAt = (path: string) => walk(split(path));
  const resolve = (path: string, from: FlowContainer) => absolute(path, from);
  const target = (path: string, from: FlowContainer) => walk(split(resolve(path, from)));
  const values = places.flatMap(({ item, within }) => {
    const path = textUnder(item, '^->');
    return path === null ? [] : (target(path, within) ?? []);
  });
  const nodes = places.map(({ item, within, index }): FlowNode => {
    const picked = textUnder(item, '*');
    return {
      item,
      within,
      next: nextOf(item, within, index, (path) => target(path, within), values),
      picked: picked === null ? null : target(picked, within),
    };
  });
  return { nodes, nodeAt, resolve };
}

function readContainer(
  json: readonly unknown[],
  parent: FlowContainer | null,
  path: string,
  index: number,
  places: { item: unknown; within: FlowContainer; index: number }[],
): FlowContainer {
  const items = json.slice(0, -1);
  const named = json.at(-1);
  const container: FlowContainer = {
    path,
    parent,
    index,
    items,
    inner: new Map(),
    first: places.length,
  };
  // All items of a container are numbered in a row, before those of the containers inside it.
  places.push(...items.map((item, at) => ({ item, within: container, index: at })));
  const inside = (child: unknown, name: string, at: number) => {
    const inner = path === '' ? name : `${path}.${name}`;
    return readContainer(child as readonly unknown[], container, inner, at, places);
  };
  for (const [at, item] of items.entries()) {
    if (!Array.isArray(item)) continue;
    const child = inside(item, textUnder(item.at(-1), '#n') ?? String(at), at);
    container.inner.set(String(at), child);
    container.inner.set(textUnder(item.at(-1), '#n') ?? String(at), child);
  }
  for (const [name, item] of Object.entries(isDictionary(named) ? named : {}))
    if (Array.isArray(item)) container.inner.set(name, inside(item, name, -1));
  return container;
}

const split = (path: string) => path.split('.').filter(Boolean);

/** The node that a path leads to, counted from a container. */
function place(from: FlowContainer, parts: readonly string[]): number | null {
  const [head, ...rest] = parts;
  if (head === undefined) return enter(from);
  const inner = from.inner.get(head);
  if (inner) return place(inner, rest);
  return /^\d+$/.test(head) && rest.length === 0 ? nodeOf(from, Number(head)) : null;
}

const enter = (container: FlowContainer) => nodeOf(container, 0);

/** The item's node; past the last item, whatever follows the container. */
function nodeOf(container: FlowContainer, index: number): number | null {
  if (index < container.items.length) return container.first + index;
  return container.parent && container.index >= 0
    ? nodeOf(container.parent, container.index + 1)
    : null;
}

function absolute(path: string, from: FlowContainer): string {
  if (!path.startsWith('.')) return path;
  // The first `^` of a relative path is the container that the item stands in.
  const parts = split(path);
  const ups = parts.findIndex((part) => part !== '^');
  const climbs = ups < 0 ? parts.length : ups;
  let at: FlowContainer | null = from;
  for (let climbed = 1; climbed < climbs; climbed += 1) at = at?.parent ?? null;
  return [at?.path ?? '', ...parts.slice(climbs)].filter(Boolean).join('.');
}

/** Ink's own name for the way back from a choice's shared text. */
const isReturn = (name: string | null) => name === '$r';

function nextOf(
  item: unknown,
  within: FlowContainer,
  index: number,
  target: (path: string) => number | null,
  values: readonly number[],
): readonly number[] {
  const after = nodeOf(within, index + 1);
  const on = (...nodes: readonly (number | null)[]) => nodes.flatMap((node) => node ?? []);
  if (item === 'end' || item === 'done' || item === '->->' || item === '~ret') return [];
  if (Array.isArray(item)) return on(enter(within.inner.get(String(index)) as FlowContainer));
  if (!isDictionary(item)) return on(after);
  const divert = textUnder(item, '->');
  const call = textUnder(item, 'f()') ?? textUnder(item, '->t->');
  const value = textUnder(item, '^->');
  const isThread = within.items[index - 1] === 'thread';
  if (divert !== null || call !== null) {
    const path = divert ?? call ?? '';
    const stays = call !== null || item.c === true || isThread;
    // Where a variable leads is not known: to any of the places that are ever named as a value.
    const ways = item.var !== true ? [target(path)] : isReturn(path) ? [] : values;
    return on(...ways, stays ? after : null);
  }
  // The way back is taken where it is noted down, not where it is used: fewer false ways.
  const noted = value !== null && isReturn(textUnder(within.items[index + 1], 'temp='));
  return on(after, noted ? target(value) : null);
}
