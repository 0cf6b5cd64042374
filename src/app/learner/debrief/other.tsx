// The card “The other line”. Nothing is worked out for the moments; a comparison is, once, when it is
// asked for (`compared-view.ts`).

import { useMemo } from 'preact/hooks';
import { costlyTurns } from '../../../core/debrief/costly-turns.ts';
import { exchanges, quoteOf } from '../../../core/debrief/exchange.ts';
import { shuffle } from '../../../core/play/shuffle.ts';
import { OtherCard } from '../../../ui/debrief/other-card.tsx';
import type { MomentView, OtherView } from '../../../ui/debrief/other-view.ts';
import { useWords } from '../../../ui/parts/words.tsx';
import { makeRoute, type Route, toDebrief } from '../route.ts';
import type { CardProps } from './card-props.ts';
import { type Comparison, comparisonOf } from './compared-view.ts';
import { type Finished, routeBefore } from './finished.ts';
import type { TriedLine, Worksheet } from './worksheet.ts';

export function Other({ finished, worksheet, way, dispatch }: CardProps) {
  const { attempt, engine, playthrough } = finished;
  const { tried } = worksheet;
  const words = useWords('afterwards').afterwards.other;
  // It takes the story along another way: once, however often the page is drawn.
  const comparison = useMemo(
    () => comparisonOf({ engine, playthrough }, way, tried, words),
    [engine, playthrough, way, tried, words],
  );
  const tryLine = (line: TriedLine | null) =>
    dispatch({ type: 'debrief', what: 'line_tried', line });
  const play = (route: Route) => {
    tryLine(null);
    dispatch({ type: 'asked_for', route });
  };
  return (
    <OtherCard
      view={otherView(finished, worksheet, comparison)}
      doors={{
        toggle: (at) => dispatch({ type: 'debrief', what: 'moment_opened', at: at ?? 'none' }),
        letRun: (at, choice) => tryLine({ at, choice }),
        playFrom: (at) => play(routeBefore(finished, at)),
        playOn: () => play({ screen: 'other', attempt: attempt.id, way: way ?? [] }),
        close: () => (way ? play(toDebrief(attempt.id, 'other')) : tryLine(null)),
      }}
    />
  );
}

export function otherView(
  finished: Finished,
  worksheet: Worksheet,
  comparison: Comparison,
): OtherView {
  const { attempt, engine, playthrough, customer } = finished;
  const costly = costlyTurns(engine.edition.key, playthrough.turns).map(({ at }) => at);
  const all = momentsOf(finished);
  const open = worksheet.moment ?? costly[0] ?? 0;
  const shown = (moments: readonly MomentView[]) =>
    moments.map((one) => ({ ...one, isOpen: one.at === open }));
  return {
    customer,
    lines: all.length,
    turningPoints: shown(costly.flatMap((at) => all[at] ?? [])),
    rest: shown(all.filter(({ at }) => !costly.includes(at))),
    map: makeRoute({ screen: 'map', attempt: attempt.id }),
    problem: comparison?.problem ?? null,
    compared: comparison?.view ?? null,
    place: comparison?.view ? comparison.key : 'moments',
  };
}

function momentsOf({ attempt, engine, playthrough }: Finished): readonly MomentView[] {
  const { cast } = engine.edition.header;
  return exchanges(playthrough).flatMap(({ at, before, said }) => {
    const turn = playthrough.turns[at];
    if (!turn) return [];
    const { decision, choice } = turn;
    const choices = shuffle(decision.choices, attempt.seed, decision.id)
      .filter(({ id }) => id !== choice.id)
      .map(({ id, text }) => ({ id, text }));
    return [{ at, before: quoteOf(before, cast), said, choices, isOpen: false }];
  });
}
