// How a mood or a pose looks on a body: which bust is drawn and how it is held. As tables, so that a test
// can check that different moods look different.

import type { Held, Mood, Pose } from '../core/vocabulary.ts';

/** The gestures, each with a drawing `assets/people/body-*.svg` of its own or of another. */
export const BODIES = [
  'rest',
  'crossed',
  'hips',
  'clutch',
  'explaining',
  'call',
  'phone',
  'point',
  'shrug',
  'paper',
  'coffee',
  'key',
  'wheel',
] as const;
export type Body = (typeof BODIES)[number];

export type Stance = {
  readonly body: Body;
  /** Degrees towards the person spoken to; negative leans back. */
  readonly lean: number;
  /** Degrees the head is bowed; negative lifts the chin. */
  readonly bow: number;
  /** Steps towards (positive) or away from the counterpart. */
  readonly step: number;
  /** Shoulders dropped, in units of the drawing. */
  readonly sink: number;
  /** Turned away: the whole figure faces the other way. */
  readonly isTurned: boolean;
  /** Only the head looks the other way, and up: at the clock. */
  readonly looksAside: boolean;
};

const UPRIGHT: Stance = {
  body: 'rest',
  lean: 0,
  bow: 0,
  step: 0,
  sink: 0,
  isTurned: false,
  looksAside: false,
};

const MOOD_STANCES: Readonly<Record<Mood, Stance>> = {
  calm: UPRIGHT,
  curious: { ...UPRIGHT, lean: 3, bow: 5, step: 0.3 },
  hopeful: { ...UPRIGHT, body: 'explaining', lean: 2, bow: -4, step: 0.2 },
  tense: { ...UPRIGHT, lean: -1, bow: 3, sink: -14 },
  worried: { ...UPRIGHT, body: 'clutch', lean: 1, bow: 4, sink: 6 },
  angry: { ...UPRIGHT, body: 'hips', lean: 3, bow: 4, step: 0.2 },
  furious: { ...UPRIGHT, body: 'point', lean: 5, bow: 2, step: 0.7 },
  cold: { ...UPRIGHT, body: 'crossed', lean: -3, bow: -5, step: -0.5 },
  weary: { ...UPRIGHT, lean: -1, bow: 9, sink: 34 },
  sad: { ...UPRIGHT, body: 'clutch', lean: 1, bow: 13, step: -0.4, sink: 24 },
  relieved: { ...UPRIGHT, body: 'explaining', lean: -1, bow: -2, sink: 14 },
  delighted: { ...UPRIGHT, body: 'shrug', lean: 1, bow: -5, step: 0.3, sink: -8 },
  amused: { ...UPRIGHT, lean: -3, bow: -5 },
};

const POSE_STANCES: Readonly<Record<Pose, Partial<Stance>>> = {
  at_ease: { body: 'rest', lean: 0, step: 0, sink: 0 },
  lean_in: { lean: 8, step: 1.2, bow: 3 },
  lean_back: { lean: -7, step: -0.9, bow: -3 },
  turn_away: { body: 'rest', isTurned: true, step: -1, lean: -2 },
  check_clock: { body: 'rest', looksAside: true, bow: -10 },
  arms_crossed: { body: 'crossed' },
  explaining: { body: 'explaining' },
  on_phone: { body: 'call' },
  pointing: { body: 'point' },
  shrugging: { body: 'shrug' },
  reading: { body: 'paper', bow: 8 },
  coffee: { body: 'coffee' },
  look_down: { lean: 1, bow: 16, sink: 24 },
};

/** How somebody is held who has this in hand. */
const HOLDING: Readonly<Record<Held, Partial<Stance>>> = {
  nothing: {},
  phone: { body: 'phone' },
  paper: { body: 'paper' },
  coffee: { body: 'coffee' },
  key: { body: 'key' },
  wheel: { body: 'wheel', lean: 0, step: 0, sink: 0 },
};

/** A pose overrides what it says of the mood's own stance and keeps the rest; so does a full hand. */
export const stanceOf = (mood: Mood, pose: Pose | null, holds: Held = 'nothing'): Stance => ({
  ...MOOD_STANCES[mood],
  ...HOLDING[holds],
  ...(pose === null ? {} : POSE_STANCES[pose]),
});

/** In a chair nobody leans over or drops: the head alone shows it. */
export const seated = (stance: Stance): Stance => ({
  ...stance,
  ...{ lean: 0, sink: 0 },
  bow: stance.bow + stance.lean / 2,
});

const OPEN_EYED: ReadonlySet<Mood> = new Set<Mood>([
  'calm',
  'curious',
  'hopeful',
  'tense',
  'worried',
  'sad',
  'amused',
]);

/** Whether the eyes of this mood are open enough to blink. */
export const canBlink = (mood: Mood): boolean => OPEN_EYED.has(mood);
