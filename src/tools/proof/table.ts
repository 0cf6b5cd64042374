// A table as text: columns as wide as their widest cell, figures to the right.

export type Table = {
  readonly title: string;
  /** The first column is words; all others are figures unless `words` says so. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Further columns of words, by index. */
  readonly words?: readonly number[];
};

export function printedTable({ title, head, rows, words = [] }: Table): string {
  const all = [[title, ...head], ...rows];
  const count = Math.max(...all.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  const isWords = (column: number) => column === 0 || words.includes(column);
  const printed = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isWords(column) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return all.map(printed).join('\n');
}
