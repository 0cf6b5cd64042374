// What has been asked of a team, and asking for more.

import { useTopOfPage } from '../parts/top-of-page.ts';
import { useWords } from '../parts/words.tsx';
import { type AssignDoors, AssignForm, type AssignView } from './assign-form.tsx';

export type AssignmentView = {
  readonly id: string;
  readonly title: string;
  /** “Assess, by Nov 30, 2026, for 7 people; you see the bands of their skills.” */
  readonly terms: string;
  readonly note: string;
  readonly isClosed: boolean;
  /** Address of the scenario's page. */
  readonly address: string;
};

export function Assignments(props: {
  readonly assignments: readonly AssignmentView[];
  readonly view: AssignView;
  readonly doors: AssignDoors & {
    readonly setClosed: (assignment: string, isClosed: boolean) => void;
  };
  /** How many tablets and links are out there is told on the page of the people. */
  readonly people: string;
  /** Address of what comes of it. */
  readonly answers: string;
}) {
  const { assignments, view, doors, people } = props;
  const { manager, managerAssignments: words } = useWords('manager', 'managerAssignments');
  // Who has assigned one finds it at the top.
  useTopOfPage(`${assignments.length}`);
  return (
    <>
      {view.people.length === 0 && (
        <section class="card pale stack narrow">
          <p>{words.nobody}</p>
          <a class="main-button in-place" href={people}>
            {words.addPeople}
          </a>
        </section>
      )}
      {assignments.length > 0 && (
        <section class="stack" aria-labelledby="assigned">
          <h2 id="assigned">{words.assigned}</h2>
          <ul class="people">
            {assignments.map(({ id, title, terms, note, isClosed, address }) => (
              <li key={id} class="need row">
                <div class="need-why stack tight">
                  <a href={address}>
                    <b dir="auto">{title}</b>
                  </a>
                  <p>{terms}</p>
                  {note && (
                    <p class="quote" dir="auto">
                      {note}
                    </p>
                  )}
                </div>
                <div class="row">
                  {isClosed && <span class="tag">{words.isClosed}</span>}
                  <button
                    type="button"
                    class="plain-button"
                    onClick={() => doors.setClosed(id, !isClosed)}
                  >
                    {isClosed ? words.reopen : words.close}
                    <span class="hidden">: {title}</span>
                  </button>
                </div>
              </li>
            ))}
          </ul>
          <a class="main-button in-place" href={props.answers}>
            {manager.nav.answers}
          </a>
        </section>
      )}
      {view.people.length > 0 && <AssignForm key={assignments.length} view={view} doors={doors} />}
    </>
  );
}
