// What both files have in common: a format, a version, and a check that tells a file changed by
// accident or by hand. The check is no signature: anybody who can read this can make one. What an
// attempt comes to is never read from a file, it is replayed (`verify.ts`).

import { nullable, number, oneOf, orElse, parseAs, record, type Shape, text } from '../json.ts';
import { type Parsed, wrong } from '../result.ts';

const FORMATS = { record: 'make-it-right/record', result: 'make-it-right/result' } as const;
type FileKind = keyof typeof FORMATS;

const VERSION = 1;

const NAMES: Readonly<Record<FileKind, string>> = {
  record: 'a learner’s record',
  result: 'the result of one attempt',
};

/** Plain JSON with its keys in a fixed order. */
type Body = Readonly<Record<string, unknown>>;

export function makeFile(kind: FileKind, body: Body): unknown {
  return { format: FORMATS[kind], version: VERSION, ...body, check: checkOf(JSON.stringify(body)) };
}

const head = record({
  format: oneOf(Object.values(FORMATS)),
  version: orElse(number, 0),
  check: orElse(text, ''),
});

/** Null for a file that is not ours. */
const headOf = orElse(nullable(head), null);

/** What a file says that it is; null for one that is not ours. */
export function kindOf(data: unknown): FileKind | null {
  const format = headOf(data, '')?.format;
  return (['record', 'result'] as const).find((kind) => FORMATS[kind] === format) ?? null;
}

/** `bodyOf`: what was written of such a value; with other spaces and line breaks it is the same. */
export function parseFile<Value>(
  kind: FileKind,
  data: unknown,
  body: Shape<Value>,
  bodyOf: (value: Value) => Body,
): Parsed<Value> {
  const [ours, other] = [headOf(data, ''), kindOf(data)];
  if (!ours || !other) return wrong('This file was not made by Make It Right.');
  if (other !== kind) return wrong(`This file is ${NAMES[other]}, not ${NAMES[kind]}.`);
  const { version, check } = ours;
  if (version > VERSION)
    return wrong('This file was made by a newer version of the game. Update this copy to open it.');
  if (version !== VERSION) return wrong('This file has no version that we know.');
  const read = parseAs('This file', body, data);
  if (!read.ok) return read;
  return check === checkOf(JSON.stringify(bodyOf(read.value)))
    ? read
    : wrong('This file was changed after it was saved, so it is not opened.');
}

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
