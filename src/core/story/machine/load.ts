// Opens a compiled program, or says in one sentence what in it has no place in a scenario.

import { isRecord } from '../../json.ts';
import type { InkProgram } from '../edition.ts';
import { StoryFault } from '../story-fault.ts';
import { isName } from './places.ts';
import type { ChoicePoint, Container, Item, Program } from './program.ts';
import { readItem, textUnder } from './read-item.ts';

/** While it is being read; a container is entered before its items are known. */
type Opening = {
  readonly containers: { readonly container: Growing; readonly json: readonly unknown[] }[];
  readonly counted: string[];
};
type Growing = Omit<Container, 'items' | 'named' | 'inner'> & {
  readonly items: Item[];
  readonly named: Map<string, Container>;
  readonly inner: Map<number, Container>;
};

/** Ink's own name for the container that sets every variable to its first value. */
export const DECLARATIONS = 'global decl';

const COUNTED = 1;
const AT_START_ONLY = 4;

export function load(program: InkProgram): Program {
  if (isRecord(program.listDefs) && Object.keys(program.listDefs).length > 0)
    throw new StoryFault('LIST has no place in a scenario.');
  const opening: Opening = { containers: [], counted: [] };
  const root = enter(program.root as readonly unknown[], null, '', -1, 0, opening);
  const containers = opening.containers.map(({ container }) => container);
  const slots = new Map(declared(program).map((name, slot) => [name, slot]));
  const points: ChoicePoint[] = [];
  for (const { container, json } of opening.containers)
    for (const [index, item] of json.slice(0, -1).entries()) {
      const read =
        container.inner.get(index) ?? readItem(item, { root, within: container, slots, points });
      if (read.kind === 'choice') points.push(read);
      container.items.push(read);
    }
  const places = containers.flatMap(({ path, slot }) =>
    slot >= 0 && path.split('.').every(isName) ? [{ name: path, slot }] : [],
  );
  const variables = [...slots.keys()];
  return { root, containers, points, variables, slots, counted: opening.counted, places };
}

/** Null where the program holds what has no place in a scenario; opening the story says so. */
export function loadIfFit(program: InkProgram): Program | null {
  try {
    return load(program);
  } catch (fault) {
    if (fault instanceof StoryFault) return null;
    throw fault;
  }
}

function enter(
  json: readonly unknown[],
  parent: Growing | null,
  path: string,
  index: number,
  depth: number,
  opening: Opening,
): Growing {
  const last = json.at(-1);
  const named = isRecord(last) ? last : {};
  const flags = Number(named['#f'] ?? 0);
  // Visits of knots and stitches are always counted: so it is known which are never reached.
  const isPlace = depth <= 2 && path !== '' && path.split('.').every(isName);
  const isCounted = isPlace || (flags & COUNTED) !== 0;
  const container: Growing = {
    kind: 'container',
    number: opening.containers.length,
    path,
    parent,
    index,
    items: [],
    named: new Map(),
    inner: new Map(),
    slot: isCounted ? opening.counted.push(path) - 1 : -1,
    isCountedAtStartOnly: (flags & AT_START_ONLY) !== 0,
  };
  opening.containers.push({ container, json });
  const inside = (child: readonly unknown[], name: string, at: number) =>
    enter(child, container, path === '' ? name : `${path}.${name}`, at, depth + 1, opening);
  for (const [at, item] of json.slice(0, -1).entries()) {
    if (!Array.isArray(item)) continue;
    const name = textUnder(item.at(-1), '#n');
    const child = inside(item, name ?? String(at), at);
    container.inner.set(at, child);
    if (name !== null) container.named.set(name, child);
  }
  for (const [name, item] of Object.entries(named))
    if (Array.isArray(item)) container.named.set(name, inside(item, name, -1));
  return container;
}

function declared(program: InkProgram): readonly string[] {
  const last = (program.root as readonly unknown[]).at(-1);
  const declarations = isRecord(last) ? last[DECLARATIONS] : null;
  return Array.isArray(declarations)
    ? declarations.flatMap((item) => textUnder(item, 'VAR=') ?? [])
    : [];
}
