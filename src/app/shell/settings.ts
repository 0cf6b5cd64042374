// What a person sets once and finds again. Read leniently: a broken value falls back to its default.

import { flag, lenient, oneOf, only, text } from '../../core/json.ts';
import { LANGUAGES, type Language } from '../../words/languages.ts';

export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;
export const MOTIONS = ['system', 'reduced', 'full'] as const;
export const TEXT_SPEEDS = ['instant', 'steady', 'slow'] as const;
export const FONTS = ['hyperlegible', 'opendyslexic'] as const;

export type Settings = {
  readonly language: Language;
  /** 0–1 each. */
  readonly voices: number;
  readonly effects: number;
  readonly music: number;
  readonly muted: boolean;
  /** Per cent. */
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly motion: (typeof MOTIONS)[number];
  readonly textSpeed: (typeof TEXT_SPEEDS)[number];
  readonly font: (typeof FONTS)[number];
  readonly readAloud: boolean;
  /** Single-key shortcuts: M, numbers, Escape. */
  readonly shortcuts: boolean;
  /** Of whoever plays here, or initials: for the files that one saves; empty while none is given. */
  readonly name: string;
};

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
