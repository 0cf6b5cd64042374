// Compares the soundscape with what is heard and sends the difference to the deck. Silent, and without a
// request, until `unlock`; paused while the page is hidden.

import type { Deck } from './deck.ts';
import {
  type Coming,
  effectsGain,
  fades,
  type Mix,
  mixOf,
  SILENCE,
  type Soundscape,
  strikes,
  type Volumes,
} from './mix.ts';
import { shotsIn, TONE_OF, type Touch } from './recordings.ts';

export type Mixer = {
  /** Call inside every gesture of the user's: sound starts with the first, and each resumes the audio. */
  readonly unlock: () => void;
  /** What is to be heard now. The same soundscape again changes nothing. */
  readonly show: (soundscape: Soundscape) => void;
  readonly touch: (touch: Touch) => void;
  readonly setVolumes: (volumes: Volumes) => void;
  /** Fetches the recordings of the coming lines. */
  readonly prepare: (coming: Coming) => void;
  readonly setHidden: (isHidden: boolean) => void;
};

export function openMixer(deck: Deck, initial: Volumes): Mixer {
  let volumes = initial;
  let soundscape = SILENCE;
  let mix: Mix = {};
  let isUnlocked = false;
  let isHidden = false;

  const settle = (): void => {
    if (!isUnlocked) return;
    const next = mixOf(soundscape, volumes);
    const steps = fades(mix, next);
    mix = next;
    steps.forEach(deck.apply);
  };

  return {
    unlock: () => {
      deck.wake();
      if (isUnlocked) return;
      isUnlocked = true;
      deck.setMuted(volumes.muted);
      settle();
    },
    show: (next) => {
      const cues = strikes(soundscape, next, volumes);
      soundscape = next;
      settle();
      if (isUnlocked && !isHidden) cues.forEach(deck.apply);
    },
    touch: (touch) => {
      const gain = effectsGain(volumes);
      if (!isUnlocked || isHidden || gain === 0) return;
      deck.apply({ kind: 'strike', shot: `touch_${touch}`, gain });
    },
    setVolumes: (next) => {
      const wasMuted = volumes.muted;
      volumes = next;
      if (isUnlocked && next.muted !== wasMuted) deck.setMuted(next.muted);
      settle();
    },
    prepare: ({ places, sounds }) => {
      if (!isUnlocked || effectsGain(volumes) === 0) return;
      shotsIn(sounds).forEach(deck.prepare);
      if (sounds.includes('hold_tune')) deck.prepare('hold_tune');
      for (const place of places) deck.prepare(TONE_OF[place]);
    },
    setHidden: (hidden) => {
      if (hidden === isHidden) return;
      isHidden = hidden;
      if (isUnlocked) deck.setPaused(hidden);
    },
  };
}
