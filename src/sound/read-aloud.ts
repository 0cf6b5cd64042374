// Reads a line aloud with the browser's own voices (speechSynthesis), only with voices on the device: others
// send the text to a server.

import { gainOf } from './mix.ts';

/** The part of `speechSynthesis` that is used; tests bring their own. */
export type Synthesis = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel'>;

/** Words, and the language that they are in as a BCP 47 tag. */
export type SpokenText = { readonly text: string; readonly language: string };

export type ReadAloud = {
  /** Browsers load their voices late: ask again at every drawing. */
  readonly canSpeak: (language: string) => boolean;
  /** Replaces what is being said. `onDone` comes once, however it ends. Volume 0–1. */
  readonly speak: (said: SpokenText, volume: number, onDone?: () => void) => void;
  readonly hush: () => void;
};

export function openReadAloud(
  synthesis: Synthesis | undefined,
  utter: (text: string) => SpeechSynthesisUtterance,
): ReadAloud {
  let finish: (() => void) | null = null;

  const voice = (language: string): SpeechSynthesisVoice | undefined => {
    const native = (synthesis?.getVoices() ?? []).filter(
      ({ lang, localService }) =>
        localService && lang.slice(0, 2).toLowerCase() === language.slice(0, 2),
    );
    return native.find((candidate) => candidate.default) ?? native[0];
  };

  const hush = (): void => {
    const done = finish;
    finish = null;
    if (done !== null) synthesis?.cancel();
    done?.();
  };

  return {
    canSpeak: (language) => voice(language) !== undefined,
    speak: ({ text, language }, volume, whenDone) => {
      hush();
      const onDone = () => whenDone?.();
      const chosen = voice(language);
      if (synthesis === undefined || chosen === undefined || volume === 0) return onDone();
      const utterance = utter(text);
      utterance.voice = chosen;
      utterance.lang = chosen.lang;
      utterance.volume = gainOf(volume);
      const ended = (): void => {
        // A cancelled utterance reports its end late, when another may be speaking.
        if (finish !== onDone) return;
        finish = null;
        onDone();
      };
      finish = onDone;
      utterance.onend = ended;
      utterance.onerror = ended;
      synthesis.speak(utterance);
    },
    hush,
  };
}
