// A file's bytes as text, or why they are none. Everybody who reads a file from outside reads it here.

export type BytesRead =
  | { readonly ok: true; readonly text: string }
  | ({ readonly ok: false } & NoText);

export type NoText = {
  /** What was found instead; `other_encoding`: Windows-1252 perhaps. */
  readonly why: 'utf_16' | 'no_text' | 'other_encoding';
  /** 1-based line of the first byte that is no text; 0 where the file has no lines. */
  readonly line: number;
};

export function textOfBytes(bytes: Uint8Array): BytesRead {
  if (isUtf16(bytes)) return { ok: false, line: 0, why: 'utf_16' };
  const control = bytes.findIndex(isControlSign);
  if (control >= 0) return { ok: false, line: lineAt(bytes, control), why: 'no_text' };
  const decoded = decode(bytes);
  return typeof decoded === 'string'
    ? { ok: true, text: decoded.replace(/^\uFEFF/, '') }
    : { ok: false, line: lineAt(bytes, decoded), why: 'other_encoding' };
}

/** Below the space, except tab, line feed, vertical tab, form feed and carriage return. */
const isControlSign = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32);

/** By its mark, or because every other byte of its beginning is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = [0, 1].map((odd) =>
    bytes.slice(0, 64).filter((b, at) => at % 2 === odd && b === 0),
  );
  return bytes.length >= 4 && zeros.some((one) => one.length >= Math.min(32, bytes.length / 2));
}

const lineAt = (bytes: Uint8Array, index: number): number =>
  1 + bytes.slice(0, index).filter((byte) => byte === 10).length;

/** How many bytes follow a leading one, the bits it adds, and the least sign of that length. */
const LEADS = [
  { from: 0xc2, to: 0xdf, more: 1, mask: 0x1f, least: 0x80 },
  { from: 0xe0, to: 0xef, more: 2, mask: 0x0f, least: 0x800 },
  { from: 0xf0, to: 0xf4, more: 3, mask: 0x07, least: 0x10000 },
] as const;

/** UTF-8 (RFC 3629) as text, or the index of the first byte that is not. */
function decode(bytes: Uint8Array): string | number {
  const parts: string[] = [];
  let signs: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const lead = LEADS.find(({ from, to }) => first >= from && first <= to);
    if (first >= 0x80 && !lead) return at;
    let sign = lead ? first & lead.mask : first;
    for (let more = 1; more <= (lead?.more ?? 0); more += 1) {
      const byte = bytes[at + more] ?? 0;
      if ((byte & 0xc0) !== 0x80) return at;
      sign = (sign << 6) | (byte & 0x3f);
    }
    if (sign < (lead?.least ?? 0) || sign > 0x10ffff || (sign >= 0xd800 && sign <= 0xdfff))
      return at;
    signs.push(sign);
    at += 1 + (lead?.more ?? 0);
    if (signs.length >= 4096) {
      parts.push(String.fromCodePoint(...signs));
      signs = [];
    }
  }
  return parts.join('') + String.fromCodePoint(...signs);
}
