// The values of Ink. A number that is whole is an int, any other is a float, as inkjs has it; only a
// float that happens to be whole (`FLOAT(2)`) needs a mark of its own, for its divisions.

export type WholeFloat = { readonly kind: 'float'; readonly value: number };
export type DivertTarget = { readonly kind: 'target'; readonly path: string };
/** What a `ref` parameter holds. `depth` counts calls from 1; 0 is a global variable. */
export type VariablePointer = {
  readonly kind: 'pointer';
  readonly name: string;
  readonly depth: number;
};
/** A tag of a choice, on its way from the text of the choice to the choice. */
export type ChoiceTag = { readonly kind: 'tag'; readonly text: string };

/** `null` is what a function gives that returns nothing. */
export type Value =
  | string
  | number
  | boolean
  | null
  | WholeFloat
  | DivertTarget
  | VariablePointer
  | ChoiceTag;

export const isPointer = (value: Value | undefined): value is VariablePointer =>
  typeof value === 'object' && value !== null && value.kind === 'pointer';

export const isTarget = (value: Value | undefined): value is DivertTarget =>
  typeof value === 'object' && value !== null && value.kind === 'target';

export const isTag = (value: Value | undefined): value is ChoiceTag =>
  typeof value === 'object' && value !== null && value.kind === 'tag';

/** As it is printed. */
export function textOf(value: Exclude<Value, null>): string {
  if (typeof value !== 'object') return String(value);
  switch (value.kind) {
    case 'float':
      return String(value.value);
    case 'target':
      return `DivertTargetValue(${value.path})`;
    case 'pointer':
      return `VariablePointerValue(${value.name})`;
    case 'tag':
      return value.text;
  }
}

/** Null where a value is neither true nor false: a divert target, say. */
export function truthOf(value: Value | undefined): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') return value !== '';
  if (value === null || value === undefined || value.kind === 'tag') return false;
  return value.kind === 'float' ? value.value !== 0 : null;
}

/** As a JavaScript value; null for values that only Ink has. */
export function plainOf(value: Value | undefined): string | number | boolean | null {
  if (typeof value !== 'object' || value === null) return value ?? null;
  return value.kind === 'float' ? value.value : null;
}
