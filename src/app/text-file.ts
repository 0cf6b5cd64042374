// A file from outside, as text or refused in a sentence.

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
  const text = textOf(bytes);
  return text === null ? refuse(`is not a text file: ${wanted}`) : { ok: true, text };
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
