// The panels over a play: settings, everything said so far, and the pause.

import { isAttempt, isHelped, type Play } from '../../core/play/play.ts';
import type { Settings } from '../../ui/parts/settings.ts';
import { EarlierPanel } from '../../ui/play/earlier-panel.tsx';
import { PausePanel } from '../../ui/play/pause-panel.tsx';
import { SettingsPanel } from '../../ui/settings/settings-panel.tsx';
import type { PlayMessage } from './play-message.ts';
import { saidSoFar } from './play-view.ts';

export function PlayPanels(props: {
  readonly play: Play;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly tell: (message: PlayMessage) => void;
  /** What becomes of the play when it is left. */
  readonly saved: string;
  readonly onRestart: (() => void) | null;
  readonly isOneTime?: boolean | undefined;
  readonly onLeave: () => void;
}) {
  const { play, settings, tell } = props;
  const { language, header } = play.opening;
  const show = (overlay: typeof play.overlay) => tell({ type: 'overlay', overlay });
  const close = () => show(null);
  if (play.overlay === 'settings')
    return (
      <SettingsPanel
        settings={settings}
        onChange={(change) => props.onSettings({ ...settings, ...change })}
        onClose={close}
      />
    );
  if (play.overlay === 'log')
    return (
      <EarlierPanel
        said={saidSoFar(play)}
        language={language}
        onClose={close}
        onStepBack={isHelped(play) ? (turn) => tell({ type: 'stepped_back', turn }) : null}
      />
    );
  return (
    <PausePanel
      title={header.title}
      language={language}
      mode={isAttempt(play) ? play.mode : null}
      saved={props.saved}
      onClose={close}
      onSettings={() => show('settings')}
      onLookBack={() => show('log')}
      onRestart={props.onRestart}
      isOneTime={props.isOneTime}
      onLeave={props.onLeave}
    />
  );
}
