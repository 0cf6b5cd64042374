// The colours of people, each light enough for an ink line to be readable on it; and the colour of the
// light, which follows trust and is multiplied onto every drawing.

import type { Clothes, HairColor, Look, Skin } from '../core/story/cast.ts';
import { mix } from './motion.ts';

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

export const INK = '#1d1a1c';
export const PAPER = '#fff6e6';

/** Ink, and the white of eyes, teeth and paper: the same for all people. */
export const FACE_COLOURS = '.ink{fill:#1d1a1c}.white{fill:#fffdf7}';

/** The style sheet that turns a drawn part into a part of this person. */
export const styleFor = (look: Look): string =>
  `.skin{fill:${SKIN[look.skin]}}.cloth{fill:${CLOTHES[look.wears]}}.hair{fill:${HAIR[look.hairColor]}}.dark{fill:#3a373d}${FACE_COLOURS}`;

/** One colour with a share of another in it, both #rrggbb. */
export function blend(colour: string, other: string, share: number): string {
  const [from, to] = [colour, other].map((css) => Number.parseInt(css.slice(1), 16));
  const channel = (shift: number): string => {
    const parts = [from, to].map((whole = 0) => (whole >> shift) & 255);
    return Math.round(mix(parts[0] ?? 0, parts[1] ?? 0, share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(16)}${channel(8)}${channel(0)}`;
}

/** The wall behind somebody who calls: their own colour, light enough for them to stand out from it. */
export const wallOf = ({ wears }: Look): string => blend(CLOTHES[wears], PAPER, 0.7);

type Rgb = readonly [red: number, green: number, blue: number];

/** Multiplied at full warmth or cold. Skin keeps its hue: a blue light would make it grey. */
const LIGHT: Readonly<Record<'room' | 'person', { readonly warm: Rgb; readonly cold: Rgb }>> = {
  room: { warm: [255, 246, 226], cold: [184, 198, 224] },
  person: { warm: [255, 250, 242], cold: [244, 238, 234] },
};
const EVEN: Rgb = [255, 255, 255];
/** Light on a person who listens. */
const ASIDE = 0.9;

function tint(on: keyof typeof LIGHT, warmth: number, share: number): number {
  const end = LIGHT[on][warmth < 0 ? 'cold' : 'warm'];
  const channel = (i: 0 | 1 | 2): number =>
    Math.round(mix(EVEN[i], end[i], Math.min(1, Math.abs(warmth))) * share);
  return (channel(0) << 16) | (channel(1) << 8) | channel(2);
}

/** The room's light; `warmth` from −1 to 1; as 0xrrggbb. */
export const tintFor = (warmth: number): number => tint('room', warmth, 1);

/** What of it falls on people. */
export const tintOfPerson = (warmth: number, isListening = false): number =>
  tint('person', warmth, isListening ? ASIDE : 1);
