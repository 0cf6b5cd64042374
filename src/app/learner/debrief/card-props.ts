// What every card of the debrief is given.

import type { Way } from '../../../core/play/way.ts';
import type { DebriefNotes } from '../../../core/record/notes.ts';
import type { Hosts } from '../../playing/hosts.ts';
import type { Message } from '../message.ts';
import type { Model, Result } from '../model.ts';
import type { Worksheet } from './worksheet.ts';

export type CardProps = {
  readonly model: Model;
  readonly result: Result;
  readonly worksheet: Worksheet;
  /** What was noted about the attempt; from card 3 on it has a guess. */
  readonly notes: DebriefNotes;
  /** Card `other`: all picks of the way that was played; null without one. */
  readonly way: Way | null;
  readonly dispatch: (message: Message) => void;
  readonly hosts: Hosts;
};
