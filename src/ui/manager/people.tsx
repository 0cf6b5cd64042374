// The people of one team: names in, links out. Nobody needs an account or an address.

import type { NamedOne } from '../../wire/values.ts';
import { LongList } from '../parts/long-list.tsx';
import { useTopOfPage } from '../parts/top-of-page.ts';
import { useWords } from '../parts/words.tsx';
import { Form, TextField } from './form.tsx';
import { type PersonDoors, PersonRow, type PersonView } from './person-row.tsx';
import { FirstSteps } from './steps.tsx';
import { type TabletDoors, Tablets, type TabletsView } from './tablets.tsx';
import { WhoLeft } from './who-left.tsx';

export type PeopleView = {
  readonly people: readonly PersonView[];
  readonly left: readonly NamedOne[];
  /** Links that are still known here and can be printed. */
  readonly fresh: number;
  /** Addresses. */
  readonly cards: string;
  readonly assignments: string;
  /** No other device reaches the addresses of links that are made here. */
  readonly isHereOnly: boolean;
  readonly tablets: TabletsView;
};

export type PeopleDoors = PersonDoors &
  TabletDoors & {
    readonly add: (text: string) => void;
    readonly newLinks: (people: readonly string[]) => void;
    readonly deleteTeam: () => void;
  };

export function People(props: {
  readonly view: PeopleView;
  readonly doors: PeopleDoors;
  readonly isBusy: boolean;
}) {
  const { view, doors, isBusy } = props;
  const { managerPeople } = useWords('managerPeople');
  const words = managerPeople.people;
  const { people, fresh } = view;
  // Who has added people finds their links at the top.
  useTopOfPage(`${fresh}`);
  return (
    <>
      {fresh > 0 && (
        <section class="card pale stack" aria-labelledby="fresh">
          <h2 id="fresh">{words.fresh(fresh)}</h2>
          <p>{words.toldOnce}</p>
          <div class="doors">
            <a class="main-button" href={view.cards}>
              {words.printCards}
            </a>
            <a class="plain-button" href={view.assignments}>
              {words.thenAssign}
            </a>
          </div>
        </section>
      )}
      {people.length === 0 && (
        <FirstSteps title={managerPeople.home.begin} steps={managerPeople.home.steps} isAt={1} />
      )}
      {view.isHereOnly && (people.length === 0 || view.tablets.fresh) && (
        <p class="strip pale" role="note">
          {words.hereOnly}
        </p>
      )}
      <section class="card stack" aria-labelledby="add">
        <h2 id="add">{words.add}</h2>
        <Form
          key={people.length}
          submit={words.addThem}
          isBusy={isBusy}
          isPlain={fresh > 0}
          onSubmit={({ text }) => doors.add(text('names'))}
        >
          <TextField
            name="names"
            label={words.names}
            hint={words.namesHint}
            rows={4}
            longest={100_000}
          />
        </Form>
      </section>
      {people.length > 0 && (
        <section class="stack" aria-labelledby="everybody">
          <h2 id="everybody">{words.everybody(people.length)}</h2>
          <LongList items={people} textOf={({ name }) => name}>
            {(shown) => (
              <ul class="people">
                {shown.map((person) => (
                  <PersonRow key={person.id} person={person} doors={doors} />
                ))}
              </ul>
            )}
          </LongList>
          <details>
            <summary>{words.anewForAll}</summary>
            <div class="stack card">
              <p>{words.anewHint}</p>
              <button
                type="button"
                class="plain-button in-place"
                onClick={() => doors.newLinks(people.map(({ id }) => id))}
              >
                {words.anewNow}
              </button>
            </div>
          </details>
        </section>
      )}
      {view.left.length > 0 && <WhoLeft left={view.left} doors={doors} />}
      <Tablets view={view.tablets} doors={doors} isBusy={isBusy} />
      <details>
        <summary>{words.deleteTeam}</summary>
        <div class="stack card">
          <p>{words.deleteTeamHint}</p>
          <button type="button" class="plain-button in-place" onClick={doors.deleteTeam}>
            {words.deleteTeamNow}
          </button>
        </div>
      </details>
    </>
  );
}
