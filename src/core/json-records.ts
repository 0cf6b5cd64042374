// Shapes of records with any names in them, and of records of several kinds. Stories alone are made of
// these, and no story is read before the first line stands: they are not in the first script.

import { object, oneOf, record, type Shape, under } from './json.ts';

export const dictionaryOf =
  <Value>(shape: Shape<Value>): Shape<Readonly<Record<string, Value>>> =>
  (data, at) =>
    Object.fromEntries(
      Object.entries(object(data, at)).map(([name, one]) => [name, shape(one, under(at, name))]),
    );

type Kinds = Readonly<Record<string, Shape<object>>>;
type OneKind<All extends Kinds> = {
  readonly [Kind in keyof All]: { readonly kind: Kind } & ReturnType<All[Kind]>;
}[keyof All];

/** Records that are told apart by their `kind`. */
export const oneKindOf =
  <All extends Kinds>(kinds: All): Shape<OneKind<All>> =>
  (data, at) => {
    const { kind } = record({ kind: oneOf(Object.keys(kinds)) })(data, at);
    return { kind, ...kinds[kind]?.(data, at) } as OneKind<All>;
  };
