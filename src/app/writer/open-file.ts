// A file from outside, as the text of a story or refused in a sentence. Nothing is read that is too
// large to be a story, and nothing compiled that is not text.

import { INK_IS_TEXT } from '../../core/story/problem.ts';
import { type ReadText, readTextFile } from '../shell/text-file.ts';
import { BYTES_SENTENCE, MOST_BYTES, tooLarge } from './draft.ts';

export async function readInkFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
): Promise<ReadText> {
  const called = `“${file.name}”`;
  if (file.size > MOST_BYTES) return { ok: false, sentence: `${called}: ${BYTES_SENTENCE}` };
  const read = await readTextFile(file, called, INK_IS_TEXT);
  const refusal = read.ok ? tooLarge(read.text) : null;
  return refusal === null ? read : { ok: false, sentence: `${called}: ${refusal}` };
}
