import { nextOf } from '../../../core/play/playthrough.ts';
import { endingsSeen } from '../../../core/record/progress.ts';
import type { OutcomeView } from '../../../ui/debrief/outcome-card.tsx';
import type { Model, Result } from '../model.ts';
import { customerOf } from './customer-of.ts';

/** Null for an attempt that has not ended: there is no outcome yet. */
export function outcomeView(model: Model, result: Result): OutcomeView | null {
  const next = nextOf(result.playthrough);
  if (next.kind !== 'ending') return null;
  const { kind, review, business } = next.ending;
  return {
    ending: { kind, review, business },
    customer: customerOf(result)?.name ?? '',
    endings: {
      // This one has been seen, even before all others have been looked through.
      seen: Math.max(1, endingsSeen(model, result.attempt.scenario)),
      total: Object.keys(result.engine.edition.endings).length,
    },
  };
}
