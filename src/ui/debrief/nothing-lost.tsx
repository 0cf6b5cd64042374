import { Icon } from '../parts/icon.tsx';
import { Exchanged } from './read-lines.tsx';
import { Heard } from './told-point.tsx';
import type { TurnsView } from './turns-view.ts';

type View = Extract<TurnsView, { kind: 'nothing_lost' }>;

/** An attempt without a turning point: said as it is, and the best line once more. */
export function NothingLost({ best, other }: Pick<View, 'best' | 'other'>) {
  return (
    <div class="turns stack">
      <p class="lead">
        Nowhere. At no decision was there a stronger line than yours. That does not happen by
        itself: it takes somebody who listens.
      </p>
      {best && (
        <section class="pale-teal card stack" aria-labelledby="turn-best">
          <h2 id="turn-best" class="inline">
            <Icon name="best" />
            Your best line
          </h2>
          <div class="stack">
            <Exchanged line={best} />
          </div>
          <div class="turn-why stack">
            <Heard as="What they heard" hears={best.hears} />
            <p>{best.why}</p>
          </div>
        </section>
      )}
      <div class="turn-try row">
        <p>Curious what a weaker line would have done? The wrong ones are here to be tried.</p>
        <a class="plain-button" href={other}>
          <Icon name="undo" />
          Try another line
        </a>
      </div>
    </div>
  );
}
