// What an update gives back, and the two turns that several updates take.

import type { Fresh } from '../../core/play/new-play.ts';
import type { Play } from '../../core/play/play.ts';
import type { Effect } from './message.ts';
import type { Model } from './model.ts';
import { openScreen } from './open-screen.ts';

export type Updated = readonly [Model, readonly Effect[]];

export const still = (model: Model): Updated => [model, []];

export function open(model: Model, fresh: Fresh): Updated {
  const [screen, effects] = openScreen(model, fresh);
  return [{ ...model, screen }, effects];
}

export const withPlay = (model: Model, play: Play): Model => ({
  ...model,
  screen: { kind: 'play', play },
});
