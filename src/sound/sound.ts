// The one door to sound. The app shows it what should be heard, as it shows the stage what should be
// seen; nothing in the game is told by sound alone. Import this file lazily, after the first line is
// on screen, but before the first gesture: `unlock` has to run inside one.

import { openDeck } from './deck.ts';
import { type Desk, openDesk } from './desk.ts';
import type { Volumes } from './mix.ts';
import { openReadAloud } from './read-aloud.ts';

export type SoundDesk = Omit<Desk, 'setHidden'> & {
  /** Whether this device has a voice of its own for the language of the page. */
  readonly canSpeak: () => boolean;
  /** Reads aloud; `onDone` comes once, however it ends. Muted or at volume 0 it ends at once. */
  readonly speak: (text: string, onDone?: () => void) => void;
  readonly hush: () => void;
};

const FILES = import.meta.glob<string>('/assets/sounds/*', {
  query: '?url',
  import: 'default',
  eager: true,
});

const ADDRESSES = Object.fromEntries(
  Object.entries(FILES).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]),
);

export function openSound({ volumes }: { readonly volumes: Volumes }): SoundDesk {
  const { setHidden, ...desk } = openDesk(openDeck(ADDRESSES), volumes);
  const reader = openReadAloud(
    'speechSynthesis' in window ? window.speechSynthesis : undefined,
    (text) => new SpeechSynthesisUtterance(text),
    document.documentElement.lang || 'en',
  );
  let current = volumes;

  document.addEventListener('visibilitychange', () => {
    setHidden(document.hidden);
    if (document.hidden) reader.hush();
  });

  return {
    ...desk,
    setVolumes: (next) => {
      current = next;
      desk.setVolumes(next);
      if (next.muted) reader.hush();
    },
    canSpeak: reader.canSpeak,
    speak: (text, onDone) => reader.speak(text, current.muted ? 0 : current.voices, onDone),
    hush: reader.hush,
  };
}
