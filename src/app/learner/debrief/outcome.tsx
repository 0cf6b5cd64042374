// The card “What happened”.

import { OutcomeCard, type OutcomeView } from '../../../ui/debrief/outcome-card.tsx';
import { Portrait } from '../../shell/pictures.tsx';
import type { CardProps } from './card-props.ts';
import type { Finished } from './finished.ts';
import { minutesOf } from './how-long.ts';

export function Outcome({ finished }: CardProps) {
  const { attempt, ending } = finished;
  return (
    <OutcomeCard
      view={outcomeView(finished)}
      portrait={<Portrait scenario={attempt.scenario} ending={ending.kind} />}
    />
  );
}

export function outcomeView(finished: Finished): OutcomeView {
  const { ending, customer, spokenTo, endings } = finished;
  const { kind, review, business } = ending;
  const minutes = minutesOf(finished);
  return { ending: { kind, review, business }, customer, spokenTo, endings, minutes };
}
