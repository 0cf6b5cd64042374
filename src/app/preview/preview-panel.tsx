// The panels over a game that is previewed. Going back is always allowed here.

import type { Play } from '../../core/play/play.ts';
import { EarlierPanel } from '../../ui/panels/earlier-panel.tsx';
import { PausePanel } from '../../ui/panels/pause-panel.tsx';
import type { Message } from '../message.ts';
import type { Model } from '../model.ts';
import { saidSoFar } from '../play-view.ts';
import { SettingsDialog } from '../settings-dialog.tsx';
import type { BenchMessage } from './bench.ts';

export function PreviewPanel(props: {
  readonly model: Model;
  readonly play: Play;
  readonly dispatch: (message: Message) => void;
  readonly tell: (message: BenchMessage) => void;
  readonly onRestart: () => void;
}) {
  const { model, play, dispatch, tell } = props;
  const show = (overlay: typeof play.overlay) => tell({ type: 'overlay', overlay });
  const close = () => show(null);
  if (play.overlay === 'settings')
    return <SettingsDialog model={model} dispatch={dispatch} onClose={close} />;
  if (play.overlay === 'log')
    return (
      <EarlierPanel
        said={saidSoFar(play)}
        onClose={close}
        onStepBack={(turn) => tell({ type: 'stepped_back', turn })}
      />
    );
  return (
    <PausePanel
      title={play.opening.header.title}
      mode={null}
      saved="A preview is not saved and does not count."
      onClose={close}
      onSettings={() => show('settings')}
      onLookBack={() => show('log')}
      onRestart={props.onRestart}
      onLeave={() => dispatch({ type: 'asked_for', route: { screen: 'title' } })}
    />
  );
}
