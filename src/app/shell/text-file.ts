// A file from outside, as text, or why it is none.

import { textOfBytes } from '../../core/text-of-bytes.ts';

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | ({ readonly ok: false } & NoText);

export type NoText = {
  /** `gone`: it could not be read at all; `no_text`: it holds something else. */
  readonly kind: 'gone' | 'no_text';
  /** What the browser, or the first look at its bytes, says about it. */
  readonly detail: string;
};

export async function readTextFile(file: Pick<File, 'arrayBuffer'>): Promise<ReadText> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (fault) {
    return { ok: false, kind: 'gone', detail: fault instanceof Error ? fault.message : '' };
  }
  const read = textOfBytes(bytes);
  return read.ok ? read : { ok: false, kind: 'no_text', detail: read.why };
}
