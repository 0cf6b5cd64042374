/**
 * RFC 4180, as spreadsheets read it: a mark for UTF-8 at the beginning, every cell quoted, and a cell that
 * would be taken for a formula begins with an apostrophe (OWASP, CSV injection).
 */
export const makeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(quotedCell).join(',')}\r\n`).join('')}`;

const quotedCell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
