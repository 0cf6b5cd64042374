// One finding about an authored story, in the writer's words.

export type Problem = {
  readonly severity: 'error' | 'warning';
  /** Path of the Ink file, as the caller gave it. */
  readonly file: string;
  /** 1-based; 0 when it concerns the whole file. */
  readonly line: number;
  readonly message: string;
};

/** Said of a file that is none, by the preview and by the commands. */
export const INK_IS_TEXT = 'an .ink file is plain text in UTF-8.';

export function formatProblem({ severity, file, line, message }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ''} ${severity}: ${message}`;
}

/** “Did you mean …?” for a word that is not in its closed list. */
export function nearest(word: string, known: readonly string[]): string | null {
  const letters = [...word].length;
  const most = letters < 3 ? 1 : Math.max(2, Math.ceil(letters / 3));
  const plain = folded(word);
  const [best] = known
    .filter((one) => one !== word && Math.abs([...one].length - letters) <= most)
    .map((one) => ({ one, far: distance(plain, folded(one)) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || distance(word, a.one) - distance(word, b.one));
  return best?.one ?? null;
}

/** Without capitals and accents, which hurried writers leave out. */
const folded = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  const others = [...b];
  let row = Array.from({ length: others.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of others.entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
