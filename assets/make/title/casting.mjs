// Who is in which picture outside the stage, and how they feel about it.

/**
 * @typedef {import('../../../src/core/vocabulary.ts').EndingKind} EndingKind
 * @typedef {import('../../../src/core/vocabulary.ts').Place} Place
 * @typedef {import('./stage.mjs').Manner} Manner
 * @typedef {Manner & {
 *   readonly who: string,
 *   readonly x: number,
 *   readonly cut: number,
 *   readonly scale: number,
 *   readonly faces: 'left' | 'right',
 * }} Poser who: a look in the words of a story's cast, or `story/id`; x: their middle and scale, in
 *   units of the picture; cut: where the counter cuts the bust, in units of the bust
 */

/** Back to front: everybody is waiting, and the eldest looks at what there is to choose.
 * @type {readonly Poser[]} */
export const POSTER = [
  {
    who: 'skin: pale; hair: beanie; hair_color: blond; wears: navy',
    ...{ mood: 'weary', x: 540, cut: 1165, scale: 0.82, faces: 'right' },
  },
  {
    who: 'skin: brown; hair: bald; hair_color: white; beard: full_medium; wears: sage',
    ...{ mood: 'cold', x: 1215, cut: 1165, scale: 0.86, faces: 'left' },
  },
  {
    who: 'windshield/marsh',
    ...{ mood: 'angry', x: 850, cut: 1050, scale: 0.93, faces: 'right' },
  },
  {
    who: 'skin: deep; hair: afro; wears: mustard',
    ...{ mood: 'furious', x: 240, cut: 930, scale: 0.78, faces: 'right' },
  },
  {
    who: 'skin: light; hair: hijab; hair_color: auburn; wears: teal',
    ...{ mood: 'worried', x: 1430, cut: 860, scale: 0.8, faces: 'left' },
  },
];

/**
 * A telling moment of each story.
 * @typedef {{
 *   readonly place: Place,
 *   readonly customer: Manner,
 *   readonly colleague?: Manner & { readonly id: string },
 * }} Moment
 * @type {Readonly<Record<string, Moment>>}
 */
export const MOMENTS = {
  windshield: {
    place: 'glass_bay',
    customer: { mood: 'angry', pose: 'arms_crossed' },
    colleague: { id: 'benny', mood: 'worried', pose: 'on_phone' },
  },
  registry_line: {
    place: 'registry_hall',
    customer: { mood: 'angry' },
    colleague: { id: 'farida', mood: 'weary' },
  },
  rental_garage: {
    place: 'garage_aisle',
    customer: { mood: 'hopeful', pose: 'reading' },
    colleague: { id: 'curtis', mood: 'weary', pose: 'check_clock' },
  },
  lost_tablet: {
    place: 'airline_desk',
    customer: { mood: 'worried' },
  },
  pressed_suit: {
    place: 'hotel_desk',
    customer: { mood: 'worried', pose: 'look_down' },
    colleague: { id: 'tomas', mood: 'amused' },
  },
  roaming: {
    place: 'support_line',
    customer: { mood: 'tense', pose: 'check_clock' },
    colleague: { id: 'walt', mood: 'weary' },
  },
  apology_drill: {
    place: 'clerk_counter',
    customer: { mood: 'curious' },
    colleague: { id: 'brandt', mood: 'angry', pose: 'pointing' },
  },
};

/** How a customer looks back at you after each kind of ending, and how much they trust you then.
 * @type {Readonly<Record<EndingKind, Manner & { readonly trust: number }>>} */
export const LAST_LOOKS = {
  kept: { mood: 'relieved', trust: 85 },
  at_risk: { mood: 'weary', trust: 45 },
  lost: { mood: 'angry', pose: 'arms_crossed', trust: 10 },
};
