// How a mood or a pose looks on a body: which bust is drawn and how it is held. Pure tables, so that
// a test can see that no two moods that mean different things look the same.

import type { Mood, Pose } from '../core/vocabulary.ts';

/** The drawn gestures of `assets/people/body-*.svg`. */
export const BODIES = [
  'rest',
  'crossed',
  'explaining',
  'phone',
  'point',
  'shrug',
  'paper',
  'coffee',
] as const;
export type Body = (typeof BODIES)[number];

export type Stance = {
  readonly body: Body;
  /** Degrees towards the person spoken to; negative leans back. */
  readonly lean: number;
  /** Degrees the head is bowed; negative lifts the chin. */
  readonly bow: number;
  /** Step towards (positive) or away from the counterpart, in parts of a shoulder. */
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

export const MOOD_STANCES: Readonly<Record<Mood, Stance>> = {
  calm: UPRIGHT,
  curious: { ...UPRIGHT, lean: 2, bow: 5, step: 0.15 },
  hopeful: { ...UPRIGHT, lean: 2, bow: -4, step: 0.2 },
  tense: { ...UPRIGHT, lean: -1, bow: 3, sink: -8 },
  worried: { ...UPRIGHT, body: 'explaining', lean: 1, bow: 3, sink: 6 },
  angry: { ...UPRIGHT, body: 'crossed', lean: 2, bow: 4, step: 0.2 },
  furious: { ...UPRIGHT, body: 'point', lean: 4, bow: 2, step: 0.5 },
  cold: { ...UPRIGHT, body: 'crossed', lean: -3, bow: -5, step: -0.4 },
  weary: { ...UPRIGHT, lean: -1, bow: 9, sink: 26 },
  sad: { ...UPRIGHT, lean: 1, bow: 12, step: -0.3, sink: 20 },
  relieved: { ...UPRIGHT, body: 'explaining', bow: -3, sink: 10 },
  delighted: { ...UPRIGHT, body: 'shrug', lean: 2, bow: -5, step: 0.3 },
  amused: { ...UPRIGHT, lean: -2, bow: -4 },
};

const POSE_STANCES: Readonly<Record<Pose, Partial<Stance>>> = {
  at_ease: { body: 'rest', lean: 0, step: 0 },
  lean_in: { lean: 7, step: 0.8, bow: 2 },
  lean_back: { lean: -6, step: -0.6, bow: -3 },
  turn_away: { isTurned: true, step: -0.7, body: 'rest' },
  check_clock: { looksAside: true, bow: -8 },
  arms_crossed: { body: 'crossed' },
  explaining: { body: 'explaining' },
  on_phone: { body: 'phone' },
  pointing: { body: 'point' },
  shrugging: { body: 'shrug' },
  reading: { body: 'paper', bow: 8 },
  coffee: { body: 'coffee' },
};

/** The pose overrides the mood's own body and keeps the rest of its bearing. */
export const stanceOf = (mood: Mood, pose: Pose | null): Stance =>
  pose === null ? MOOD_STANCES[mood] : { ...MOOD_STANCES[mood], ...POSE_STANCES[pose] };
