import type { Mode } from '../../core/vocabulary.ts';
import type { Words } from '../../words/words.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
import './doors.css';
import type { ScenarioView, TitleDoors } from './view.ts';

/** One tap each: go on, or start in one of the two modes. */
export function CardDoors(props: {
  readonly scenario: ScenarioView;
  readonly doors: TitleDoors;
  /** The modes say what they are; on the smaller cards their names are enough. */
  readonly isLarge: boolean;
}) {
  const { scenario, doors, isLarge } = props;
  const { id, underWay } = scenario;
  const { title: words, skills } = useWords('title', 'skills');
  const shape = isLarge ? 'door door-large' : 'door';
  return (
    <div class="doors">
      {underWay && (
        <>
          <button
            type="button"
            class={`main-button ${shape} door-resume`}
            onClick={() => doors.resume(id)}
          >
            <span>
              {words.resume}
              <small>
                {underWay.at} · {skills.modes[underWay.mode]} · {words.decided(underWay.decided)}
              </small>
            </span>
            {isLarge && <Icon name="next" />}
          </button>
          <p class="doors-title note">{words.afresh}</p>
        </>
      )}
      <ModeDoor
        mode="learn"
        look={`${isLarge && !underWay ? 'main' : 'plain'}-button ${shape}`}
        {...props}
      />
      <ModeDoor mode="assess" look={`plain-button ${shape}`} {...props} />
    </div>
  );
}

function explained(mode: Mode, { isAssessed }: ScenarioView, words: Words['title']): string {
  if (mode === 'learn') return words.learn;
  return isAssessed ? words.assessAgain : words.assess;
}

function ModeDoor(props: {
  readonly mode: Mode;
  readonly look: string;
  readonly scenario: ScenarioView;
  readonly doors: TitleDoors;
  readonly isLarge: boolean;
}) {
  const { mode, scenario, isLarge } = props;
  const { title: words, skills } = useWords('title', 'skills');
  const name = skills.modes[mode];
  return (
    <button
      type="button"
      class={props.look}
      // Many cards have this button: its name alone must tell which.
      aria-label={isLarge ? undefined : words.startOf(name, scenario.title)}
      onClick={() => props.doors.start(scenario.id, mode)}
    >
      <span>
        {name}
        {isLarge && <small>{explained(mode, scenario, words)}</small>}
      </span>
      {isLarge && <Icon name="next" />}
    </button>
  );
}
