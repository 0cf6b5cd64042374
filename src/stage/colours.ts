// The colours of people. Ink and paper are the product's own; the rest is chosen so that an ink
// line stays readable on every one of them.

import type { Look } from '../core/story/cast.ts';
import type { Clothes, HairColor, Skin } from '../core/vocabulary.ts';

const SKIN: Readonly<Record<Skin, string>> = {
  pale: '#f7dcc6',
  light: '#f2c9a5',
  tan: '#dba67a',
  brown: '#b97f54',
  deep: '#8f5a3b',
};

const HAIR: Readonly<Record<HairColor, string>> = {
  black: '#353136',
  brown: '#6b4630',
  auburn: '#a4512f',
  blond: '#e3bd6c',
  grey: '#a9a8a6',
  white: '#efece6',
};

const CLOTHES: Readonly<Record<Clothes, string>> = {
  ink: '#423f47',
  paper: '#fbf4e4',
  coral: '#e8694a',
  teal: '#4f837c',
  mustard: '#f2bf4b',
  navy: '#3d5480',
  sage: '#b9c59a',
  plum: '#7d4f6d',
};

/** What everyone shares: ink, the white of eyes, teeth and paper, and dark things such as phones. */
export const FACE_COLOURS = '.ink{fill:#1d1a1c}.white{fill:#fffdf7}';

/** The style sheet that turns a drawn part into a part of this person. */
export const styleFor = (look: Look): string =>
  `.skin{fill:${SKIN[look.skin]}}.cloth{fill:${CLOTHES[look.wears]}}.hair{fill:${HAIR[look.hairColor]}}.dark{fill:#3a373d}${FACE_COLOURS}`;
