// What opening an address gives: a screen, and what it asks of the world.

import type { Effect } from './message.ts';
import type { Screen } from './model.ts';
import type { Astray } from './route.ts';

export type Opened = readonly [Screen, readonly Effect[]];

/** A link that leads nowhere, with the reason. */
export const astray = (why: Astray['why'], what = ''): Opened => [
  { kind: 'astray', why, what },
  [],
];
