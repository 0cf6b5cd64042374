// Who has left: out of the lists and figures, but not deleted.

import type { NamedOne } from '../../wire/values.ts';
import { useWords } from '../parts/words.tsx';
import type { PersonDoors } from './person-row.tsx';

export function WhoLeft(props: {
  readonly left: readonly NamedOne[];
  readonly doors: PersonDoors;
}) {
  const { left, doors } = props;
  const words = useWords('managerPeople').managerPeople.people;
  return (
    <details>
      <summary>{words.left(left.length)}</summary>
      <div class="stack card">
        <p>{words.leftHint}</p>
        <ul class="people">
          {left.map(({ id, name }) => (
            <li key={id} class="stack" aria-label={name}>
              <b dir="auto">{name}</b>
              <div class="doors">
                <button type="button" class="plain-button" onClick={() => doors.setLeft(id, false)}>
                  {words.isBack}
                </button>
                <a class="plain-button" href={doors.exportOf(id)} download>
                  {words.exportAll}
                </a>
                <button type="button" class="plain-button" onClick={() => doors.deletePerson(id)}>
                  {words.deleteNow(name)}
                </button>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
