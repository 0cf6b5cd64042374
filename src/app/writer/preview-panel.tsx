// The panels over a game that is previewed. Going back is always allowed here.

import type { Play } from '../../core/play/play.ts';
import type { Settings } from '../../ui/parts/settings.ts';
import { EarlierPanel } from '../../ui/play/earlier-panel.tsx';
import { PausePanel } from '../../ui/play/pause-panel.tsx';
import { SettingsPanel } from '../../ui/settings/settings-panel.tsx';
import { saidSoFar } from '../playing/play-view.ts';
import type { WorkbenchMessage } from './workbench.ts';

export function PreviewPanel(props: {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly play: Play;
  readonly tell: (message: WorkbenchMessage) => void;
  readonly onRestart: () => void;
}) {
  const { settings, onSettings, play, tell } = props;
  const show = (overlay: typeof play.overlay) => tell({ type: 'overlay', overlay });
  const close = () => show(null);
  if (play.overlay === 'settings')
    return (
      <SettingsPanel
        settings={settings}
        onChange={(change) => onSettings({ ...settings, ...change })}
        onClose={close}
      />
    );
  if (play.overlay === 'log')
    return (
      <EarlierPanel
        said={saidSoFar(play)}
        language={play.opening.language}
        onClose={close}
        onStepBack={(turn) => tell({ type: 'stepped_back', turn })}
      />
    );
  return (
    <PausePanel
      title={play.opening.header.title}
      language={play.opening.language}
      mode={null}
      saved="A preview is not saved and does not count."
      onClose={close}
      onSettings={() => show('settings')}
      onLookBack={() => show('log')}
      onRestart={props.onRestart}
      onLeave={() => {
        location.hash = '#/';
      }}
    />
  );
}
