// The settings as the device keeps them, read leniently: a broken value falls back to its default.

import { flag, lenient, oneOf, only, text } from '../../core/json.ts';
import { FONTS, MOTIONS, type Settings, TEXT_SIZES, TEXT_SPEEDS } from '../../ui/parts/settings.ts';
import { LANGUAGES, type Language } from '../../words/languages.ts';

export const DEFAULT_SETTINGS: Settings = {
  language: 'en',
  voices: 0.8,
  effects: 0.7,
  music: 0.4,
  muted: false,
  textSize: 100,
  motion: 'system',
  textSpeed: 'instant',
  font: 'hyperlegible',
  readAloud: false,
  shortcuts: true,
  name: '',
};

const volume = only(
  'a number from 0 to 1',
  (data): data is number => typeof data === 'number' && data >= 0 && data <= 1,
);

const fields = {
  language: oneOf(LANGUAGES),
  ...{ voices: volume, effects: volume, music: volume, muted: flag },
  textSize: oneOf(TEXT_SIZES),
  motion: oneOf(MOTIONS),
  textSpeed: oneOf(TEXT_SPEEDS),
  font: oneOf(FONTS),
  ...{ readAloud: flag, shortcuts: flag, name: text },
};

/** `guessed`: the language where none has been set. */
export const parseSettings = (
  data: unknown,
  guessed: Language = DEFAULT_SETTINGS.language,
): Settings => lenient(fields, { ...DEFAULT_SETTINGS, language: guessed })(data, '');

export const makeSettings = (settings: Settings): unknown => ({ ...settings });
