// The front page, made like a poster: the name, the promise, the scenario to step into next, and
// then the shelf with all the others.

import type { ComponentChildren } from 'preact';
import { useFocus } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
import '../parts/layout.css';
import './title.css';
import './cards.css';
import { ScenarioCard } from './scenario-card.tsx';
import { Shelf } from './shelf.tsx';
import type { NextView, ScenarioView, TitleDoors } from './view.ts';

export function TitleScreen(props: {
  /** In the order of the shelf. */
  readonly scenarios: readonly ScenarioView[];
  readonly next: NextView | null;
  readonly doors: TitleDoors;
  /** The people behind the counter. */
  readonly poster?: ComponentChildren;
  /** From the stage; `isLater`: not before it is about to be scrolled to. */
  readonly picture?: (scenario: string, isLater: boolean) => ComponentChildren;
  /** The rule taken to work from the last debrief, word for word. */
  readonly rule?: string | null;
  readonly notices?: ComponentChildren;
  /** What somebody's manager has asked for. */
  readonly forYou?: ComponentChildren;
  /** The address of one's own record; null while there is nothing in it. */
  readonly record?: string | null;
  /** The address of the credits page. */
  readonly credits: string;
  /** The address of the facilitator's front end. */
  readonly workshop: string;
  /** It plays without a connection. */
  readonly isOnDevice?: boolean;
  readonly panel?: ComponentChildren;
}) {
  const { title: words, skills } = useWords('title', 'skills');
  return (
    <main class="title page">
      <div class="title-wall">
        <Poster people={props.poster} />
        <div class="title-paper stack">
          {props.notices}
          {props.rule && (
            <p class="rule">
              <b class="label">{words.rule}</b> <bdi>{props.rule}</bdi>
            </p>
          )}
          {props.forYou}
          <Library {...props} />
          <footer class="title-foot small row note">
            <button type="button" class="plain-button" onClick={props.doors.settings}>
              <Icon name="gear" />
              {words.settings}
            </button>
            {props.record && (
              <a class="quiet" href={props.record}>
                {words.record}
              </a>
            )}
            <a class="quiet" href={props.workshop}>
              {words.workshop}
            </a>
            <a class="quiet" href={props.credits}>
              {words.credits}
            </a>
            <p>
              {words.sound} {props.isOnDevice && words.onDevice}
            </p>
            <p>{skills.purpose}</p>
          </footer>
        </div>
      </div>
      {props.panel}
    </main>
  );
}

function Poster({ people }: { readonly people: ComponentChildren }) {
  const name = useFocus('title');
  const { title: words } = useWords('title');
  return (
    <header class="poster">
      <h1 ref={name} tabIndex={-1}>
        {words.name[0]} <br />
        {words.name[1]}
      </h1>
      <div class="poster-people" aria-hidden="true">
        {people}
      </div>
      <p class="poster-counter">{words.promise}</p>
    </header>
  );
}

function Library(props: {
  readonly scenarios: readonly ScenarioView[];
  readonly next: NextView | null;
  readonly doors: TitleDoors;
  readonly picture?: (scenario: string, isLater: boolean) => ComponentChildren;
}) {
  const { scenarios, next, doors, picture } = props;
  const { title: words } = useWords('title');
  const chosen = next === 'working_out' ? null : next;
  const first = scenarios.find((one) => one.id === chosen?.id);
  return (
    <>
      {first && chosen && (
        <ScenarioCard
          key={first.id}
          scenario={first}
          why={chosen.why}
          doors={doors}
          picture={picture?.(first.id, false)}
        />
      )}
      {next === 'working_out' && <p class="next-to-come">{words.workingOut}</p>}
      {scenarios.length > (first ? 1 : 0) && (
        <Shelf {...{ scenarios, doors, picture }} next={first?.id ?? null} />
      )}
    </>
  );
}
