/** A slip that a line may have: the line as it was meant and what is said; null where it has none. */
export type Mend = (line: string) => { readonly line: string; readonly slip: string } | null;
