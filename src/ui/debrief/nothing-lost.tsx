import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
import { Exchanged } from './read-lines.tsx';
import { Heard } from './told-point.tsx';
import type { TurnsView } from './turns-view.ts';

type View = Extract<TurnsView, { kind: 'nothing_lost' }>;

/** An attempt without a turning point: said as it is, and the best line once more. */
export function NothingLost({ best, other }: Pick<View, 'best' | 'other'>) {
  const { debrief } = useWords('debrief');
  return (
    <div class="turns stack">
      <p class="lead">{debrief.turns.nothingLost}</p>
      {best && (
        <section class="pale-teal card stack" aria-labelledby="turn-best">
          <h2 id="turn-best" class="inline">
            <Icon name="best" />
            {debrief.yourBest}
          </h2>
          <div class="stack">
            <Exchanged line={best} />
          </div>
          <div class="turn-why stack">
            <Heard as={debrief.theyHeard} hears={best.hears} />
            <p>{best.why}</p>
          </div>
        </section>
      )}
      <div class="turn-try row">
        <p>{debrief.turns.tryWeaker}</p>
        <a class="plain-button" href={other}>
          <Icon name="undo" />
          {debrief.tryAnother}
        </a>
      </div>
    </div>
  );
}
