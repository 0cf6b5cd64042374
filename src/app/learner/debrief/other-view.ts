// From the attempt, the worksheet and the address to the card “The other line”. Nothing is worked out for
// the moments; a comparison is, once, when it is asked for (`compared-view.ts`).

import { costlyTurns } from '../../../core/debrief/costly-turns.ts';
import { exchanges } from '../../../core/debrief/exchange.ts';
import { shuffle } from '../../../core/play/shuffle.ts';
import type { MomentView, OtherView } from '../../../ui/debrief/other-view.ts';
import type { Result } from '../model.ts';
import { makeRoute } from '../route.ts';
import type { Comparison } from './compared-view.ts';
import { customerOf, namesIn } from './customer-of.ts';
import { quoteOf } from './quote-of.ts';
import type { Worksheet } from './worksheet.ts';

export function otherView(result: Result, worksheet: Worksheet, comparison: Comparison): OtherView {
  const { attempt, engine, playthrough } = result;
  const costly = costlyTurns(engine.edition.key, playthrough.turns).map(({ at }) => at);
  const all = momentsOf(result);
  const open = worksheet.moment ?? costly[0] ?? 0;
  const shown = (moments: readonly MomentView[]) =>
    moments.map((one) => ({ ...one, isOpen: one.at === open }));
  return {
    customer: customerOf(result)?.name ?? '',
    lines: all.length,
    turningPoints: shown(costly.flatMap((at) => all[at] ?? [])),
    rest: shown(all.filter(({ at }) => !costly.includes(at))),
    map: makeRoute({ screen: 'map', attempt: attempt.id }),
    problem: comparison?.problem ?? null,
    compared: comparison?.view ?? null,
    place: comparison?.view ? comparison.key : 'moments',
  };
}

function momentsOf(result: Result): readonly MomentView[] {
  const { attempt, playthrough } = result;
  const names = namesIn(result);
  return exchanges(playthrough).flatMap(({ at, before, said }) => {
    const turn = playthrough.turns[at];
    if (!turn) return [];
    const { decision, choice } = turn;
    const choices = shuffle(decision.choices, attempt.seed, decision.id)
      .filter(({ id }) => id !== choice.id)
      .map(({ id, text }) => ({ id, text }));
    return [{ at, before: quoteOf(before, names), said, choices, isOpen: false }];
  });
}
