// One place of the map more closely: what was said there, where each line leads, and the door back in.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import { useWords } from '../parts/words.tsx';
import { ChoiceList, LeadsTo, Places } from './choice-list.tsx';
import type { ChosenView, MapDoors } from './map-view.ts';

export function ChosenPlace(props: {
  readonly view: ChosenView;
  readonly doors: MapDoors;
  readonly close: () => void;
}) {
  const { view, doors, close } = props;
  const words = useWords('map').map;
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
          <h3>{view.said === null ? words.whatToSay : words.otherLines}</h3>
          <ChoiceList choices={others} doors={doors} />
        </>
      )}
      <button type="button" class="quiet flush" onClick={close}>
        {words.close}
      </button>
    </section>
  );
}

function DecisionPart({ view, doors }: Part) {
  const words = useWords('map').map;
  return (
    <>
      {view.said !== null && (
        <figure class="map-said quote">
          <figcaption class="small">{words.youSaid}</figcaption>
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
        <p>{words.noWay}</p>
      ) : (
        <a class="main-button" href={view.reenter}>
          <Icon name="undo" />
          {words.reenter}
        </a>
      )}
    </>
  );
}

function EndingPart({ view, doors }: Part) {
  const { map: words, skills } = useWords('map', 'skills');
  return (
    <>
      {view.ending && <p class="tag">{skills.endings[view.ending]}</p>}
      {view.headline !== null && (
        <p class="heading" dir="auto">
          {view.headline}
        </p>
      )}
      <h3>{words.from}</h3>
      <p>
        <Places places={view.from} doors={doors} between=" " />
      </p>
    </>
  );
}

type Part = { readonly view: ChosenView; readonly doors: MapDoors };
