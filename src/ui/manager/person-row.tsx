import { useWords } from '../parts/words.tsx';

export type PersonView = {
  readonly id: string;
  readonly name: string;
  readonly hasLink: boolean;
  readonly hasJoined: boolean;
  readonly hasPin: boolean;
  /** Address of their page. */
  readonly address: string;
};

export type PersonDoors = {
  readonly newLinks: (people: readonly string[]) => void;
  readonly endLink: (person: string) => void;
  readonly resetPin: (person: string) => void;
  readonly setLeft: (person: string, left: boolean) => void;
  readonly deletePerson: (person: string) => void;
  /** Everything that is kept about them, as a file. */
  readonly exportOf: (person: string) => string;
};

export function PersonRow(props: { readonly person: PersonView; readonly doors: PersonDoors }) {
  const { person, doors } = props;
  const { id, name } = person;
  const words = useWords('managerPeople').managerPeople.people;
  const buttons = [
    [words.newLink, () => doors.newLinks([id]), true],
    [words.endLink, () => doors.endLink(id), person.hasLink],
    [words.resetPin, () => doors.resetPin(id), person.hasPin],
    [words.hasLeft, () => doors.setLeft(id, true), true],
  ] as const;
  return (
    <li class="person row">
      <a class="person-name" href={person.address}>
        <b dir="auto">{name}</b>
      </a>
      <span class="note small">{standingOf(person, words)}</span>
      <details>
        <summary>
          {words.more}
          <span class="hidden">: {name}</span>
        </summary>
        <div class="stack card">
          <div class="doors">
            {buttons.map(
              ([label, press, isThere]) =>
                isThere && (
                  <button key={label} type="button" class="plain-button" onClick={press}>
                    {label}
                  </button>
                ),
            )}
            <a class="plain-button" href={doors.exportOf(id)} download>
              {words.exportAll}
            </a>
          </div>
          <p class="note small">{words.deleteHint}</p>
          <button
            type="button"
            class="plain-button in-place"
            onClick={() => doors.deletePerson(id)}
          >
            {words.deleteNow(name)}
          </button>
        </div>
      </details>
    </li>
  );
}

function standingOf(
  { hasJoined, hasLink }: PersonView,
  words: { readonly joined: string; readonly waiting: string; readonly noLink: string },
): string {
  if (hasJoined) return words.joined;
  return hasLink ? words.waiting : words.noLink;
}
