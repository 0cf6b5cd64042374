// What is said, as the worker of the preview answers it.

import { listOf, nullable, number, oneOf, record, type Shape, text } from '../json.ts';
import { dictionaryOf, oneKindOf } from '../json-records.ts';
import { CHANNELS, MOODS, PLACES, POSES, SOUNDS } from '../vocabulary.ts';
import { decisionShape, endingShape } from './edition-shape.ts';
import type { Beat, Line } from './line.ts';

const line: Shape<Line> = record({
  text,
  speaker: nullable(text),
  act: nullable(record({ title: text, you: text })),
  place: nullable(oneOf(PLACES)),
  channel: nullable(oneOf(CHANNELS)),
  enter: listOf(text),
  exit: listOf(text),
  moods: dictionaryOf(oneOf(MOODS)),
  poses: dictionaryOf(oneOf(POSES)),
  sounds: listOf(oneOf(SOUNDS)),
  trust: number,
});

export const beatShape: Shape<Beat> = record({
  ...{ lines: listOf(line), why: text, hears: text },
  next: oneKindOf({
    decision: record({ decision: decisionShape }),
    ending: record({ ending: endingShape }),
  }),
});
