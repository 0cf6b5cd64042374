// `/api/rooms` and `/api/codes`: a workshop with phones. What a phone is told has nobody else's vote, no
// tally and no points in it, and letters in place of the ids of choices.

import * as v from 'valibot';
import { ROUNDS } from '../core/room/ballots.ts';
import { ROOM_STEPS } from '../core/room/room.ts';
import { type RoomEvent, roomEventShape } from '../core/room/room-event.ts';
import { LETTERS } from '../core/room/scene.ts';
import {
  answerOf,
  bodyOf,
  byCore,
  countShape,
  idShape,
  instantShape,
  listOfAll,
} from './values.ts';

/** No 0, O, 1, I or L: they look alike. */
export const CODE_SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const CODE_LENGTH = 6;

const name = v.pipe(v.string(), v.minLength(1, 'is empty.'), v.maxLength(200, 'is too long.'));
const round = v.picklist(ROUNDS);
const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1e9, 'is too high.'));

/** `POST /api/rooms` */
export const newRoomShape = bodyOf({
  edition: name,
  stops: v.pipe(listOfAll(name), v.maxLength(100, 'are more than 100.')),
});

/** `hostToken` is told this once. */
export const madeRoomShape = answerOf({ id: idShape, code: v.string(), hostToken: v.string() });
export type MadeRoom = v.InferOutput<typeof madeRoomShape>;

/** `GET /api/codes/:code` */
export const foundRoomShape = answerOf({
  ...{ id: idShape, title: v.string(), language: v.string() },
  /** No new phone comes in. */
  isLocked: v.boolean(),
});
export type FoundRoom = v.InferOutput<typeof foundRoomShape>;

/**
 * `POST /api/rooms/:id/join`; who is in already needs no code, and keeps the nickname unless another is
 * wanted.
 */
export const joinRoomShape = bodyOf({
  code: v.optional(v.string(), ''),
  another: v.optional(v.boolean(), false),
});

/** How many adjectives and animals there are in the words of every language. */
export const NICKNAMES = { adjectives: 32, animals: 32 } as const;

/** Places in the lists of words, so that everybody reads it in their own language. */
export const nicknameShape = answerOf({ adjective: countShape, animal: countShape });
export type Nickname = v.InferOutput<typeof nicknameShape>;

const readLine = answerOf({ name: v.nullable(v.string()), isYou: v.boolean(), text: v.string() });
const letter = v.picklist(LETTERS);
const option = answerOf({
  letter,
  text: v.string(),
  to: v.nullable(v.string()),
});

const phoneViewShape = answerOf({
  title: v.string(),
  language: v.string(),
  step: v.picklist(ROOM_STEPS),
  line: v.nullable(readLine),
  options: listOfAll(option),
  vote: v.nullable(answerOf({ decision: v.string(), round })),
  mine: v.nullable(letter),
  outcomes: listOfAll(answerOf({ option, lines: listOfAll(readLine), hears: v.string() })),
  ask: v.nullable(v.string()),
});

/**
 * What a phone gets from `join`, `state` and `votes`, and as `hello` and `view` of `events`. Whatever has
 * the higher `rev` is newer. `mark`: what to give as `since`.
 */
export const phoneStateShape = answerOf({
  ...{ rev: countShape, mark: v.string() },
  nickname: nicknameShape,
  /** Of the own vote in the vote that is open; 0 before it. */
  seq: countShape,
  view: phoneViewShape,
});
export type PhoneState = v.InferOutput<typeof phoneStateShape>;

/** `POST /api/rooms/:id/votes`. `seq` grows with every change of mind. */
export const voteShape = bodyOf({ decision: name, round, letter, seq });
export type SentVote = v.InferOutput<typeof voteShape>;

const eventShape = byCore<RoomEvent>('The event', roomEventShape);

/** `POST /api/rooms/:id/control`; `rev`: of the state that the facilitator saw. */
export const controlShape = bodyOf({ rev: countShape, event: eventShape });

const keptVote = answerOf({
  decision: v.string(),
  round,
  voter: v.string(),
  choice: v.string(),
  seq,
});

/**
 * For the facilitator: all that the room is made of. Nicknames are in an order of their own, and `phone`,
 * which names one of them to `entry`, is no voter's id: nobody sees who voted what.
 */
export const hostStateShape = answerOf({
  ...{ rev: countShape, mark: v.string(), code: v.string(), startedAt: instantShape },
  plan: answerOf({
    ...{ scenario: v.string(), edition: v.string(), keying: v.string() },
    ...{ seed: v.number(), stops: listOfAll(v.string()) },
  }),
  events: listOfAll(eventShape),
  votes: listOfAll(keptVote),
  voters: listOfAll(v.string()),
  nicknames: listOfAll(answerOf({ ...nicknameShape.entries, phone: v.string() })),
  isLocked: v.boolean(),
});
export type HostState = v.InferOutput<typeof hostStateShape>;

/** `POST /api/rooms/:id/entry`: who may come in, and who may lead. */
export const entryShape = v.variant('type', [
  bodyOf({ type: v.literal('locked'), isLocked: v.boolean() }),
  /** The code of before opens nothing any more. */
  bodyOf({ type: v.literal('recoded') }),
  /** `phone`: as in `nicknames`. */
  bodyOf({ type: v.literal('removed'), phone: v.string() }),
  /** A token for a second facilitator; one that was given before is dead. */
  bodyOf({ type: v.literal('shared') }),
]);
export type EntryChange = v.InferOutput<typeof entryShape>;

/** `hostToken`: of the second facilitator, told this once; null where none was asked for. */
export const changedEntryShape = answerOf({
  ...{ state: hostStateShape, hostToken: v.nullable(v.string()) },
});
export type ChangedEntry = v.InferOutput<typeof changedEntryShape>;
