// The card “The other line”. Nothing is worked out for the moments; a comparison is, once, when it is
// asked for (`compared-view.ts`).

import { useMemo } from 'preact/hooks';
import { exchanges, quoteOf } from '../../../core/debrief/exchange.ts';
import { shuffle } from '../../../core/shuffle.ts';
import { OtherCard, type OtherView } from '../../../ui/debrief/other-card.tsx';
import { useWords } from '../../../ui/parts/words.tsx';
import { type Route, toDebrief } from '../route.ts';
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
        show: (at) => dispatch({ type: 'debrief', what: 'moment_opened', at }),
        letRun: (at, choice) => tryLine({ at, choice }),
        playFrom: (at) => play(routeBefore(finished, at)),
        playOn: () => play({ screen: 'other', attempt: attempt.id, way: way ?? [] }),
        close: () => (way ? play(toDebrief(attempt.id, 'other')) : tryLine(null)),
      }}
    />
  );
}

/** One moment is open: the one that was asked for, else the one where most was lost. */
export function otherView(
  { attempt, engine, playthrough, customer, costly }: Finished,
  { moment }: Worksheet,
  comparison: Comparison,
): OtherView {
  const { cast } = engine.edition.header;
  const moments = exchanges(playthrough).map(({ at, title, before, said }) => ({
    ...{ at, title, said },
    before: quoteOf(before, cast),
  }));
  const at = moment ?? costly[0]?.at ?? 0;
  const here = moments[at] ?? { at, title: '', said: '', before: null };
  // What came before the first turning point has just been read on the card of turning points.
  const before = at === costly[0]?.at ? null : here.before;
  const { decision, choice } = playthrough.turns[at] ?? {};
  const choices = decision ? shuffle(decision.choices, attempt.seed, decision.id) : [];
  return {
    customer,
    moment: {
      ...here,
      before,
      choices: choices.filter((one) => one !== choice).map(({ id, text }) => ({ id, text })),
    },
    others: moments.filter((one) => one.at !== at),
    problem: comparison?.problem ?? null,
    compared: comparison?.view ?? null,
    place: comparison?.view ? comparison.key : `moment ${at}`,
  };
}
