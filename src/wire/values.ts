// Values that occur in more than one message. A body that is sent has no unknown keys; an answer may
// have more keys than this copy knows, so that a page from before an update goes on.

import * as v from 'valibot';
import { type Shape as CoreShape, parseAs } from '../core/json.ts';
import { type Parsed, wrong } from '../core/result.ts';
import { BANDS, PRIVACY_LEVELS } from '../core/vocabulary.ts';

/** What is sent to the server. */
export const bodyOf = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(v.strictObject(entries), v.readonly());

/** What the server answers, or a part of it. */
export const answerOf = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(v.object(entries), v.readonly());

export const listOfAll = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.readonly());

export const idShape = v.pipe(v.string(), v.uuid('is not an id.'));

/** A day of the calendar, `2026-11-27`, in the organisation's time zone. */
export const dayShape = v.pipe(v.string(), v.isoDate('is not a day like 2026-11-27.'));

/** ISO 8601, in UTC. */
export const instantShape = v.pipe(v.string(), v.isoTimestamp('is not a date with a time.'));

export const LONGEST_PERSON_NAME = 80;

/** In one line, without what cannot be seen; inner spaces count as one. */
export const cleanName = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

export const nameShape = v.pipe(
  v.string(),
  v.transform(cleanName),
  v.minLength(1, 'is empty.'),
  v.maxLength(LONGEST_PERSON_NAME, `is longer than ${LONGEST_PERSON_NAME} letters.`),
);

/** IANA name, as in `Europe/Berlin`. */
export const timeZoneShape = v.pipe(
  v.string(),
  v.check((zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  }, 'is no time zone.'),
);

/** The secret of a link: 128 bits or more, in base64url. */
export const tokenShape = v.pipe(
  v.string(),
  v.regex(/^[\w-]{22,64}$/, 'is not the end of a link.'),
);

/** How many; never negative. */
export const countShape = v.pipe(v.number(), v.integer(), v.minValue(0));

export const pinShape = v.pipe(v.string(), v.regex(/^\d{4}$/, 'has to be four digits.'));

export const privacyShape = v.picklist(PRIVACY_LEVELS);

/** Null with too little evidence. */
export const bandShape = v.nullable(v.picklist(BANDS));

export const bySkillOf = <Value extends v.GenericSchema>(value: Value) =>
  answerOf({ empathy: value, ownership: value, recovery: value });

/** Somebody or something with an id, as a list names it. */
export const namedShape = answerOf({ id: idShape, name: v.string() });
export type NamedOne = v.InferOutput<typeof namedShape>;

/** A value that `core` has a parser of its own for. */
export const byCore = <Value>(what: string, shape: CoreShape<Value>) =>
  v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const read = parseAs(what, shape, dataset.value);
      if (read.ok) return read.value;
      addIssue({ message: read.problem });
      return NEVER;
    }),
  );

/** `what`: what was read, at the beginning of the sentence that says what is wrong with it. */
export function readWire<Schema extends v.GenericSchema>(
  what: string,
  schema: Schema,
  data: unknown,
): Parsed<v.InferOutput<Schema>> {
  const read = v.safeParse(schema, data);
  if (read.success) return { ok: true, value: read.output };
  const [issue] = read.issues;
  const at = v.getDotPath(issue);
  return wrong(`${what}${at ? `: “${at}”` : ''} ${problemOf(issue)}`);
}

/** Valibot's own messages are for programmers; those of our checks are sentences already. */
function problemOf({ kind, expected, received, message }: v.BaseIssue<unknown>): string {
  if (kind !== 'schema') return message;
  if (expected === 'never') return 'is not known here.';
  return received === 'undefined' ? 'is missing.' : `is not ${expected}.`;
}

/** A shape, and what is sent and received by it, for who keeps many of them. */
export type WireShape = v.GenericSchema;
export type Sent<Some extends WireShape> = v.InferInput<Some>;
export type Received<Some extends WireShape> = v.InferOutput<Some>;

/** Where only that it came is wanted. */
export const anyAnswerShape = v.unknown();
