// A tableau as the stage draws it: who stands on which spot, with which face and bearing, in what
// light. Everything trust does to the picture is decided here.

import type { Look } from '../core/story/cast.ts';
import type { Mood, Place } from '../core/vocabulary.ts';
import { type Stance, stanceOf } from './stance.ts';
import type { Figure, Tableau } from './tableau.ts';

export const SPOTS = ['customer', 'staff', 'other'] as const;
export type Spot = (typeof SPOTS)[number];

export type Standing = {
  readonly id: string;
  readonly look: Look;
  readonly spot: Spot;
  readonly mood: Mood;
  readonly stance: Stance;
  readonly isSpeaking: boolean;
  /** Someone else is speaking: a little less light. */
  readonly isListening: boolean;
};

export type Picture = {
  readonly place: Place;
  readonly standings: readonly Standing[];
  /** −1 cold … 1 warm. */
  readonly warmth: number;
};

/** Distance and posture follow trust: from a step back, leaning away, to a step closer. */
function trusting(stance: Stance, trust: number): Stance {
  const t = (trust - 50) / 50;
  return { ...stance, step: stance.step + 0.5 * t, lean: stance.lean + 1.5 * t };
}

function spotsFor(figures: readonly Figure[]): readonly Spot[] {
  let free: readonly Spot[] = ['staff', 'other'];
  return figures.map((figure) => {
    if (figure.isCustomer) return 'customer';
    const [spot = 'other', ...rest] = free;
    free = rest;
    return spot;
  });
}

export function pictureOf(tableau: Tableau): Picture {
  const spots = spotsFor(tableau.figures);
  const isAnyoneSpeaking = tableau.figures.some((figure) => figure.isSpeaking);
  return {
    place: tableau.place,
    warmth: (tableau.trust - 50) / 50,
    standings: tableau.figures.map((figure, index) => {
      const stance = stanceOf(figure.mood, figure.pose);
      return {
        id: figure.id,
        look: figure.look,
        spot: spots[index] ?? 'other',
        mood: figure.mood,
        stance: figure.isCustomer ? trusting(stance, tableau.trust) : stance,
        isSpeaking: figure.isSpeaking,
        isListening: isAnyoneSpeaking && !figure.isSpeaking,
      };
    }),
  };
}
