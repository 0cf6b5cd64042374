// People and pictures for the tests of the stage.

import type { Look } from '../../src/core/story/cast.ts';
import type { Spots } from '../../src/stage/room.ts';
import type { Figure, Tableau } from '../../src/stage/tableau.ts';

const look: Look = {
  skin: 'tan',
  hair: 'bun',
  hairColor: 'grey',
  wears: 'plum',
  beard: 'none',
  glasses: 'round',
};

export const marsh: Figure = {
  id: 'marsh',
  look,
  mood: 'calm',
  pose: null,
  holds: 'nothing',
  isSpeaking: false,
  isCustomer: true,
};
export const lou: Figure = { ...marsh, id: 'lou', isCustomer: false };
export const benny: Figure = { ...lou, id: 'benny' };

export const bay: Tableau = {
  place: 'glass_bay',
  caller: null,
  board: null,
  shows: null,
  last: null,
  figures: [marsh],
  trust: 50,
  shot: 'medium',
  isLater: false,
  attention: [marsh.id],
  spokenTo: null,
};

export const SPOTS: Spots = {
  customer: { x: 890, y: 835, scale: 0.6 },
  staff: { x: 440, y: 835, scale: 0.6 },
  other: { x: 1290, y: 835, scale: 0.6 },
};
