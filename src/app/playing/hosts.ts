// What a screen with a play on it needs of the page around it.

import type { Fresh } from '../../core/play/new-play.ts';
import type { SoundHost } from './sound-host.ts';
import type { StageHost } from './stage-host.ts';

export type Hosts = {
  readonly stage: StageHost;
  readonly sound: SoundHost;
  /** Voices become known late: asked at every drawing. */
  readonly canReadAloud: (language: string) => boolean;
  readonly fresh: () => Fresh;
};
