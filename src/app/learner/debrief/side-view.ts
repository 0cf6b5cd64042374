// From a result and the line that is looked at to the card “Their side”.

import { actsOf } from '../../../core/debrief/acts.ts';
import { theirSide, trustCurve } from '../../../core/debrief/their-side.ts';
import type { SideView } from '../../../ui/debrief/side-view.ts';
import type { Result } from '../model.ts';
import { customerOf } from './customer-of.ts';
import { lookedAt, tableauHeard } from './looked-at.ts';
import type { Worksheet } from './worksheet.ts';

export function sideView(result: Result, worksheet: Pick<Worksheet, 'heard'>): SideView {
  const { playthrough } = result;
  const [start = 0] = trustCurve(playthrough);
  return {
    customer: customerOf(result)?.name ?? '',
    start,
    lines: theirSide(playthrough).map(({ at, choice, said, hears, trust, change }) => ({
      ...{ choice, said, hears, trust, change },
      mood: moodAfter(result, at),
    })),
    acts: actsOf(playthrough),
    at: lookedAt(worksheet, result),
  };
}

/** What the stage shows has to be said as well. */
function moodAfter(result: Result, at: number) {
  const figures = tableauHeard(result, at)?.figures ?? [];
  return figures.find(({ isCustomer }) => isCustomer)?.mood ?? null;
}
