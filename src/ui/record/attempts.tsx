// Everything that was played, scenario by scenario, newest first.

import { useWords } from '../parts/words.tsx';
import { AttemptCard } from './attempt-card.tsx';
import type { RecordDoors, RecordView, ScenarioAttempts } from './view.ts';
import './attempts.css';

/** More at once is a list to be studied. */
const NEAR = 4;

export function Attempts(props: { readonly view: RecordView; readonly doors: RecordDoors }) {
  const { view, doors } = props;
  const { record: words } = useWords('record');
  return (
    <section class="stack" aria-labelledby="attempts-title">
      <h2 id="attempts-title">{words.attempts.title}</h2>
      {view.scenarios.map((scenario) => (
        <Scenario key={scenario.id} scenario={scenario} doors={doors} />
      ))}
    </section>
  );
}

function Scenario(props: { readonly scenario: ScenarioAttempts; readonly doors: RecordDoors }) {
  const { title, language, attempts } = props.scenario;
  const { record: words } = useWords('record');
  const earlier = attempts.slice(NEAR);
  return (
    <div class="stack">
      <h3 dir="auto" lang={language}>
        {title}
      </h3>
      <Cards attempts={attempts.slice(0, NEAR)} doors={props.doors} />
      {earlier.length > 0 && (
        <details>
          <summary>
            {words.attempts.earlier(earlier.length)}
            <span class="hidden">{words.attempts.at(title)}</span>
          </summary>
          <Cards attempts={earlier} doors={props.doors} />
        </details>
      )}
    </div>
  );
}

function Cards(props: {
  readonly attempts: ScenarioAttempts['attempts'];
  readonly doors: RecordDoors;
}) {
  return (
    <ul class="stack">
      {props.attempts.map((attempt) => (
        <li key={attempt.id} class="attempt card stack" data-kind={attempt.state.kind}>
          <AttemptCard attempt={attempt} save={props.doors.saveAttempt(attempt.id)} />
        </li>
      ))}
    </ul>
  );
}
