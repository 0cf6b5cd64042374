// The colours of people. Ink and paper are the product's own; the rest is chosen so that an ink
// line stays readable on every one of them.

import type { Look } from '../core/story/cast.ts';
import type { Clothes, HairColor, Skin } from '../core/vocabulary.ts';

export const INK = '#1d1a1c';

const SKIN: Readonly<Record<Skin, string>> = {
  pale: '#f7dcc6',
  light: '#f2c9a5',
  tan: '#dba67a',
  brown: '#b97f54',
  deep: '#8b5638',
};

const HAIR: Readonly<Record<HairColor, string>> = {
  black: '#2b282a',
  brown: '#6b4630',
  auburn: '#a4512f',
  blond: '#e3bd6c',
  grey: '#a9a8a6',
  white: '#efece6',
};

const CLOTHES: Readonly<Record<Clothes, string>> = {
  ink: '#35323a',
  paper: '#fbf4e4',
  coral: '#e8694a',
  teal: '#3f8f8a',
  mustard: '#e5b140',
  navy: '#3d5480',
  sage: '#9cb48f',
  plum: '#8a5576',
};

/** The style sheet that turns a drawn part into a part of this person. */
export const styleFor = (look: Look): string =>
  `.skin{fill:${SKIN[look.skin]}}.cloth{fill:${CLOTHES[look.wears]}}.hair{fill:${HAIR[look.hairColor]}}.ink{fill:${INK}}.white{fill:#fffdf7}`;
