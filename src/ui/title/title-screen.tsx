// The front page, made like a poster: the name, the promise, and the scenarios to step into.

import type { ComponentChildren } from 'preact';
import { useFocus } from '../focus.ts';
import { Icon } from '../icon.tsx';
import './title.css';
import { ScenarioCard } from './scenario-card.tsx';
import type { ScenarioView, TitleDoors } from './view.ts';

export function TitleScreen(props: {
  readonly scenarios: readonly ScenarioView[];
  readonly doors: TitleDoors;
  /** The people behind the counter. */
  readonly poster?: ComponentChildren;
  /** The rule taken to work from the last debrief, word for word. */
  readonly rule?: string | null;
  readonly notices?: ComponentChildren;
  /** The address of the credits page. */
  readonly credits: string;
  readonly panel?: ComponentChildren;
}) {
  const { scenarios, doors } = props;
  const name = useFocus('title');
  return (
    <main class="title">
      <div class="title-wall">
        <header class="poster">
          <h1 ref={name} tabIndex={-1}>
            Make <br />
            It Right
          </h1>
          <div class="poster-people" aria-hidden="true">
            {props.poster}
          </div>
          <p class="poster-counter">Someone has been let down. What do you say next?</p>
        </header>
        <div class="title-paper">
          {props.notices}
          {props.rule && (
            <p class="rule">
              <b>Your rule at work</b> {props.rule}
            </p>
          )}
          <section class="scenarios" aria-label="Scenarios">
            {scenarios.map((scenario) => (
              <ScenarioCard key={scenario.id} scenario={scenario} doors={doors} />
            ))}
          </section>
          <footer class="title-foot">
            <button type="button" class="plain-button" onClick={doors.settings}>
              <Icon name="gear" />
              Settings
            </button>
            <a class="quiet" href={props.credits}>
              Credits
            </a>
            <p>Sound helps, but everything is written out too.</p>
            <p>For training and coaching, not for hiring, pay or discipline.</p>
          </footer>
        </div>
      </div>
      {props.panel}
    </main>
  );
}
