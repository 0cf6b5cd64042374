// What is wrong with a `board:` or a `shows:` that cannot be read.

import { BOARD_COLOURS, CUTAWAYS, WRITTEN_ON } from '../../vocabulary.ts';
import { fitsOnSign, parseBoard, parseCutaway } from '../stage-signs.ts';
import { unknownWord } from '../unknown-word.ts';

export function checkSign(key: 'board' | 'shows', value: string): readonly string[] {
  const read = key === 'board' ? parseBoard(value) : parseCutaway(value);
  if (read !== null) return [];
  const [first = '', second, ...more] = value.split(/\s+/);
  const text = key === 'board' ? first : second;
  const known: readonly string[] = key === 'board' ? BOARD_COLOURS : CUTAWAYS;
  const word = key === 'board' ? second : first;
  if (word !== undefined && !known.includes(word))
    return [unknownWord(key === 'board' ? 'colour of a board' : 'picture', word, known)];
  if (more.length > 0) return [`“#${key}: ${value}” has a word too many.`];
  if (key === 'shows' && !WRITTEN_ON.some((one) => one === first))
    return [`Nothing can be written on “${first}”, only on ${WRITTEN_ON.join(', ')}.`];
  return text === undefined || fitsOnSign(text)
    ? []
    : [`“${text}” does not fit: there is room for five signs, A–Z, 0–9 and “:”.`];
}
