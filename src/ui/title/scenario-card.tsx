import type { Mode } from '../../core/vocabulary.ts';
import { Icon } from '../icon.tsx';
import type { ScenarioView, TitleDoors } from './view.ts';

export function ScenarioCard(props: {
  readonly scenario: ScenarioView;
  readonly doors: TitleDoors;
}) {
  const { scenario, doors } = props;
  const { id, title, underWay } = scenario;
  return (
    <article class="scenario" aria-labelledby={`scenario-${id}`}>
      {scenario.picture && (
        <div class="scenario-picture" aria-hidden="true">
          {scenario.picture}
        </div>
      )}
      <div class="scenario-words">
        <h2 id={`scenario-${id}`}>{title}</h2>
        <p class="scenario-summary">{scenario.summary}</p>
        <ul class="facts-short">
          <li>About {scenario.minutes} minutes</li>
          <li>Level {scenario.level} of 3</li>
          <li>
            {scenario.endings.seen} of {scenario.endings.total} endings seen
          </li>
        </ul>
        {underWay && (
          <button type="button" class="main-button resume" onClick={() => doors.resume(id)}>
            <span>
              Go on where you were
              <small>
                {underWay.at} · {MODE_NAMES[underWay.mode]} · {decisions(underWay.decided)}
              </small>
            </span>
            <Icon name="next" />
          </button>
        )}
        <ModeDoors isMain={!underWay} start={(mode) => doors.start(id, mode)} />
        <dl class="facts">
          <dt>You play</dt>
          <dd>{scenario.role}</dd>
          <dt>It trains</dt>
          <dd>{scenario.trains}</dd>
        </dl>
      </div>
    </article>
  );
}

const decisions = (count: number) => `${count} ${count === 1 ? 'decision' : 'decisions'} made`;

const MODE_NAMES: Readonly<Record<Mode, string>> = { learn: 'Learn', assess: 'Assess' };

function ModeDoors(props: { readonly isMain: boolean; readonly start: (mode: Mode) => void }) {
  const button = props.isMain ? 'main-button' : 'plain-button';
  return (
    <div class="modes">
      {!props.isMain && <p class="modes-title">Or start afresh</p>}
      <button type="button" class={`${button} mode`} onClick={() => props.start('learn')}>
        <span>
          Learn
          <small>A coach helps after a weak line, and you may try again.</small>
        </span>
        <Icon name="next" />
      </button>
      <button type="button" class="plain-button mode" onClick={() => props.start('assess')}>
        <span>
          Assess
          <small>Nobody helps. It counts.</small>
        </span>
        <Icon name="next" />
      </button>
    </div>
  );
}
