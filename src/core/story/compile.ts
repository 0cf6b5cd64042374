// The only importer of Ink's compiler (inkjs/full), for the tools and the preview's worker. No page that
// plays loads it: tests/budget/chunks.test.ts.

import { Compiler } from 'inkjs/full';
import { withDeals } from './drill.ts';
import type { InkProgram } from './edition.ts';
import { inPlainWords, isInkNote } from './ink-words.ts';
import { type Outline, outline } from './outline.ts';
import type { Finding } from './problem.ts';
import { markColons } from './typeset.ts';

export type InkResult =
  | { readonly ok: true; readonly program: InkProgram }
  | {
      readonly ok: false;
      /** Null where Ink made none; else the draft can be played as far as it goes. */
      readonly program: InkProgram | null;
      readonly findings: readonly Finding[];
    };

/** Ink's own warnings count as errors: a shipped story compiles clean. */
export function compileInk(source: string, read: Outline = outline(source)): InkResult {
  const messages: string[] = [];
  const options = {
    sourceFilename: null,
    pluginNames: [],
    countAllVisits: false,
    errorHandler: (message: string) => messages.push(message),
    fileHandler: null,
  };
  let program: InkProgram | null = null;
  try {
    const compiler = new Compiler(forCompiler(read), options as never);
    const json = compiler.Compile()?.ToJson();
    if (typeof json === 'string') program = stampEndings(JSON.parse(json));
  } catch (fault) {
    // The compiler throws on some of the errors it has already reported.
    if (messages.length === 0)
      messages.push(fault instanceof Error ? fault.message : String(fault));
  }
  const faults = messages.filter((message) => !isInkNote(message));
  if (faults.length === 0 && program !== null) return { ok: true, program };
  return { ok: false, program, findings: faults.map((one) => inPlainWords(one, read)) };
}

/** Without comments, and without INCLUDE, which the contract reports; of a drill, with its deals. */
function forCompiler(read: Outline): string {
  const includes = new Set(
    read.statements.filter(({ kind }) => kind === 'include').map(({ line }) => line),
  );
  const kept = withDeals(read).map((code, index) => (includes.has(index + 1) ? '' : code));
  return markColons(kept.join('\n'));
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Ink does not tell at run time in which knot it ended, so each `ending: kind` tag is given its knot:
 * `ending: knot kind`.
 */
function stampEndings(program: InkProgram): InkProgram {
  return { ...program, root: stamp(program.root as Json, []) };
}

function stamp(node: Json, path: readonly string[]): Json {
  if (typeof node === 'string')
    return node.replace(/^\^ending:\s*(?=\S)/, `^ending: ${path.join('.')} `);
  if (Array.isArray(node)) return node.map((child) => stamp(child, path));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, child]) => [
      name,
      stamp(child, Array.isArray(child) && /^[\p{L}_]/u.test(name) ? [...path, name] : path),
    ]),
  );
}
