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
  // Whoever chooses a place wants to read about it, and to see where it is.
  useLayoutEffect(() => {
    heading.current?.focus();
    document
      .querySelector('[data-place][aria-pressed="true"]')
      ?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section
      class="map-chosen stack card"
      data-side={view.side}
      aria-labelledby="chosen-title"
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <button type="button" class="bar-button" aria-label={words.close} onClick={close}>
        <Icon name="close" />
      </button>
      <h2 id="chosen-title" ref={heading} tabIndex={-1} dir="auto">
        {view.name}
      </h2>
      <p class="map-words note" dir="auto">
        {view.words}
      </p>
      {view.ending ? (
        <>
          <h3>{words.from}</h3>
          <p>
            <Places places={view.from} doors={doors} between=" " />
          </p>
        </>
      ) : (
        <DecisionPart view={view} doors={doors} />
      )}
      {others.length > 0 && (
        <>
          <h3>{view.said === null ? words.whatToSay : words.otherLines}</h3>
          <ChoiceList choices={others} doors={doors} />
        </>
      )}
    </section>
  );
}

function DecisionPart(props: { readonly view: ChosenView; readonly doors: MapDoors }) {
  const { said, wentTo, reenter } = props.view;
  const words = useWords('map').map;
  return (
    <>
      {said !== null && (
        <figure class="map-said quote">
          <figcaption class="small">{words.youSaid}</figcaption>
          <blockquote class="lead" dir="auto">
            {quoted(said)}
          </blockquote>
          {wentTo && (
            <p>
              <LeadsTo places={[wentTo]} doors={props.doors} />
            </p>
          )}
        </figure>
      )}
      {reenter === null ? (
        <p>{words.noWay}</p>
      ) : (
        <a class="main-button" href={reenter}>
          <Icon name="undo" />
          {words.reenter}
        </a>
      )}
    </>
  );
}
