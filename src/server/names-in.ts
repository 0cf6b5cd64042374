// The names in what a manager pastes: one a line, or a CSV whose first row calls a column “name”.

import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { cleanName, name } from '../wire/shapes.ts';
import { refuse } from './http/refusal.ts';

const CALLED_NAME = /^(?:full ?)?name$/i;

/** Each name once. A name that cannot be is refused with its place. */
export function namesIn(text: string): readonly string[] {
  const found = columnOfNames(text) ?? text.split(/\r\n|\r|\n/);
  const names = new Map<string, string>();
  for (const [index, raw] of found.entries()) {
    if (cleanName(raw) === '') continue;
    const read = v.safeParse(name, raw);
    if (!read.success)
      return refuse('not-as-expected', `Name ${index + 1} ${read.issues[0].message}.`);
    names.set(read.output.toLowerCase(), read.output);
  }
  return [...names.values()];
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
