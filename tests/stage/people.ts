// People and pictures for the tests of the stage.

import type { Look } from '../../src/core/story/cast.ts';
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
  isSpeaking: false,
  isCustomer: true,
};
export const lou: Figure = { ...marsh, id: 'lou', isCustomer: false };
export const benny: Figure = { ...lou, id: 'benny' };

export const bay: Tableau = { place: 'glass_bay', channel: null, figures: [marsh], trust: 50 };
