// What a person sets once and finds again. Read leniently: a broken value falls back to its default.

import { isLanguage, type Language } from '../../words/languages.ts';

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
};

/** `guessed`: the language where none has been set. */
export function parseSettings(
  data: unknown,
  guessed: Language = DEFAULT_SETTINGS.language,
): Settings {
  const given = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const base = DEFAULT_SETTINGS;
  return {
    language: isLanguage(given.language) ? given.language : guessed,
    voices: volume(given.voices, base.voices),
    effects: volume(given.effects, base.effects),
    music: volume(given.music, base.music),
    muted: flag(given.muted, base.muted),
    textSize: oneOf(TEXT_SIZES, given.textSize, base.textSize),
    motion: oneOf(MOTIONS, given.motion, base.motion),
    textSpeed: oneOf(TEXT_SPEEDS, given.textSpeed, base.textSpeed),
    font: oneOf(FONTS, given.font, base.font),
    readAloud: flag(given.readAloud, base.readAloud),
    shortcuts: flag(given.shortcuts, base.shortcuts),
  };
}

export const makeSettings = (settings: Settings): unknown => ({ ...settings });

const flag = (given: unknown, fallback: boolean): boolean =>
  typeof given === 'boolean' ? given : fallback;

const volume = (given: unknown, fallback: number): number =>
  typeof given === 'number' && given >= 0 && given <= 1 ? given : fallback;

const oneOf = <Value>(list: readonly Value[], given: unknown, fallback: Value): Value =>
  list.find((one) => one === given) ?? fallback;
