// Names of knots and stitches: they become addresses, and are kept with what people have played.

import type { Outline, SourceStatement } from '../outline.ts';
import { errorsOn, type Finding } from '../problem.ts';

const NAMED = /^={1,}\s*(function\s+)?(.*?)\s*(\(.*\))?\s*=*$/u;
/** Letters of a line in which a name is looked for. */
const LONGEST = 200;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

export function checkNames(outline: Outline): readonly Finding[] {
  const first = new Map<string, number>();
  return errorsOn(outline.statements, (statement) => {
    const { kind } = statement;
    if (kind !== 'knot' && kind !== 'stitch') return null;
    const name = nameOf(statement);
    // A line with a single = and no name behind it is prose: `checkLineStarts` reports it.
    if (kind === 'stitch' && !/^[\p{L}\p{N}_]+$/u.test(name)) return null;
    return misnamed(statement, name) ?? taken(statement, name, first);
  });
}

const nameOf = ({ code }: SourceStatement): string => NAMED.exec(code.slice(0, LONGEST))?.[2] ?? '';

/** Names that Ink cannot read, as they are written: lines that use them are not at fault. */
export const misnamedIn = ({ statements }: Outline): readonly string[] =>
  statements
    .filter(({ kind }) => kind === 'knot')
    .map(nameOf)
    .filter((name) => name !== '' && !NAME.test(name));

function misnamed({ kind, code }: SourceStatement, name: string): string | null {
  if (NAME.test(name)) return null;
  const shape = kind === 'knot' ? '=== name ===' : '= name';
  if (name === '') return `The name of the ${kind} is missing: “${shape}”.`;
  const proposal = plain(name);
  const instead = proposal === '' ? '' : ` Write “${shape.replace('name', proposal)}”.`;
  return `“${nameIn(code)}” is no name for a ${kind}: names are a–z, 0–9 and _ only, and begin with a letter.${instead}`;
}

const nameIn = (code: string): string => code.replace(/^=+\s*|\s*=*$/g, '');

/** The same name without accents and with _ for everything else. */
function plain(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '');
  const bare = letters.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^_+|_+$/g, '');
  return NAME.test(bare) ? bare : '';
}

function taken(
  { kind, line, knot }: SourceStatement,
  name: string,
  first: Map<string, number>,
): string | null {
  const place = kind === 'stitch' ? knot : name;
  const before = first.get(place);
  if (before !== undefined && kind !== 'knot')
    return `The stitch “${place}” is already there, in line ${before}.`;
  if (before !== undefined) return `“${name}” is already there, in line ${before}.`;
  first.set(place, line);
  return null;
}
