// A compiled Ink program, opened once: every path is resolved, every variable and every counted
// container has its number. What Ink's JSON means is documented in ink's own repository
// (https://github.com/inkle/ink/blob/master/Documentation/ink_JSON_runtime_format.md).

import type { Text } from './text.ts';
import type { Value } from './value.ts';

export type Container = {
  readonly kind: 'container';
  /** Its place in `Program.containers`. */
  readonly number: number;
  /** As inkjs writes it: `knot`, `knot.0.c-1`. */
  readonly path: string;
  readonly parent: Container | null;
  /** Its position among the parent's items; -1 when it is reached by name only. */
  readonly index: number;
  readonly items: readonly Item[];
  /** The containers inside it: by name, and by their positions among the items. */
  readonly named: ReadonlyMap<string, Container>;
  readonly inner: ReadonlyMap<number, Container>;
  /** Its place among the visit counts; -1 where visits are not counted. */
  readonly slot: number;
  readonly isCountedAtStartOnly: boolean;
};

/** Before the item number `index`; -1 stands before the container itself. */
export type ItemPlace = { readonly container: Container; readonly index: number };

export type Divert = {
  readonly kind: 'divert';
  readonly isConditional: boolean;
  readonly isCall: boolean;
  /** Null where there is no such place, or where a variable says where to. */
  readonly to: ItemPlace | null;
  readonly variable: VariableName | null;
};

export type ChoicePoint = {
  readonly kind: 'choice';
  /** Its place in `Program.points`. */
  readonly number: number;
  readonly within: Container;
  readonly hasCondition: boolean;
  readonly hasStart: boolean;
  readonly hasChoiceOnly: boolean;
  readonly isOnceOnly: boolean;
  readonly target: Container;
};

/** `slot` is that of the global variable with this name; -1 when there is none. */
export type VariableName = { readonly name: string; readonly slot: number };

export type Item =
  | Container
  | Divert
  | ChoicePoint
  | { readonly kind: 'text'; readonly text: string; readonly pieces: readonly Text[] }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'pointer'; readonly name: string }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'one' | 'two'; readonly operation: string }
  | { readonly kind: 'read'; readonly variable: VariableName }
  | { readonly kind: 'count'; readonly slot: number }
  | {
      readonly kind: 'assign';
      readonly variable: VariableName;
      readonly isNew: boolean;
      readonly isGlobal: boolean;
    };

export const COMMANDS = [
  'ev',
  '/ev',
  'out',
  'str',
  '/str',
  '#',
  '/#',
  'pop',
  'du',
  '~ret',
  'nop',
  'done',
  'end',
  'visit',
  'readc',
  'choiceCnt',
  '<>',
] as const;
export type Command = (typeof COMMANDS)[number];

export type Program = {
  readonly root: Container;
  readonly containers: readonly Container[];
  readonly points: readonly ChoicePoint[];
  /** Names of the variables, in the order in which they are declared. */
  readonly variables: readonly string[];
  readonly slots: ReadonlyMap<string, number>;
  /** Paths of the counted containers, by their slots. */
  readonly counted: readonly string[];
  /** Knots, stitches and functions, with the slot of their visits. */
  readonly places: readonly { readonly name: string; readonly slot: number }[];
};
