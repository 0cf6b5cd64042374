// Parses what the worker sends: it comes from a file that anybody may have written.

import type { Parsed } from '../../core/result.ts';
import { BEARDS, GLASSES, HAIRS } from '../../core/story/cast.ts';
import type { Header } from '../../core/story/edition.ts';
import type { Beat, Choice, Decision, Ending, Line } from '../../core/story/line.ts';
import type { Finding } from '../../core/story/problem.ts';
import type { VariableValue } from '../../core/story/story.ts';
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
} from '../../core/vocabulary.ts';
import type { Answer, Draft, PlayedDraft } from './draft.ts';
import {
  dictionaryOf,
  flag,
  listOf,
  Misshapen,
  nullable,
  number,
  oneOf,
  record,
  type Shape,
  text,
} from './shape.ts';

const look = record({
  skin: oneOf(SKINS),
  hair: oneOf(HAIRS),
  hairColor: oneOf(HAIR_COLORS),
  wears: oneOf(CLOTHES),
  beard: oneOf(BEARDS),
  glasses: oneOf(GLASSES),
});

const header: Shape<Header> = record({
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

const choice: Shape<Choice> = record({
  id: text,
  text,
  points: record({ empathy: number, ownership: number, recovery: number }),
  slip: nullable(oneOf(SLIPS)),
  red: nullable(oneOf(RED_LINES)),
  repairs: nullable(text),
});

const decision: Shape<Decision> = record({
  ...{ id: text, stakes: oneOf([1, 2]), ask: text, hint: text, rule: text },
  choices: listOf(choice),
});

const ending: Shape<Ending> = record({
  ...{ id: text, kind: oneOf(ENDING_KINDS), headline: text, review: text, business: text },
});

const next: Shape<Beat['next']> = (data) =>
  kindOf(data) === 'ending'
    ? { kind: 'ending', ...record({ ending })(data) }
    : { kind: 'decision', ...record({ decision })(data) };

const beat: Shape<Beat> = record({ lines: listOf(line), why: text, hears: text, next });

const value: Shape<VariableValue> = (data) =>
  typeof data === 'number' || typeof data === 'boolean' ? data : text(data);

const problems: Shape<readonly Finding[]> = listOf(
  record({ severity: oneOf(['error', 'warning']), line: number, message: text }),
);

const draft: Shape<Draft> = record({
  header,
  places: listOf(record({ id: text, line: number })),
  variables: dictionaryOf(value),
  problems,
  isPlayable: flag,
});

const played: Shape<PlayedDraft> = record({
  beats: listOf(beat),
  picks: listOf(text),
  variables: dictionaryOf(value),
  stop: nullable(text),
});

const closed = dictionaryOf(dictionaryOf(number));

const kindOf = (data: unknown) => record({ kind: text })(data).kind;

const ANSWERS: Readonly<Record<Answer['kind'], Shape<Answer>>> = {
  read: (data) => ({ kind: 'read', ...record({ number, draft })(data) }),
  played: (data) => ({ kind: 'played', ...record({ number, played })(data) }),
  walking: (data) => ({ kind: 'walking', ...record({ number, states: number })(data) }),
  checked: (data) => ({ kind: 'checked', ...record({ number, problems, closed })(data) }),
};

export function parseAnswer(data: unknown): Parsed<Answer> {
  try {
    const kind = oneOf(Object.keys(ANSWERS) as (keyof typeof ANSWERS)[])(kindOf(data));
    return { ok: true, value: ANSWERS[kind](data) };
  } catch (fault) {
    if (fault instanceof Misshapen) return { ok: false, problem: fault.message };
    throw fault;
  }
}
