// The one door to sound. The app shows it what should be heard, as it shows the stage what should be
// seen; nothing in the game is told by sound alone. Import this file lazily, after the first line is
// on screen, but before the first gesture: `unlock` has to run inside one. Whatever a platform refuses
// behind this door is silence: every call from outside goes through `silently`.

import { openDeck } from './deck.ts';
import { type Desk, openDesk } from './desk.ts';
import type { Volumes } from './mix.ts';
import { openReadAloud } from './read-aloud.ts';
import { silently } from './silently.ts';

export type SoundDesk = Omit<Desk, 'setHidden'> & {
  /** Whether this device has a voice of its own for the language of the page. */
  readonly canSpeak: () => boolean;
  /** Reads aloud; not while muted or at volume 0. */
  readonly speak: (text: string) => void;
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
    silently(() => window.speechSynthesis, undefined)(),
    (text) => new SpeechSynthesisUtterance(text),
    document.documentElement.lang || 'en',
  );
  let current = volumes;

  const hide = silently(setHidden);
  const hush = silently(reader.hush);

  document.addEventListener('visibilitychange', () => {
    hide(document.hidden);
    if (document.hidden) hush();
  });

  return {
    unlock: silently(desk.unlock),
    show: silently(desk.show),
    touch: silently(desk.touch),
    prepare: silently(desk.prepare),
    setVolumes: silently((next) => {
      current = next;
      if (next.muted) hush();
      desk.setVolumes(next);
    }),
    canSpeak: silently(reader.canSpeak, false),
    speak: silently((text) => reader.speak(text, current.muted ? 0 : current.voices)),
    hush,
  };
}
