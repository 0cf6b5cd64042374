// One place of the map more closely: what was said there, where each line leads, and the door back in.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import { ChoiceList, LeadsTo, Places } from './choice-list.tsx';
import type { ChosenView, MapDoors } from './map-view.ts';
import { ENDING_WORDS } from './map-words.ts';

export function ChosenPlace(props: {
  readonly view: ChosenView;
  readonly doors: MapDoors;
  readonly close: () => void;
}) {
  const { view, doors, close } = props;
  const others = view.choices.filter(({ isYours }) => !isYours);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever chooses a place wants to read about it, wherever on the page that stands.
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section
      class="map-note map-chosen stack card"
      aria-labelledby="chosen-title"
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <h2 id="chosen-title" ref={heading} tabIndex={-1}>
        {view.name}
      </h2>
      <p class="map-words note" dir="auto">
        {view.words}
      </p>
      {view.ending ? (
        <EndingPart view={view} doors={doors} />
      ) : (
        <DecisionPart view={view} doors={doors} />
      )}
      {others.length > 0 && (
        <>
          <h3>{view.said === null ? 'What one can say there' : 'Where other lines lead'}</h3>
          <ChoiceList choices={others} doors={doors} />
        </>
      )}
      <button type="button" class="quiet flush" onClick={close}>
        Back to the map
      </button>
    </section>
  );
}

function DecisionPart({ view, doors }: Part) {
  return (
    <>
      {view.said !== null && (
        <figure class="map-said quote">
          <figcaption class="small">You said</figcaption>
          <blockquote class="lead" dir="auto">
            {quoted(view.said)}
          </blockquote>
          {view.wentTo && (
            <p>
              <LeadsTo places={[view.wentTo]} doors={doors} />
            </p>
          )}
        </figure>
      )}
      {view.reenter === null ? (
        <p>We could not find the way back to this moment.</p>
      ) : (
        <a class="main-button" href={view.reenter}>
          <Icon name="undo" />
          Re-enter here
        </a>
      )}
    </>
  );
}

function EndingPart({ view, doors }: Part) {
  return (
    <>
      {view.ending && <p class="tag">{ENDING_WORDS[view.ending]}</p>}
      {view.headline !== null && (
        <p class="heading" dir="auto">
          {view.headline}
        </p>
      )}
      <h3>One comes here from</h3>
      <p>
        <Places places={view.from} doors={doors} between=" " />
      </p>
    </>
  );
}

type Part = { readonly view: ChosenView; readonly doors: MapDoors };
