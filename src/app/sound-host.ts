// Keeps the sound: nothing is fetched or played before the first gesture.

import type { Model } from './model.ts';

export type SoundHost = {
  readonly show: (model: Model) => void;
  readonly speak: (text: string) => void;
};

export function soundHost(): SoundHost {
  return { show: () => {}, speak: () => {} };
}
