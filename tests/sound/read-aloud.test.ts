import { expect, test } from 'vitest';
import { openReadAloud, type Synthesis } from '../../src/sound/read-aloud.ts';

const voice = (lang: string, localService: boolean, isDefault = false): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: isDefault,
  name: lang,
  voiceURI: lang,
});

const room = (...voices: readonly SpeechSynthesisVoice[]) => {
  const spoken: SpeechSynthesisUtterance[] = [];
  const synthesis: Synthesis = {
    getVoices: () => [...voices],
    speak: (utterance) => spoken.push(utterance),
    cancel: () => {},
  };
  const utter = (text: string) => ({ text }) as SpeechSynthesisUtterance;
  return { reader: openReadAloud(synthesis, utter), spoken };
};

const end = (utterance: SpeechSynthesisUtterance | undefined): void =>
  utterance?.onend?.({} as SpeechSynthesisEvent);

test('only a voice on the device, in the language of what is said, is used', () => {
  expect(room(voice('en-GB', false)).reader.canSpeak('en')).toBe(false);
  expect(room(voice('de-DE', true)).reader.canSpeak('en')).toBe(false);
  const { reader, spoken } = room(voice('en-GB', false, true), voice('en-IE', true));
  reader.speak({ text: 'Sorry about that.', language: 'en' }, 0.5);
  expect(spoken[0]).toMatchObject({ text: 'Sorry about that.', lang: 'en-IE', volume: 0.25 });
});

test('a browser without speech cannot speak, and is not called', () => {
  const done: string[] = [];
  const reader = openReadAloud(undefined, (text) => ({ text }) as SpeechSynthesisUtterance);
  expect(reader.canSpeak('en')).toBe(false);
  reader.speak({ text: 'Hello', language: 'en' }, 1, () => done.push('done'));
  expect(done).toEqual(['done']);
});

test('every line ends once: said, hushed, or replaced by another', () => {
  const done: string[] = [];
  const { reader, spoken } = room(voice('en-US', true));
  reader.speak({ text: 'one', language: 'en' }, 1, () => done.push('one'));
  reader.speak({ text: 'two', language: 'en' }, 1, () => done.push('two'));
  end(spoken[0]);
  expect(done).toEqual(['one']);
  end(spoken[1]);
  end(spoken[1]);
  reader.speak({ text: 'three', language: 'en' }, 1, () => done.push('three'));
  reader.hush();
  reader.hush();
  expect(done).toEqual(['one', 'two', 'three']);
});
