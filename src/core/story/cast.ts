// Who is in a story and how they look.

import type { CastId } from './line.ts';

/** How a cast member looks; the drawn parts of `assets/people` carry the same names. */
export const SKINS = ['pale', 'light', 'tan', 'brown', 'deep'] as const;
export type Skin = (typeof SKINS)[number];

export const HAIR_COLORS = ['black', 'brown', 'auburn', 'blond', 'grey', 'white'] as const;
export type HairColor = (typeof HAIR_COLORS)[number];

export const CLOTHES = [
  'ink',
  'paper',
  'coral',
  'teal',
  'mustard',
  'navy',
  'sage',
  'plum',
] as const;
export type Clothes = (typeof CLOTHES)[number];

export const HAIRS = [
  'afro',
  'bald',
  'bald_sides',
  'bald_top',
  'bangs',
  'bangs_filled',
  'bantu_knots',
  'beanie',
  'bun',
  'bun_curly',
  'bun_fancy',
  'buns',
  'corn_rows',
  'flat_top',
  'flat_top_long',
  'gray_bun',
  'gray_medium',
  'gray_short',
  'hat_hip',
  'hijab',
  'long',
  'long_afro',
  'long_bangs',
  'long_curly',
  'medium',
  'medium_bangs',
  'medium_long',
  'medium_short',
  'medium_straight',
  'pomp',
  'shaved_sides',
  'short',
  'short_curly',
  'short_messy',
  'short_volumed',
  'short_wavy',
  'turban',
  'twists',
  'twists_volumed',
] as const;
export type Hair = (typeof HAIRS)[number];

export const BEARDS = [
  'none',
  'chin',
  'full',
  'full_medium',
  'goatee',
  'gray_full',
  'handlebars',
  'moustache_thin',
  'painters',
] as const;
export type Beard = (typeof BEARDS)[number];

export const GLASSES = [
  'none',
  'aviator',
  'butterfly',
  'clubmaster',
  'round',
  'round_thick',
] as const;
export type Glasses = (typeof GLASSES)[number];

/** What somebody sits in; most people stand. */
export const CHAIRS = ['wheelchair'] as const;
export type Chair = (typeof CHAIRS)[number];

/** What a top has, most have none; a uniform has a collar and a badge. */
export const SHIRTS = ['collar', 'badge', 'uniform'] as const;
export type Shirt = (typeof SHIRTS)[number];

export type Look = {
  readonly skin: Skin;
  readonly hair: Hair;
  readonly hairColor: HairColor;
  readonly wears: Clothes;
  readonly beard: Beard;
  readonly glasses: Glasses;
  readonly chair?: Chair;
  readonly shirt?: Shirt;
};

/** From `# cast: marsh = Ms Marsh; hair: bun; hair_color: grey; skin: tan; wears: plum; glasses: round`. */
export type CastMember = {
  readonly id: CastId;
  /** As it stands before the colon of a spoken line. */
  readonly name: string;
  readonly look: Look;
};
