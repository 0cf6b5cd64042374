// Sound behind `show(soundscape)`; nothing in the game is told by sound alone. Import this file lazily,
// after the first line is on screen, but before the first gesture: `unlock` has to run inside one. Every
// call from outside goes through `silently`.

import { openDeck } from './deck.ts';
import type { Volumes } from './mix.ts';
import { type Mixer, openMixer } from './mixer.ts';
import { openReadAloud, type SpokenText } from './read-aloud.ts';
import { silently } from './silently.ts';

export type SoundMixer = Omit<Mixer, 'setHidden'> & {
  /** Whether this device has a voice of its own for that language. */
  readonly canSpeak: (language: string) => boolean;
  /** Reads aloud; not while muted or at volume 0. */
  readonly speak: (said: SpokenText) => void;
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

export function openSound({ volumes }: { readonly volumes: Volumes }): SoundMixer {
  const { setHidden, ...mixer } = openMixer(openDeck(ADDRESSES), volumes);
  const reader = openReadAloud(
    silently(() => window.speechSynthesis, undefined)(),
    (text) => new SpeechSynthesisUtterance(text),
  );
  let current = volumes;

  const hide = silently(setHidden);
  const hush = silently(reader.hush);

  document.addEventListener('visibilitychange', () => {
    hide(document.hidden);
    if (document.hidden) hush();
  });

  return {
    unlock: silently(mixer.unlock),
    show: silently(mixer.show),
    touch: silently(mixer.touch),
    prepare: silently(mixer.prepare),
    setVolumes: silently((next) => {
      current = next;
      if (next.muted) hush();
      mixer.setVolumes(next);
    }),
    canSpeak: silently(reader.canSpeak, false),
    speak: silently((said) => reader.speak(said, current.muted ? 0 : current.voices)),
    hush,
  };
}
