// The customer as a line left them: which line of the card “Their side” is looked at, and what the stage
// shows of any line.

import { untilAnswered } from '../../../core/debrief/until-answered.ts';
import type { Line } from '../../../core/story/line.ts';
import type { Mood } from '../../../core/vocabulary.ts';
import { peopleIn, type Tableau } from '../../../stage/tableau.ts';
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

type Face = { readonly mood: Mood; readonly tableau: Tableau };

/** The customer alone, before the line of that turn and as they answered it, even if they left then. */
export function facesAround(
  result: Result,
  at: number,
): { readonly before: Face; readonly after: Face } | null {
  const { engine, playthrough } = result;
  const { header } = engine.edition;
  const { opening, turns } = playthrough;
  const said: readonly Line[] = [opening, ...turns.slice(0, at).map(({ beat }) => beat)].flatMap(
    ({ lines }) => lines,
  );
  const answered = untilAnswered(playthrough, at, header.customer)
    .slice(said.length)
    .map((line) => ({ ...line, exit: [] }));
  const before = faceIn(tableauOf(header, said));
  const after = faceIn(tableauOf(header, [...said, ...answered]));
  return before && after && { before, after };
}

/** Null where the customer is not there to be seen. */
export function faceIn(tableau: Tableau | null): Face | null {
  const customer = tableau && peopleIn(tableau).find(({ isCustomer }) => isCustomer);
  if (!tableau || !customer) return null;
  const figures = tableau.figures.filter(({ isCustomer }) => isCustomer);
  const caller = tableau.caller?.figure.isCustomer ? tableau.caller : null;
  return { mood: customer.mood, tableau: { ...tableau, figures, caller } };
}
