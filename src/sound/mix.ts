// The gains of all loops in a soundscape, and the steps from one mix to the next, as plain data. Every
// decision about sound is made here; `deck.ts` only carries it out.

import type { Place, Sound } from '../core/vocabulary.ts';
import { type LoopedRecording, type Music, type Shot, shotsIn, TONE_OF } from './recordings.ts';

/** What is to be heard at a moment of the story. */
export type Soundscape = {
  /** Differs from moment to moment; the same moment shown again plays no one-shot twice. */
  readonly moment: string;
  readonly place: Place | null;
  readonly music: Music | null;
  /** One-shots, struck once when the moment begins; `hold_tune` lasts until the next moment. */
  readonly sounds: readonly Sound[];
};

/** What the coming lines may need. */
export type Coming = {
  readonly places: readonly Place[];
  readonly sounds: readonly Sound[];
};

export const SILENCE: Soundscape = { moment: '', place: null, music: null, sounds: [] };

/** 0–1 each, as a person sets them. */
export type Volumes = {
  readonly voices: number;
  readonly effects: number;
  readonly music: number;
  readonly muted: boolean;
};

/** The loops that run, and the gain of each; a loop that cannot be heard is not in it. */
export type Mix = Readonly<Partial<Record<LoopedRecording, number>>>;

export type MixStep =
  | {
      readonly kind: 'fade';
      readonly loop: LoopedRecording;
      readonly gain: number;
      readonly seconds: number;
    }
  | { readonly kind: 'strike'; readonly shot: Shot; readonly gain: number };

/** Ears hear ratios: half-way on a slider is a quarter of the amplitude. */
export const gainOf = (volume: number): number => volume * volume;

export const effectsGain = (volumes: Volumes): number =>
  volumes.muted ? 0 : gainOf(volumes.effects);

export function mixOf({ place, music, sounds }: Soundscape, volumes: Volumes): Mix {
  const effects = effectsGain(volumes);
  const tunes = volumes.muted ? 0 : gainOf(volumes.music);
  const wanted: readonly (readonly [LoopedRecording, number])[] = [
    ...(place ? [[TONE_OF[place], effects] as const] : []),
    ...(sounds.includes('hold_tune') ? [['hold_tune', effects] as const] : []),
    ...(music ? [[`music_${music}`, tunes] as const] : []),
  ];
  return Object.fromEntries(wanted.filter(([, gain]) => gain > 0));
}

/** From one mix to the next: what begins or changes, then what ends. */
export function fades(previous: Mix, next: Mix): readonly MixStep[] {
  const loops = (mix: Mix) => Object.keys(mix) as LoopedRecording[];
  const changed = loops(next).filter((loop) => next[loop] !== previous[loop]);
  const ended = loops(previous).filter((loop) => !(loop in next));
  return [...changed, ...ended].map((loop) => ({
    kind: 'fade',
    loop,
    gain: next[loop] ?? 0,
    seconds: loop in previous && loop in next ? 0.15 : crossing(loop, loop in next),
  }));
}

/** One-shots belong to the beginning of their moment. */
export function strikes(
  previous: Soundscape,
  next: Soundscape,
  volumes: Volumes,
): readonly MixStep[] {
  const gain = effectsGain(volumes);
  if (gain === 0 || next.moment === previous.moment) return [];
  return shotsIn(next.sounds).map((shot) => ({ kind: 'strike', shot, gain }));
}

/** Seconds: slow for a room's tone, quick for the hold tune, which ends when the call is answered. */
function crossing(loop: LoopedRecording, isArriving: boolean): number {
  if (loop === 'hold_tune') return isArriving ? 0.25 : 0.12;
  return loop.startsWith('music_') ? 1.8 : 1.2;
}
