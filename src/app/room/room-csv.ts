// What a room chose, as a table: counts and words, no names.

import { makeCsv } from '../../core/csv.ts';
import type { RoomRecord } from '../../core/room/room-record.ts';
import type { Words } from '../../words/words.ts';

export function roomCsv(
  record: RoomRecord,
  { room, skills }: Pick<Words, 'room' | 'skills'>,
): string {
  const words = room.csv;
  const none = null;
  return makeCsv([
    words.columns,
    ...record.decisions.flatMap(({ title, options, played, words: said }) => [
      ...options.map(({ letter, text, first, second }) => [
        ...[title, letter, text, first, second],
        played.includes(letter) ? words.yes : none,
      ]),
      ...said.map(({ sign, text }) => [title, words.word[sign], text, none, none, none]),
    ]),
    ...record.scores.map(({ skill, score }) => [
      ...[words.score, none, skills.names[skill], score, none, none],
    ]),
    ...(record.rule === '' ? [] : [[words.rule, none, record.rule, none, none, none]]),
  ]);
}
