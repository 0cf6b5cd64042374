// The writer's text read once, for the build, the commands and the preview alike: what its header
// says, the program it compiles to, and everything that can be said of it without running it.

import { compileInk } from './compile.ts';
import { checkBraces } from './contract/braces.ts';
import { misnamedIn } from './contract/names.ts';
import { checkContract } from './contract.ts';
import type { Header, InkProgram } from './edition.ts';
import { readHeader } from './header.ts';
import { checkJoinedLines } from './joined-lines.ts';
import { type Outline, outline } from './outline.ts';
import { type Finding, inLineOrder } from './problem.ts';

export type SourceReading = {
  readonly outline: Outline;
  readonly header: Header;
  /** Null when it does not compile. It may compile and still have errors. */
  readonly program: InkProgram | null;
  readonly findings: readonly Finding[];
};

/** `forProgram` may change the lines that are compiled, not those that are checked. */
export function readSource(
  source: string,
  forProgram: (read: Outline) => Outline = (read) => read,
): SourceReading {
  const read = outline(source);
  const { header, findings } = readHeader(read.tags);
  const contract = [...findings, ...checkContract(read, header)];
  const compiled = compileInk(source, forProgram(read));
  const ofInk = compiled.ok ? [] : compiled.findings;
  const { program } = compiled;
  const joined = program ? checkJoinedLines(program, read, header) : [];
  const all = [...contract, ...joined, ...ofInk.filter(isNotKnown(contract, read))];
  // A text that does not compile always has an error.
  const said = program || all.some(isError) ? all : [...all, ...ofInk];
  return { outline: read, header, program, findings: inLineOrder(said) };
}

export const isError = ({ severity }: Finding): boolean => severity === 'error';

/** False where the contract has reported the cause of a compiler's message already. */
function isNotKnown(contract: readonly Finding[], read: Outline): (one: Finding) => boolean {
  const lines = new Set(contract.filter(isError).map(({ line }) => line));
  // After a brace that is not closed the compiler's messages mean nothing.
  const open = Math.min(...checkBraces(read).map(({ line }) => line));
  const misnamed = misnamedIn(read);
  const usesMisnamed = (line: number) =>
    misnamed.some((name) => read.lines[line - 1]?.includes(name));
  return ({ line }) => !lines.has(line) && line < open && !usesMisnamed(line);
}
