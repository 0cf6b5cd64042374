// A file from outside, as text, or why it is none.

import { type NoText, textOfBytes } from '../../core/text-of-bytes.ts';

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | ({ readonly ok: false } & NoTextFile);

export type NoTextFile =
  /** It could not be read at all; what the browser says about it. */
  { readonly kind: 'gone'; readonly detail: string } | ({ readonly kind: 'no_text' } & NoText);

export async function readTextFile(file: Pick<File, 'arrayBuffer'>): Promise<ReadText> {
  try {
    const read = textOfBytes(new Uint8Array(await file.arrayBuffer()));
    return read.ok ? read : { ...read, kind: 'no_text' };
  } catch (fault) {
    return { ok: false, kind: 'gone', detail: fault instanceof Error ? fault.message : '' };
  }
}
