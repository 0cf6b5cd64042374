// A tableau as the stage draws it: who stands on which spot, with which face and bearing, in what
// light. Everything trust does to the picture is decided here.

import type { Look } from '../core/story/cast.ts';
import type { BoardSign, Cutaway } from '../core/story/stage-signs.ts';
import type { Channel, Mood, Place } from '../core/vocabulary.ts';
import { type Stance, seated, stanceOf } from './stance.ts';
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

/** Who is shown beside the room: on the panel of a call, or on the screen that shows a message. */
export type Remote = { readonly standing: StandingFigure; readonly channel: Channel };

export type Picture = {
  readonly place: Place;
  readonly standings: readonly StandingFigure[];
  readonly remote: Remote | null;
  /** Who is in the picture as far as there is room for them, the most important first. */
  readonly inShot: readonly string[];
  /** −1 cold … 1 warm. */
  readonly warmth: number;
  readonly shot: ShotSize;
  readonly isLater: boolean;
  readonly board: BoardSign | null;
  readonly shows: Cutaway | null;
};

/** Distance and posture follow trust: from a step back, leaning away, to a step closer. */
function trusting(stance: Stance, trust: number): Stance {
  const t = (trust - 50) / 50;
  return { ...stance, step: stance.step + 0.6 * t, lean: stance.lean + 2 * t };
}

/** They hold it, where no pose says otherwise, and stand where the panel shows their face. */
function onThePhone({ mood, pose, holds }: Figure): Stance {
  const { lean, ...stance } = stanceOf(mood, pose, holds);
  return { ...stance, lean: lean / 2, step: 0, ...(pose === null ? { body: 'call' } : {}) };
}

/** Head and shoulders, as a screen shows the sender of a message. */
const onAScreen = ({ mood }: Figure): Stance => {
  const { bow } = stanceOf(mood, 'at_ease');
  return { ...stanceOf('calm', null), bow };
};

function spotsFor(figures: readonly Figure[]): readonly Spot[] {
  const others = figures.filter((figure) => !figure.isCustomer);
  return figures.map((figure) => {
    if (figure.isCustomer) return 'customer';
    return others.indexOf(figure) === 0 ? 'staff' : 'other';
  });
}

function remoteOf({ caller }: Tableau): Remote | null {
  if (!caller) return null;
  const { figure, channel } = caller;
  const { id, mood, isSpeaking } = figure;
  const { chair, ...shoulders } = figure.look;
  // A screen ends above the chair.
  const look = channel === 'phone' ? figure.look : shoulders;
  const held = channel === 'phone' ? onThePhone(figure) : onAScreen(figure);
  const stance = chair ? seated(held) : held;
  return {
    channel,
    standing: {
      id,
      look,
      spot: 'customer',
      mood,
      stance,
      // Who writes does not open their mouth.
      isSpeaking: isSpeaking && channel === 'phone',
      isListening: false,
      looksTo: null,
    },
  };
}

export function pictureOf(tableau: Tableau): Picture {
  const { figures, caller, place, board, shows, trust, shot, attention, spokenTo, isLater } =
    tableau;
  const [subject = null] = attention;
  const spots = spotsFor(figures);
  const isAnyoneSpeaking = [...figures, ...(caller ? [caller.figure] : [])].some(
    (figure) => figure.isSpeaking,
  );
  const standings = figures.map((figure, index): StandingFigure => {
    const { id, look, mood, pose, holds, isSpeaking, isCustomer } = figure;
    const own = stanceOf(mood, pose, holds);
    const stance = isCustomer ? trusting(own, trust) : own;
    return {
      id,
      look,
      spot: spots[index] ?? 'other',
      mood,
      stance: look.chair ? seated(stance) : stance,
      isSpeaking,
      isListening: isAnyoneSpeaking && !isSpeaking,
      looksTo: id === subject ? spokenTo : subject,
    };
  });
  // Whoever stands aside belongs to the place and is seen with it.
  const aside = figures.flatMap(({ id }) => (attention.includes(id) ? [] : [id]));
  const inShot = {
    wide: [...attention, ...aside],
    medium: attention,
    close: attention.slice(0, 1),
  }[shot];
  return {
    ...{ place, standings, remote: remoteOf(tableau), inShot, shot, isLater, board, shows },
    warmth: (trust - 50) / 50,
  };
}
