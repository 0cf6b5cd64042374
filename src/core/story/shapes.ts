// Stories that come from outside: a kept edition, what the worker of the preview has read.

import {
  dictionaryOf,
  listOf,
  nullable,
  number,
  oneKindOf,
  oneOf,
  record,
  type Shape,
  text,
} from '../json.ts';
import {
  CHANNELS,
  CLOTHES,
  ENDING_KINDS,
  HAIR_COLORS,
  MOODS,
  PLACES,
  POSES,
  RED_LINES,
  SKINS,
  SLIPS,
  SOUNDS,
} from '../vocabulary.ts';
import { BEARDS, GLASSES, HAIRS } from './cast.ts';
import type { ClosedDoors, Header } from './edition.ts';
import type { Beat, Decision, Ending, Line } from './line.ts';

const look = record({
  skin: oneOf(SKINS),
  hair: oneOf(HAIRS),
  hairColor: oneOf(HAIR_COLORS),
  wears: oneOf(CLOTHES),
  beard: oneOf(BEARDS),
  glasses: oneOf(GLASSES),
});

export const headerShape: Shape<Header> = record({
  ...{ id: text, title: text, summary: text, role: text, trains: text, customer: text },
  ...{ minutes: number, level: number },
  cast: listOf(record({ id: text, name: text, look })),
});

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

const choice = record({
  id: text,
  text,
  points: record({ empathy: number, ownership: number, recovery: number }),
  slip: nullable(oneOf(SLIPS)),
  red: nullable(oneOf(RED_LINES)),
  repairs: nullable(text),
});

export const decisionShape: Shape<Decision> = record({
  ...{ id: text, stakes: oneOf([1, 2]), ask: text, hint: text, rule: text },
  choices: listOf(choice),
});

export const endingShape: Shape<Ending> = record({
  ...{ id: text, kind: oneOf(ENDING_KINDS), headline: text, review: text, business: text },
});

export const beatShape: Shape<Beat> = record({
  ...{ lines: listOf(line), why: text, hears: text },
  next: oneKindOf({
    decision: record({ decision: decisionShape }),
    ending: record({ ending: endingShape }),
  }),
});

export const closedShape: Shape<ClosedDoors> = dictionaryOf(dictionaryOf(number));
