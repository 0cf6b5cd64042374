// Parses what the worker sends: it comes from a file that anybody may have written.

import {
  flag,
  listOf,
  nullable,
  number,
  oneOf,
  parseAs,
  record,
  type Shape,
  text,
} from '../../core/json.ts';
import { dictionaryOf, oneKindOf } from '../../core/json-records.ts';
import type { Parsed } from '../../core/result.ts';
import { beatShape } from '../../core/story/beat-shape.ts';
import { closedShape, headerShape } from '../../core/story/edition-shape.ts';
import type { Finding } from '../../core/story/problem.ts';
import type { VariableValue } from '../../core/story/story.ts';
import type { Answer, Draft, PlayedDraft } from './draft.ts';

const value: Shape<VariableValue> = (data, at) =>
  typeof data === 'number' || typeof data === 'boolean' ? data : text(data, at);

const problems: Shape<readonly Finding[]> = listOf(
  record({ severity: oneOf(['error', 'warning']), line: number, message: text }),
);

const draft: Shape<Draft> = record({
  header: headerShape,
  places: listOf(record({ id: text, line: number })),
  variables: dictionaryOf(value),
  problems,
  isPlayable: flag,
});

const played: Shape<PlayedDraft> = record({
  beats: listOf(beatShape),
  picks: listOf(text),
  variables: dictionaryOf(value),
  stop: nullable(text),
});

const answer: Shape<Answer> = oneKindOf({
  read: record({ number, draft }),
  played: record({ number, played }),
  walking: record({ number, states: number }),
  checked: record({ number, problems, closed: closedShape }),
});

export const parseAnswer = (data: unknown): Parsed<Answer> =>
  parseAs('What the preview’s worker answered', answer, data);
