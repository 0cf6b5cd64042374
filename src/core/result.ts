// An expected failure is a value: what was read, or one sentence that says what is wrong with it.

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

export const wrong = (problem: string) => ({ ok: false, problem }) as const;
