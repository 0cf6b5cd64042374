// The card “Their side”: how the customer took each line, and how they looked then.

import { actsOf } from '../../../core/debrief/acts.ts';
import { theirSide, trustCurve } from '../../../core/debrief/their-side.ts';
import { SideCard, type SideView } from '../../../ui/debrief/side-card.tsx';
import type { CardProps } from './card-props.ts';
import type { Finished } from './finished.ts';
import { faceIn, lookedAt, tableauHeard } from './looked-at.ts';
import type { Worksheet } from './worksheet.ts';

export function Side({ finished, worksheet, dispatch, hosts }: CardProps) {
  return (
    <SideCard
      view={sideView(finished, worksheet)}
      doors={{ look: (at) => dispatch({ type: 'debrief', what: 'heard_opened', at }) }}
      stage={hosts.stage.attach}
    />
  );
}

export function sideView(finished: Finished, worksheet: Pick<Worksheet, 'heard'>): SideView {
  const { playthrough, customer } = finished;
  const [start = 0] = trustCurve(playthrough);
  return {
    customer,
    start,
    lines: theirSide(playthrough).map(({ at, choice, said, hears, trust, change }) => ({
      ...{ choice, said, hears, trust, change },
      // What the stage shows has to be said as well.
      mood: faceIn(tableauHeard(finished, at))?.mood ?? null,
    })),
    acts: actsOf(playthrough),
    at: lookedAt(worksheet, finished),
  };
}
