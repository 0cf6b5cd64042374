import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
import { Exchanged } from './read-lines.tsx';
import { Told } from './told-point.tsx';
import type { PointView, TurnsDoors } from './turns-view.ts';

/** What was said, then the question; what it was worth comes when it is asked for or found. */
export function TurningPoint(props: { readonly view: PointView; readonly doors: TurnsDoors }) {
  const { view, doors } = props;
  const { choice, reasons, told } = view;
  const { turns } = useWords('debrief').debrief;
  const isOpen = reasons.length === 0;
  const answer = useInSight(view.answer);
  const heading = useTold(told !== null);
  return (
    <>
      <div class="stack">
        <Exchanged line={view} />
      </div>
      <section class="turn-ask pale stack card" aria-labelledby="turn-question">
        <h3 id="turn-question">{view.question}</h3>
        {!isOpen && <Reasons view={view} doors={doors} />}
        <div class="turn-answer row">
          {!told && (
            <button type="button" class="plain-button" onClick={() => doors.tell(choice)}>
              {isOpen ? turns.showMe : turns.tellMe}
            </button>
          )}
          <p role="status" ref={answer}>
            {view.answer}
          </p>
        </div>
      </section>
      {told && <Told told={told} heading={heading} />}
    </>
  );
}

/** What is told is brought into sight. “Tell me” is gone then, and what it asked for takes the focus. */
function useTold(isTold: boolean) {
  const place = useRef<HTMLHeadingElement>(null);
  const wasTold = useRef(isTold);
  useLayoutEffect(() => {
    if (isTold && !wasTold.current) {
      if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
      place.current?.scrollIntoView({ block: 'center' });
    }
    wasTold.current = isTold;
  });
  return place;
}

/** A new answer may stand below what is in sight. */
function useInSight(words: string) {
  const place = useRef<HTMLParagraphElement>(null);
  const last = useRef(words);
  useLayoutEffect(() => {
    if (last.current !== words) place.current?.scrollIntoView({ block: 'nearest' });
    last.current = words;
  });
  return place;
}

function Reasons({ view, doors }: { readonly view: PointView; readonly doors: TurnsDoors }) {
  const { choice, reasons, told } = view;
  const { whoSaysSo } = useWords('debrief').debrief.turns;
  return (
    <ul class="turn-reasons columns tight">
      {reasons.map(({ reason, words, isTapped, isWriters }) => (
        <li key={reason}>
          <button
            type="button"
            class="option"
            aria-pressed={isTapped}
            aria-disabled={told !== null}
            data-writers={isWriters}
            onClick={() => told === null && doors.tap(choice, reason)}
          >
            <span>{words}</span>
            {(isTapped || isWriters) && (
              <small class="label inline">
                {isWriters && <Icon name="check" />}
                {whoSaysSo[isWriters ? (isTapped ? 'both' : 'writer') : 'you']}
              </small>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
