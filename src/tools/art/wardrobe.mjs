// Which Open Peeps part each of our words is drawn with.

export const BODIES = {
  rest: 'Hoodie',
  crossed: 'Sweater',
  explaining: 'Explaining',
  phone: 'Device',
  point: 'PointingUp',
  shrug: 'Whatever',
  paper: 'Paper',
  coffee: 'Coffee',
};

export const FACES = {
  calm: 'Smile',
  curious: 'Suspicious',
  hopeful: 'Smile',
  tense: 'Driven',
  worried: 'Concerned',
  angry: 'VeryAngry',
  furious: 'Rage',
  cold: 'Serious',
  weary: 'Tired',
  sad: 'Solemn',
  relieved: 'Contempt',
  delighted: 'Calm',
  amused: 'Cheeky',
};

const pascal = (name) => name.replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());
const named = (names, prefix = '') =>
  Object.fromEntries(names.split(' ').map((n) => [n, prefix + pascal(n)]));

export const HAIRS = named(
  'afro bald bald_sides bald_top bangs bangs_filled bantu_knots beanie bun bun_curly bun_fancy buns corn_rows flat_top flat_top_long gray_bun gray_medium gray_short hat_hip hijab long long_afro long_bangs long_curly medium medium_bangs medium_long medium_short medium_straight pomp shaved_sides short short_curly short_messy short_volumed short_wavy turban twists twists_volumed',
);
export const BEARDS = named(
  'chin full full_medium goatee gray_full handlebars moustache_thin painters',
);
export const GLASSES = named('aviator butterfly clubmaster round round_thick', 'Glass');
