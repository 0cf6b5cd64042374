import { useWords } from '../parts/words.tsx';
import type { ChoiceView, MapDoors, PlaceName } from './map-view.ts';

/** The lines of one decision, one's own first among them by a word, and where each leads. */
export function ChoiceList(props: {
  readonly choices: readonly ChoiceView[];
  readonly doors: MapDoors;
}) {
  const words = useWords('map').map;
  if (props.choices.length === 0) return null;
  return (
    <ul class="map-choices stack">
      {props.choices.map(({ id, text, isYours, leadsTo }) => (
        <li class="quote" key={id} data-yours={isYours}>
          <p>
            {isYours && <b class="label">{words.yourLine}</b>} <bdi>{text}</bdi>
          </p>
          <p>
            <LeadsTo places={leadsTo} doors={props.doors} />
          </p>
        </li>
      ))}
    </ul>
  );
}

export function LeadsTo(props: {
  readonly places: readonly PlaceName[];
  readonly doors: MapDoors;
}) {
  const words = useWords('map').map;
  return (
    <>
      <span aria-hidden="true">→ </span>
      <span class="hidden">{words.leadsTo} </span>
      <Places places={props.places} doors={props.doors} between={` ${words.or} `} />
    </>
  );
}

/** Names that bring one to their place. */
export function Places(props: {
  readonly places: readonly PlaceName[];
  readonly doors: MapDoors;
  readonly between: string;
}) {
  return (
    <>
      {props.places.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && props.between}
          <button type="button" class="map-link" onClick={() => props.doors.choose(id)}>
            {name}
          </button>
        </span>
      ))}
    </>
  );
}
