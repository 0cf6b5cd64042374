import { useState } from 'preact/hooks';
import type { Mode } from '../../core/vocabulary.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Panel } from '../parts/panel.tsx';
import { useWords } from '../parts/words.tsx';

export function PausePanel(props: {
  readonly title: string;
  /** Of the story and its title. */
  readonly language: string;
  /** Null while another line is tried: then nothing counts, in whatever mode it was played. */
  readonly mode: Mode | null;
  /** “Everything up to here is saved.”, or why not. */
  readonly saved: string;
  readonly onClose: () => void;
  readonly onSettings: () => void;
  readonly onLookBack: () => void;
  /** Null while another line is tried: a new attempt is not begun from there. */
  readonly onRestart: (() => void) | null;
  /** No attempt that is begun later can take its place as evidence. */
  readonly isOneTime?: boolean | undefined;
  readonly onLeave: () => void;
}) {
  const words = useWords('play').play.paused;
  const [isAsking, setAsking] = useState(false);
  return (
    <Panel title={words.title} onClose={props.onClose}>
      <p>
        <b dir="auto" lang={props.language}>
          {props.title}.
        </b>{' '}
        {props.mode && `${words.modes[props.mode]} `}
        {props.saved}
      </p>
      <div class="panel-doors stack">
        {isAsking && (
          <p tabIndex={-1} ref={focusOn}>
            {words.oneTime}
          </p>
        )}
        <button type="button" class="main-button" onClick={props.onClose}>
          {words.goOn}
          <Icon name="next" />
        </button>
        {!isAsking && (
          <>
            <Door icon="earlier" label={words.earlier} onClick={props.onLookBack} />
            <Door icon="gear" label={words.settings} onClick={props.onSettings} />
          </>
        )}
        {props.onRestart && (
          <Door
            icon="undo"
            label={isAsking ? words.restartAnyway : words.restart}
            onClick={props.isOneTime && !isAsking ? () => setAsking(true) : props.onRestart}
          />
        )}
        {!isAsking && <Door icon="close" label={words.leave} onClick={props.onLeave} />}
      </div>
      <dl class="panel-keys small columns note">
        {words.keys.map(([keys, meaning]) => (
          <div key={keys} class="inline">
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

const focusOn = (element: HTMLElement | null) => element?.focus();

function Door(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" class="plain-button" onClick={props.onClick}>
      <Icon name={props.icon} />
      {props.label}
    </button>
  );
}
