// One finding about an authored story, in the writer's words.

export type Problem = {
  readonly severity: 'error' | 'warning';
  /** Path of the Ink file, as the caller gave it. */
  readonly file: string;
  /** 1-based; 0 when it concerns the whole file. */
  readonly line: number;
  readonly message: string;
};

export function formatProblem({ severity, file, line, message }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ''} ${severity}: ${message}`;
}

/** “Did you mean …?” for a word that is not in its closed list. */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known
    .map((one) => ({ one, far: distance(word, one) }))
    .sort((a, b) => a.far - b.far);
  const [best] = ranked;
  return best && best.far <= Math.max(2, Math.ceil(word.length / 3)) ? best.one : null;
}

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
