// The fifth card: the few moments where most was lost, one at a time. It asks before it tells.

import { useFocus } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { useTopOfPage } from '../parts/top-of-page.ts';
import { NothingLost } from './nothing-lost.tsx';
import { TurningPoint } from './turning-point.tsx';
import './turns-card.css';
import { useWords } from '../parts/words.tsx';
import type { TurnsDoors, TurnsView } from './turns-view.ts';

export function TurnsCard(props: { readonly view: TurnsView; readonly doors: TurnsDoors }) {
  const { view, doors } = props;
  return view.kind === 'points' ? (
    <Points view={view} doors={doors} />
  ) : (
    <NothingLost best={view.best} other={view.other} />
  );
}

function Points(props: {
  readonly view: Extract<TurnsView, { kind: 'points' }>;
  readonly doors: TurnsDoors;
}) {
  const { view, doors } = props;
  const { told, at, point } = view;
  const { turns } = useWords('debrief').debrief;
  const heading = useFocus(point.choice);
  useTopOfPage(point.choice);
  const isLast = at + 1 === told.length;
  return (
    <div class="turns stack">
      <div class="turns-head row">
        <h2 ref={heading} tabIndex={-1}>
          {turns.moment(at + 1, told.length)}
        </h2>
        {told.length > 1 && <Walk told={told} at={at} onShow={doors.show} />}
      </div>
      <TurningPoint key={point.choice} view={point} doors={doors} />
      {point.told && !isLast && (
        <button type="button" class="main-button turns-on" onClick={() => doors.show(at + 1)}>
          {turns.nextMoment}
          <Icon name="next" />
        </button>
      )}
    </div>
  );
}

function Walk(props: {
  readonly told: readonly boolean[];
  readonly at: number;
  readonly onShow: TurnsDoors['show'];
}) {
  const { turns } = useWords('debrief').debrief;
  return (
    <ol class="turns-walk inline" aria-label={turns.moments}>
      {props.told.map((isTold, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: moments have no other name than their place.
        <li key={index}>
          <button
            type="button"
            class="option"
            aria-current={index === props.at ? 'step' : undefined}
            onClick={() => props.onShow(index)}
          >
            <span class="hidden">{turns.momentAt}</span>
            {index + 1}
            {isTold && (
              <>
                <Icon name="check" />
                <span class="hidden">{turns.lookedAt}</span>
              </>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
