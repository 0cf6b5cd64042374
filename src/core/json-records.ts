// The shape of a record with any names in it. Only stories have such records, and no story is parsed
// before its first line is shown: this is not in the first script.

import { object, type Shape, under } from './json.ts';

export const dictionaryOf =
  <Value>(shape: Shape<Value>): Shape<Readonly<Record<string, Value>>> =>
  (data, at) =>
    Object.fromEntries(
      Object.entries(object(data, at)).map(([name, one]) => [name, shape(one, under(at, name))]),
    );
