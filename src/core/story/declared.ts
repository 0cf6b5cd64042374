// What a compiled program declares, read from its JSON: where it can be entered, and its variables.

import type { InkProgram } from './edition.ts';
import { isDictionary, textUnder } from './flow.ts';

/** Ink's lists and divert targets are no values a writer would set by hand. */
export type VariableValue = string | number | boolean;
export type Variables = Readonly<Record<string, VariableValue>>;

/** Ink's own name for the container that sets every variable to its first value. */
const DECLARATIONS = 'global decl';

/** Names, in the order in which they are declared. */
export function variablesIn(program: InkProgram): readonly string[] {
  const declarations = childOf(program.root, DECLARATIONS);
  return Array.isArray(declarations)
    ? declarations.flatMap((item) => textUnder(item, 'VAR=') ?? [])
    : [];
}

/** Whether `knot` or `knot.stitch` is a place of the program. */
export function hasPlace(program: InkProgram, place: string): boolean {
  return Array.isArray(place.split('.').reduce(childOf, program.root));
}

function childOf(container: unknown, name: string): unknown {
  const named = Array.isArray(container) ? container.at(-1) : null;
  return isDictionary(named) ? named[name] : undefined;
}
