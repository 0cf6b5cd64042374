// A tableau as the stage draws it: who stands on which spot, with which face and bearing, in what
// light. Everything trust does to the picture is decided here.

import type { Look } from '../core/story/cast.ts';
import type { BoardSign, Cutaway } from '../core/story/stage-signs.ts';
import type { Channel, Mood, Place } from '../core/vocabulary.ts';
import { type Stance, stanceOf } from './stance.ts';
import type { Figure, ShotSize, Tableau } from './tableau.ts';

export const SPOTS = ['customer', 'staff', 'other'] as const;
export type Spot = (typeof SPOTS)[number];

export type StandingFigure = {
  readonly id: string;
  readonly look: Look;
  readonly spot: Spot;
  readonly mood: Mood;
  readonly stance: Stance;
  readonly isSpeaking: boolean;
  /** Someone else is speaking: a little less light. */
  readonly isListening: boolean;
  /** Another of the people here; null: you, to whom everyone turns left. */
  readonly looksTo: string | null;
};

export type Picture = {
  readonly place: Place;
  readonly standings: readonly StandingFigure[];
  /** Who is in the picture as far as there is room for them, the most important first. */
  readonly inShot: readonly string[];
  /** −1 cold … 1 warm. */
  readonly warmth: number;
  readonly shot: ShotSize;
  readonly board: BoardSign | null;
  readonly shows: Cutaway | null;
};

/** Distance and posture follow trust: from a step back, leaning away, to a step closer. */
function trusting(stance: Stance, trust: number): Stance {
  const t = (trust - 50) / 50;
  return { ...stance, step: stance.step + 0.6 * t, lean: stance.lean + 2 * t };
}

/** A person on the telephone holds it, a person who reads a text looks at it, whatever the mood. */
function bearing({ mood, pose, holds }: Figure, channel: Channel | null): Stance {
  const stance = stanceOf(mood, pose, holds);
  if (pose !== null || channel === null || channel === 'mail') return stance;
  return channel === 'phone'
    ? { ...stance, body: 'call' }
    : { ...stance, body: 'phone', bow: stance.bow + 5 };
}

function spotsFor(figures: readonly Figure[]): readonly Spot[] {
  const others = figures.filter((figure) => !figure.isCustomer);
  return figures.map((figure) => {
    if (figure.isCustomer) return 'customer';
    return others.indexOf(figure) === 0 ? 'staff' : 'other';
  });
}

export function pictureOf(tableau: Tableau): Picture {
  const { figures, place, channel, board, shows, trust, shot, attention, spokenTo } = tableau;
  const [subject = null] = attention;
  const spots = spotsFor(figures);
  const isAnyoneSpeaking = figures.some((figure) => figure.isSpeaking);
  const standings = figures.map((figure, index): StandingFigure => {
    const { id, look, mood, isSpeaking, isCustomer } = figure;
    // Only the customer is on the telephone; a colleague stands in the room.
    const stance = bearing(figure, figure.isCustomer ? channel : null);
    return {
      id,
      look,
      spot: spots[index] ?? 'other',
      mood,
      stance: isCustomer ? trusting(stance, trust) : stance,
      isSpeaking,
      isListening: isAnyoneSpeaking && !isSpeaking,
      looksTo: id === subject ? spokenTo : subject,
    };
  });
  // Whoever stands aside belongs to the place and is seen with it.
  const aside = figures.flatMap(({ id }) => (attention.includes(id) ? [] : [id]));
  const inShot = shot === 'wide' ? [...attention, ...aside] : attention;
  return { place, standings, inShot, warmth: (trust - 50) / 50, shot, board, shows };
}
