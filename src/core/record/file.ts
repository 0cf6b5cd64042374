// What both files have in common: a format, a version, and a check that tells a file changed by
// accident or by hand. The check is no signature: anybody who can read this can make one. What an
// attempt comes to is never read from a file, it is replayed (`verify.ts`).

import { isRecord } from '../json.ts';
import { type Parsed, wrong } from '../result.ts';

const FORMATS = { record: 'make-it-right/record', result: 'make-it-right/result' } as const;
type FileKind = keyof typeof FORMATS;

const VERSION = 1;

const NAMES: Readonly<Record<FileKind, string>> = {
  record: 'a learner’s record',
  result: 'the result of one attempt',
};

type Body = Readonly<Record<string, unknown>>;

/** `body` is plain JSON with its keys in a fixed order. */
export function makeFile(kind: FileKind, body: Body): unknown {
  return { format: FORMATS[kind], version: VERSION, ...body, check: checkOf(JSON.stringify(body)) };
}

/** What a file says that it is; null for one that is not ours. */
export function kindOf(data: unknown): FileKind | null {
  const kinds = Object.keys(FORMATS) as FileKind[];
  return kinds.find((one) => isRecord(data) && data.format === FORMATS[one]) ?? null;
}

export function parseFile(kind: FileKind, data: unknown): Parsed<Body> {
  const other = kindOf(data);
  if (!isRecord(data) || !other) return wrong('This file was not made by Make It Right.');
  if (other !== kind) return wrong(`This file is ${NAMES[other]}, not ${NAMES[kind]}.`);
  if (data.version !== VERSION)
    return typeof data.version === 'number' && data.version > VERSION
      ? wrong('This file was made by a newer version of the game. Update this copy to open it.')
      : wrong('This file has no version that we know.');
  return { ok: true, value: data };
}

/** Whether what was read is what was written, wherever the spaces and line breaks stand. */
export function isUnchanged(file: Body, read: Body): boolean {
  return file.check === checkOf(JSON.stringify(read));
}

export const CHANGED = 'This file was changed after it was saved, so it is not opened.';

/** From the text of a file to its JSON; tells one that was cut off from one that is not ours. */
export function readFileText(text: string): Parsed<unknown> {
  const plain = text.replace(/^\uFEFF/, '').trim();
  if (plain === '') return wrong('This file is empty.');
  try {
    return { ok: true, value: JSON.parse(plain) };
  } catch {
    // Not JSON: what it begins with says whether it once was one of ours.
    return wrong(
      /^\{\s*"format"\s*:\s*"make-it-right\//.test(plain)
        ? 'This file is damaged or ends too early. It was probably cut off on its way here: ask for it again.'
        : 'This file was not made by Make It Right.',
    );
  }
}

/** FNV-1a over the code units, from two starting points: 16 hexadecimal digits. */
function checkOf(text: string): string {
  return [0x811c9dc5, 0x1b873593].map((start) => fnv(text, start)).join('');
}

function fnv(text: string, start: number): string {
  let sum = start;
  for (let index = 0; index < text.length; index += 1)
    sum = Math.imul(sum ^ text.charCodeAt(index), 16777619);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
