// What stands in the output, as text and tags.

import { cleanText, type OutputMark, type Text } from './text.ts';

type Output = readonly (Text | OutputMark)[];

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
