// The card “Their side”: which line is looked at, and the customer as it left them.

import { untilAnswered } from '../../../core/debrief/until-answered.ts';
import type { Tableau } from '../../../stage/tableau.ts';
import { tableauOf } from '../../playing/tableau-of.ts';
import type { Result } from '../model.ts';
import type { Worksheet } from './worksheet.ts';

/** 0-based number of its turn; one begins at the first. */
export function lookedAt({ heard }: Pick<Worksheet, 'heard'>, { playthrough }: Result): number {
  return Math.max(0, Math.min(heard ?? 0, playthrough.turns.length - 1));
}

/** Same people, same place, once the customer had answered the line of that turn. */
export function tableauHeard({ engine, playthrough }: Result, at: number): Tableau | null {
  const { header } = engine.edition;
  return tableauOf(header, untilAnswered(playthrough, at, header.customer));
}
