// What stands in the output, as text and tags.

import { cleanText, type Mark, type Text } from './text.ts';

type Output = readonly (Text | Mark)[];

export type Said = { readonly text: string; readonly tags: readonly string[] };

/** The output of a line. */
export function saidIn(output: Output): Said {
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
export function takeBack(output: (Text | Mark)[], kind: Mark['kind']): readonly Text[] {
  const found = output.findLastIndex((item) => item.kind === kind);
  const taken = output.splice(Math.max(0, found));
  return taken.filter((item) => item.kind === 'text');
}
