// What every card of the debrief is given.

import type { Way } from '../../../core/play/way.ts';
import type { Hosts } from '../../playing/hosts.ts';
import type { Message } from '../message.ts';
import type { Finished } from './finished.ts';
import type { Worksheet } from './worksheet.ts';

export type CardProps = {
  /** From card 3 on its notes have a guess. */
  readonly finished: Finished;
  readonly worksheet: Worksheet;
  /** Card `other`: all picks of the way that was played; null without one. */
  readonly way: Way | null;
  readonly dispatch: (message: Message) => void;
  readonly hosts: Hosts;
};
