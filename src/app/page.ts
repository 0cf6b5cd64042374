// What every page is given.

import type { Fresh } from '../core/play/new-play.ts';
import type { Message } from './message.ts';
import type { Model, Screen } from './model.ts';
import type { SoundHost } from './sound-host.ts';
import type { StageHost } from './stage-host.ts';

export type PageProps<Kind extends Screen['kind']> = {
  readonly model: Model;
  readonly screen: Extract<Screen, { kind: Kind }>;
  readonly dispatch: (message: Message) => void;
  readonly hosts: Hosts;
};

/** What a page may need of the living page around it. */
export type Hosts = {
  readonly stage: StageHost;
  readonly sound: SoundHost;
  /** Voices become known late: asked at every drawing. */
  readonly canReadAloud: () => boolean;
  readonly fresh: () => Fresh;
};
