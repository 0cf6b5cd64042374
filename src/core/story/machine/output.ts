// The output of one line: text with glue, tags and the white space of functions. Newlines at the
// beginning, after another one or after glue are dropped, as inkjs drops them.

import { faultIn, MOST_ITEMS, type Run, takeLetters, topOf } from './run.ts';
import { cleanText, GLUE, type OutputMark, piecesOf, type Text } from './text.ts';

type Output = readonly (Text | OutputMark)[];

export const print = (run: Run, text: string): void => printPieces(run, piecesOf(text));

export function printPieces(run: Run, pieces: readonly Text[]): void {
  for (const piece of pieces) {
    takeLetters(run, piece.text.length);
    if (isWanted(run, piece)) put(run, piece);
  }
}

export function put(run: Run, item: Text | OutputMark): void {
  run.hasOutputChanged = true;
  if (run.output.push(item) > MOST_ITEMS)
    throw faultIn(run, (where) => `The story piles up more than ${MOST_ITEMS} texts ${where}.`);
}

/** Glue takes away the newlines before it, and what blanks follow them. */
export function putGlue(run: Run): void {
  const { output } = run;
  let from = -1;
  for (let at = output.length - 1; at >= 0; at -= 1) {
    const item = output[at] as Text | OutputMark;
    if (item.kind === 'glue') continue;
    if (item.kind !== 'text' || item.form === 'words') break;
    if (item.form === 'newline') from = at;
  }
  if (from >= 0) run.output = output.filter((item, index) => index < from || item.kind !== 'text');
  put(run, GLUE);
}

function isWanted(run: Run, piece: Text): boolean {
  const glue = lastGlue(run.output);
  const start = functionStart(run);
  if (glue < 0 && start < 0) {
    if (piece.form !== 'newline') return true;
    return !endsInNewline(run.output) && run.output.some((item) => item.kind === 'text');
  }
  if (piece.form === 'newline') return false;
  if (piece.form === 'words') {
    if (glue >= 0) removeGlue(run);
    if (start >= 0) markFunctionsAsHeard(run);
  }
  return true;
}

/** The last glue of the text that is being put together; -1 for none. */
function lastGlue(output: Output): number {
  for (let at = output.length - 1; at >= 0; at -= 1) {
    const { kind } = output[at] as Text | OutputMark;
    if (kind === 'glue') return at;
    if (kind === 'string') return -1;
  }
  return -1;
}

/** Where the output of the running function begins while it has said nothing yet; else -1. */
function functionStart(run: Run): number {
  const frame = topOf(run);
  const start = frame.isFunction ? frame.outputStart : -1;
  if (start < 0) return -1;
  for (let at = run.output.length - 1; at >= 0; at -= 1) {
    const { kind } = run.output[at] as Text | OutputMark;
    if (kind === 'glue') return start;
    // A string that the function puts together is not trimmed.
    if (kind === 'string') return at >= start ? -1 : start;
  }
  return start;
}

function removeGlue(run: Run): void {
  const { output } = run;
  for (let at = output.length - 1; at >= 0; at -= 1) {
    const { kind } = output[at] as Text | OutputMark;
    if (kind === 'glue') output.splice(at, 1);
    else if (kind !== 'text') break;
  }
  run.hasOutputChanged = true;
}

function markFunctionsAsHeard({ frames }: Run): void {
  for (let at = frames.length - 1; at >= 0; at -= 1) {
    const frame = frames[at];
    if (!frame?.isFunction) break;
    frame.outputStart = -1;
  }
}

/** White space at the end of what a function has printed is dropped when it returns. */
export function trimFunctionEnd(run: Run): void {
  const { output } = run;
  const start = Math.max(0, topOf(run).outputStart);
  for (let at = output.length - 1; at >= start; at -= 1) {
    const item = output[at] as Text | OutputMark;
    if (item.kind !== 'text') continue;
    if (item.form === 'words') break;
    output.splice(at, 1);
    run.hasOutputChanged = true;
  }
}

export function endsInNewline(output: Output): boolean {
  for (let at = output.length - 1; at >= 0; at -= 1) {
    const item = output[at] as Text | OutputMark;
    if (item.kind === 'glue') continue;
    if (item.kind !== 'text' || item.form === 'words') return false;
    if (item.form === 'newline') return true;
  }
  return false;
}

export type TaggedText = { readonly text: string; readonly tags: readonly string[] };

/** The output of a line. */
export function taggedTextIn(output: Output): TaggedText {
  const text: Text[] = [];
  const tags: string[] = [];
  let tag: Text[] = [];
  let isInTag = false;
  const close = () => {
    if (tag.some((piece) => piece.text !== '')) tags.push(cleanText(tag));
    tag = [];
  };
  for (const item of output) {
    if (item.kind === 'text') (isInTag ? tag : text).push(item);
    else if (item.kind === 'tag') {
      close();
      isInTag = true;
    } else if (item.kind === 'end of tag') {
      close();
      isInTag = false;
    }
  }
  close();
  return { text: cleanText(text), tags };
}

/** Takes the text back to the last mark of this kind out of the output, and the mark. */
export function takeOut(output: (Text | OutputMark)[], kind: OutputMark['kind']): readonly Text[] {
  const found = output.findLastIndex((item) => item.kind === kind);
  const taken = output.splice(Math.max(0, found));
  return taken.filter((item) => item.kind === 'text');
}
