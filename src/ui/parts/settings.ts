// What a person sets, and the answers of each setting.

import type { Language } from '../../words/languages.ts';

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
