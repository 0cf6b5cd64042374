// The room a sound happens in, mixed with the sound itself.

import { room } from './filters.mjs';
import { around, mix, pass, shape } from './signal.mjs';

/** @typedef {import('./signal.mjs').Signal} Signal */

/** A one-shot in a small room. @param {Signal} dry @param {number} wet */
export const indoors = (dry, wet, decay = 0.5) =>
  mix(
    dry,
    shape(pass(dry, room(decay, 2600)), () => wet),
  );

/** A loop in a room of any size. @param {Signal} dry @param {number} decay @param {number} dullHz @param {number} wet */
export const within = (dry, decay, dullHz, wet) =>
  mix(
    dry,
    shape(around(dry, room(decay, dullHz)), () => wet),
  );
