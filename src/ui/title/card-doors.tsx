import type { Mode } from '../../core/vocabulary.ts';
import { Icon } from '../parts/icon.tsx';
import './doors.css';
import { MODE_NAMES } from './played.tsx';
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
              Go on where you were
              <small>
                {underWay.at} · {MODE_NAMES[underWay.mode]} · {decisions(underWay.decided)}
              </small>
            </span>
            {isLarge && <Icon name="next" />}
          </button>
          <p class="doors-title note">Or start afresh</p>
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

function explained(mode: Mode, { isAssessed }: ScenarioView): string {
  if (mode === 'learn') return 'A coach helps after a weak line, and you may try again.';
  return isAssessed ? 'Nobody helps. Only your first time counts.' : 'Nobody helps. It counts.';
}

const decisions = (count: number) => `${count} ${count === 1 ? 'decision' : 'decisions'} made`;

function ModeDoor(props: {
  readonly mode: Mode;
  readonly look: string;
  readonly scenario: ScenarioView;
  readonly doors: TitleDoors;
  readonly isLarge: boolean;
}) {
  const { mode, scenario, isLarge } = props;
  const name = MODE_NAMES[mode];
  return (
    <button
      type="button"
      class={props.look}
      // Many cards have this button: its name alone must tell which.
      aria-label={isLarge ? undefined : `${name} “${scenario.title}”`}
      onClick={() => props.doors.start(scenario.id, mode)}
    >
      <span>
        {name}
        {isLarge && <small>{explained(mode, scenario)}</small>}
      </span>
      {isLarge && <Icon name="next" />}
    </button>
  );
}
