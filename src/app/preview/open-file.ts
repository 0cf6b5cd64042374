// A file from outside, as text or refused in a sentence. Nothing is read that is too large to be a
// story, and nothing compiled that is not text.

import { BYTES_SENTENCE, MOST_BYTES, tooLarge } from './draft.ts';

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly sentence: string };

const refuse = (sentence: string): ReadText => ({ ok: false, sentence });

export async function readInkFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
): Promise<ReadText> {
  if (file.size > MOST_BYTES) return refuse(`“${file.name}”: ${BYTES_SENTENCE}`);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (fault) {
    const reason = fault instanceof Error ? ` (${fault.message})` : '';
    return refuse(`“${file.name}” could not be read. Is it a file, and still there?${reason}`);
  }
  const text = textOf(bytes);
  if (text === null)
    return refuse(`“${file.name}” is not a text file: an .ink file is plain text in UTF-8.`);
  const refusal = tooLarge(text);
  return refusal === null ? { ok: true, text } : refuse(`“${file.name}”: ${refusal}`);
}

/** Null for what is not text: bytes that are no UTF-8, or control signs among them. */
export function textOf(bytes: Uint8Array): string | null {
  if (bytes.some(isControlSign)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder's way of saying that this is no UTF-8.
    return null;
  }
}

/** Below the space, except tab, line feed, vertical tab, form feed and carriage return. */
const isControlSign = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32);
