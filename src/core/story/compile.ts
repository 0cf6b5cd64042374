// The only importer of Ink's compiler. Tools use it, and lazily the author's preview; no player ever
// loads it (a test looks at the chunks).

import { Compiler } from 'inkjs/full';
import type { InkProgram } from './edition.ts';
import type { Finding } from './header.ts';

export type InkResult =
  | { readonly ok: true; readonly program: InkProgram }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Ink's own warnings count as errors: a shipped story compiles clean. */
export function compileInk(source: string): InkResult {
  const messages: string[] = [];
  const options = {
    sourceFilename: null,
    pluginNames: [],
    countAllVisits: false,
    errorHandler: (message: string) => messages.push(message),
    fileHandler: null,
  };
  try {
    const compiler = new Compiler(source, options as never);
    const json = compiler.Compile()?.ToJson();
    if (messages.length === 0 && typeof json === 'string')
      return { ok: true, program: stampEndings(JSON.parse(json)) };
  } catch (fault) {
    // The compiler throws on some of the errors it has already reported.
    if (messages.length === 0)
      messages.push(fault instanceof Error ? fault.message : String(fault));
  }
  return { ok: false, findings: messages.map(readMessage) };
}

/** “ERROR: line 12: Expected …” → line and the sentence. */
function readMessage(message: string): Finding {
  const found =
    /^(?:ERROR|WARNING|RUNTIME ERROR|RUNTIME WARNING|TODO):\s*(?:'[^']*'\s*)?line (\d+):\s*([\s\S]*)$/.exec(
      message,
    );
  return found
    ? { line: Number(found[1]), message: found[2] ?? message }
    : { line: 0, message: message.replace(/^[A-Z ]+:\s*/, '') };
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
      stamp(child, Array.isArray(child) && /^[A-Za-z_]/.test(name) ? [...path, name] : path),
    ]),
  );
}
