// The panels over the play screen, fetched when the first of them is opened.

import { isAttempt, isHelped } from '../../../core/play/play.ts';
import { useWords } from '../../../ui/parts/words.tsx';
import { EarlierPanel } from '../../../ui/play/earlier-panel.tsx';
import { PausePanel } from '../../../ui/play/pause-panel.tsx';
import { SettingsPanel } from '../../../ui/settings/settings-panel.tsx';
import { saidSoFar } from '../../playing/play-view.ts';
import type { PageProps } from '../page.ts';

export function PlayPanel({ model, screen, dispatch, hosts }: PageProps<'play'>) {
  const { play } = screen;
  const { paused } = useWords('play').play;
  const { mode, opening } = play;
  const isKept = isAttempt(play);
  const show = (overlay: typeof play.overlay) => dispatch({ type: 'overlay', overlay });
  const close = () => show(null);
  const restart = () => dispatch({ type: 'restarted', fresh: hosts.fresh(), mode });
  if (play.overlay === 'settings')
    return (
      <SettingsPanel
        settings={model.settings}
        onChange={(change) =>
          dispatch({ type: 'settings', settings: { ...model.settings, ...change } })
        }
        onClose={close}
      />
    );
  if (play.overlay === 'log')
    return (
      <EarlierPanel
        said={saidSoFar(play)}
        language={opening.language}
        onClose={close}
        onStepBack={isHelped(play) ? (turn) => dispatch({ type: 'stepped_back', turn }) : null}
      />
    );
  return (
    <PausePanel
      title={opening.header.title}
      language={opening.language}
      mode={isKept ? mode : null}
      saved={isKept ? paused.saving[model.saving] : paused.tryingOther}
      onClose={close}
      onSettings={() => show('settings')}
      onLookBack={() => show('log')}
      onRestart={isKept ? restart : null}
      onLeave={() => dispatch({ type: 'asked_for', route: { screen: 'title' } })}
    />
  );
}
