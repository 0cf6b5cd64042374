/** Ink's divert targets are no values a writer would set by hand. */
export type VariableValue = string | number | boolean;
export type Variables = Readonly<Record<string, VariableValue>>;
