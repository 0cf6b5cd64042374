// Pieces of a line's text, and how Ink cleans the white space of a line.

export type Text = {
  readonly kind: 'text';
  readonly text: string;
  /** As it is printed when it is the whole line. */
  readonly clean: string;
  readonly form: 'newline' | 'blank' | 'words';
};

/** What stands in the output of a line beside text. */
export type OutputMark = { readonly kind: 'glue' | 'tag' | 'end of tag' | 'string' };
export const GLUE: OutputMark = { kind: 'glue' };
export const TAG: OutputMark = { kind: 'tag' };
export const END_OF_TAG: OutputMark = { kind: 'end of tag' };
export const STRING: OutputMark = { kind: 'string' };

const NEWLINE: Text = { kind: 'text', text: '\n', clean: '\n', form: 'newline' };

export function piece(text: string): Text {
  if (text === '\n') return NEWLINE;
  return {
    kind: 'text',
    text,
    clean: cleaned(text),
    form: /^[ \t]*$/.test(text) ? 'blank' : 'words',
  };
}

const isBlank = (letter: string | undefined) => letter === ' ' || letter === '\t';

/** Newlines at either end stand by themselves, with the blanks outside of them. */
export function piecesOf(text: string): readonly Text[] {
  const head = newlinesFrom(text, 0, 1);
  const tail = newlinesFrom(text, text.length - 1, -1);
  if (head.first < 0 && tail.first < 0) return [piece(text)];
  const start = head.last + 1;
  const end = tail.first < 0 ? text.length : tail.last;
  const hasTail = end >= start && tail.first >= 0;
  return [
    ...(head.first > 0 ? [piece(text.slice(0, head.first))] : []),
    ...(head.first < 0 ? [] : [NEWLINE]),
    ...(end > start ? [piece(text.slice(start, end))] : []),
    ...(hasTail ? [NEWLINE] : []),
    ...(hasTail && tail.first < text.length - 1 ? [piece(text.slice(tail.first + 1))] : []),
  ];
}

/** The first and the last newline that is met before anything but white space; -1 for none. */
function newlinesFrom(text: string, from: number, by: 1 | -1) {
  let first = -1;
  let last = -1;
  for (let at = from; text[at] === '\n' || isBlank(text[at]); at += by) {
    if (text[at] !== '\n') continue;
    if (first < 0) first = at;
    last = at;
  }
  return { first, last };
}

/** White space to clean inside a text whose ends are clean; few texts have any. */
const UNCLEAN = /\t| [ \n]|\n /;

/** Without blanks at both ends. No regular expression: one would read a long run again and again. */
export function withoutBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

/** Without blanks at both ends of each line; several in a row become one. */
function cleaned(text: string): string {
  const inner = withoutBlanks(text);
  if (!UNCLEAN.test(inner)) return inner;
  return inner.replace(/[ \t]+/g, (blank, at: number) => {
    const isAtEnd = inner[at - 1] === '\n' || inner[at + blank.length] === '\n';
    return isAtEnd ? '' : ' ';
  });
}

/** The pieces as one clean text. Most lines and tags are one piece, which is clean already. */
export function cleanText(pieces: readonly Text[]): string {
  const [first, second] = pieces;
  if (!first) return '';
  if (!second) return first.clean;
  if (second === NEWLINE && pieces.length === 2) return `${first.clean}\n`;
  return cleaned(joined(pieces));
}

export const joined = (pieces: readonly Text[]): string =>
  pieces.length === 1 && pieces[0] ? pieces[0].text : pieces.map(({ text }) => text).join('');
