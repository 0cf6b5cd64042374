import type { Mode } from '../../core/vocabulary.ts';
import { Icon } from '../parts/icon.tsx';
import { Panel } from '../parts/panel.tsx';

const MODE_SENTENCES: Readonly<Record<Mode, string>> = {
  learn: 'You are in Learn: a coach helps after a weak line.',
  assess: 'You are in Assess: nobody helps, and it counts.',
};

export function PausePanel(props: {
  readonly title: string;
  /** Null while another line is tried: then nothing counts, in whatever mode it was played. */
  readonly mode: Mode | null;
  /** “Everything up to here is saved.”, or why not. */
  readonly saved: string;
  readonly onClose: () => void;
  readonly onSettings: () => void;
  readonly onLookBack: () => void;
  /** Null while another line is tried: a new attempt is not begun from there. */
  readonly onRestart: (() => void) | null;
  readonly onLeave: () => void;
}) {
  return (
    <Panel title="Paused" onClose={props.onClose}>
      <p>
        <b dir="auto">{props.title}.</b> {props.mode && `${MODE_SENTENCES[props.mode]} `}
        {props.saved}
      </p>
      <div class="panel-doors stack">
        <button type="button" class="main-button" onClick={props.onClose}>
          Go on
          <Icon name="next" />
        </button>
        <button type="button" class="plain-button" onClick={props.onLookBack}>
          <Icon name="earlier" />
          Earlier lines
        </button>
        <button type="button" class="plain-button" onClick={props.onSettings}>
          <Icon name="gear" />
          Settings
        </button>
        {props.onRestart && (
          <button type="button" class="plain-button" onClick={props.onRestart}>
            <Icon name="undo" />
            Start again from the beginning
          </button>
        )}
        <button type="button" class="plain-button" onClick={props.onLeave}>
          <Icon name="close" />
          Leave to the title
        </button>
      </div>
      <dl class="panel-keys small columns note">
        <div class="inline">
          <dt>Space, Enter, → ↓, Page Down</dt>
          <dd>Next line</dd>
        </div>
        <div class="inline">
          <dt>Page Up</dt>
          <dd>Earlier lines</dd>
        </div>
        <div>
          <dt>1 to 4</dt>
          <dd>Say that line</dd>
        </div>
        <div class="inline">
          <dt>↑ ↓</dt>
          <dd>Walk through the choices</dd>
        </div>
        <div class="inline">
          <dt>M</dt>
          <dd>Sound on and off</dd>
        </div>
        <div class="inline">
          <dt>Esc</dt>
          <dd>Pause, and go on</dd>
        </div>
      </dl>
    </Panel>
  );
}
