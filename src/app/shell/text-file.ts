// A file from outside, as text or refused in a sentence.

import { textOfBytes } from '../../core/text-of-bytes.ts';

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly sentence: string };

/** `called`: how a sentence names the file; `wanted`: what it should have been. */
export async function readTextFile(
  file: Pick<File, 'arrayBuffer'>,
  called: string,
  wanted: string,
): Promise<ReadText> {
  const refuse = (why: string): ReadText => ({ ok: false, sentence: `${called} ${why}` });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (fault) {
    const reason = fault instanceof Error ? ` (${fault.message})` : '';
    return refuse(`could not be read. Is it a file, and still there?${reason}`);
  }
  const read = textOfBytes(bytes);
  return read.ok ? read : refuse(`is not a text file: ${wanted} ${read.why}`);
}
