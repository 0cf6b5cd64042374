// The writer's text as Ink's compiler sees it: comments cut out, every line where it was.

export type Comment = {
  /** 1-based line it begins in. */
  readonly line: number;
  readonly kind: 'to_line_end' | 'block';
  /** What stands before it in its line. */
  readonly before: string;
  /** The comment itself, from its first sign on, as far as its line goes. */
  readonly text: string;
  /** False for a block whose end is missing: it is then taken to end with its line. */
  readonly isClosed: boolean;
};

export type Uncommented = {
  readonly lines: readonly string[];
  readonly comments: readonly Comment[];
};

/** One form for what editors write differently: line ends, accents, the mark before a file. */
export function normalized(source: string): string {
  return source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

export function uncomment(source: string): Uncommented {
  const text = normalized(source);
  const comments: Comment[] = [];
  let kept = '';
  let at = 0;
  let line = 1;
  for (const { index } of text.matchAll(/\/[/*]/g)) {
    if (index < at) continue;
    const between = text.slice(at, index);
    kept += between;
    line += newlinesIn(between);
    const { end, ...found } = commentAt(text, index);
    comments.push({ ...found, line, before: kept.slice(kept.lastIndexOf('\n') + 1) });
    const newlines = newlinesIn(text.slice(index, end));
    kept += '\n'.repeat(newlines);
    line += newlines;
    at = end;
  }
  return { lines: (kept + text.slice(at)).split('\n'), comments };
}

function commentAt(text: string, start: number) {
  const lineEnd = positionOr(text.length, text.indexOf('\n', start));
  const line = text.slice(start, lineEnd);
  if (text[start + 1] === '/')
    return { kind: 'to_line_end', text: line, isClosed: true, end: lineEnd } as const;
  const close = text.indexOf('*/', start + 2);
  const isClosed = close >= 0;
  return { kind: 'block', text: line, isClosed, end: isClosed ? close + 2 : lineEnd } as const;
}

const positionOr = (other: number, found: number): number => (found < 0 ? other : found);

const newlinesIn = (text: string): number => text.split('\n').length - 1;
