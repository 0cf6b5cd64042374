// The names in what a manager pastes: one a line, or a CSV whose first row calls a column “name”.

import { parse } from 'csv-parse/sync';
import { cleanName, nameShape, readWire } from '../wire/values.ts';

const CALLED_NAME = /^(?:full ?)?name$/i;

type FoundNames = {
  readonly names: readonly { readonly line: number; readonly name: string }[];
  readonly wrong: readonly { readonly line: number; readonly problem: string }[];
};

/** Each name once, in the spelling that came last. `line`: 1-based. */
export function namesIn(text: string): FoundNames {
  const table = columnOfNames(text);
  const first = table ? 2 : 1;
  const names = new Map<string, FoundNames['names'][number]>();
  const wrong: FoundNames['wrong'][number][] = [];
  for (const [index, raw] of (table ?? text.split(/\r\n|\r|\n/)).entries()) {
    if (cleanName(raw) === '') continue;
    const line = index + first;
    const read = readWire('The name', nameShape, raw);
    if (read.ok) names.set(read.value.toLowerCase(), { line, name: read.value });
    else wrong.push({ line, problem: read.problem });
  }
  return { names: [...names.values()], wrong };
}

/** null where it is no table with such a column. */
function columnOfNames(text: string): readonly string[] | null {
  let rows: string[][];
  try {
    rows = parse(text, {
      bom: true,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch {
    return null;
  }
  const column = rows[0]?.findIndex((title) => CALLED_NAME.test(title.trim())) ?? -1;
  return column < 0 ? null : rows.slice(1).map((row) => row[column] ?? '');
}
