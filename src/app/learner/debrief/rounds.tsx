// The card “The rounds” of a drill: in place of turning points, by what was tempting.

import { quoteOf } from '../../../core/debrief/exchange.ts';
import { byTemptation, leftSoFar, lostIn, playedRounds } from '../../../core/debrief/rounds.ts';
import { RoundsCard, type RoundsView } from '../../../ui/debrief/rounds-card.tsx';
import type { CardProps } from './card-props.ts';
import type { Finished } from './finished.ts';
import { Run } from './run.tsx';

export function Rounds({ finished }: CardProps) {
  const { engine, playthrough } = finished;
  return (
    <RoundsCard
      view={roundsView(finished)}
      run={<Run header={engine.edition.header} left={leftSoFar(playthrough)} />}
    />
  );
}

export function roundsView({ engine, playthrough }: Finished): RoundsView {
  const { cast } = engine.edition.header;
  return byTemptation(playedRounds(engine.story, playthrough)).map((group) => ({
    tempts: group.tempts,
    lost: lostIn(group),
    rounds: group.rounds.map((round) => ({ ...round, before: quoteOf(round.before, cast) })),
  }));
}
