// The panels over the play screen, fetched when the first of them is opened.

import { attemptOf, isAttempt, reachedEnding } from '../../../core/play/play.ts';
import { isFirstAssessed } from '../../../core/record/evidence.ts';
import { useWords } from '../../../ui/parts/words.tsx';
import { PlayPanels } from '../../playing/play-panels.tsx';
import type { PageProps } from '../page.ts';

export function PlayPanel({ model, screen: { play }, dispatch, hosts }: PageProps<'play'>) {
  const { paused } = useWords('play').play;
  const isKept = isAttempt(play);
  const { mode } = play;
  const restart = () => dispatch({ type: 'restarted', fresh: hosts.fresh(), mode });
  return (
    <PlayPanels
      play={play}
      settings={model.settings}
      onSettings={(settings) => dispatch({ type: 'settings', settings })}
      tell={dispatch}
      saved={isKept ? paused.saving[model.saving] : paused.tryingOther}
      onRestart={isKept ? restart : null}
      isOneTime={
        !reachedEnding(play) && isAttempt(play) && isFirstAssessed(model.attempts, attemptOf(play))
      }
      onLeave={() => dispatch({ type: 'asked_for', route: { screen: 'title' } })}
    />
  );
}
