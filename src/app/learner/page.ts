// What every page of the learner is given.

import type { Hosts } from '../playing/hosts.ts';
import type { Message } from './message.ts';
import type { Model, Screen } from './model.ts';

export type PageProps<Kind extends Screen['kind']> = {
  readonly model: Model;
  readonly screen: Extract<Screen, { kind: Kind }>;
  readonly dispatch: (message: Message) => void;
  readonly hosts: Hosts;
};
