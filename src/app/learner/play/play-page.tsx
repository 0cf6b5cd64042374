import { useEffect } from 'preact/hooks';
import { PlayScreen } from '../../../ui/play/play-screen.tsx';
import { playDoors } from '../../playing/play-doors.ts';
import { playView } from '../../playing/play-view.ts';
import { fetchAhead, type WhyMissing } from '../../shell/fetch-part.ts';
import { later } from '../../shell/later.tsx';
import { whenQuiet } from '../../shell/quiet.ts';
import type { PageProps } from '../page.ts';
import { PlayNotices } from './play-notices.tsx';
import { RunSoFar } from './run-so-far.tsx';

/** Not on the way to the first line. */
const loadPanel = async () => (await import('./play-panel.tsx')).PlayPanel;
const Panels = later(loadPanel, MissingPanel);

/** Settings and the way out are there even if the connection goes. */
function PanelAhead() {
  useEffect(() => whenQuiet(() => void fetchAhead(loadPanel)), []);
  return null;
}

/** It is said beside the button that was to open it. */
function MissingPanel(props: PageProps<'play'> & { readonly why: WhyMissing }) {
  const { why, dispatch } = props;
  useEffect(() => dispatch({ type: 'panel_failed', why }), [why, dispatch]);
  return null;
}

export function PlayPage({ model, screen, dispatch, hosts }: PageProps<'play'>) {
  const { play } = screen;
  const { settings } = model;
  const mute = { ...settings, muted: !settings.muted };
  return (
    <PlayScreen
      view={playView(model, play, hosts.canReadAloud(play.opening.language))}
      doors={playDoors(dispatch, () => dispatch({ type: 'settings', settings: mute }))}
      stage={hosts.stage.attach}
      notices={
        <>
          <RunSoFar play={play} />
          <PlayNotices
            model={model}
            play={play}
            dispatch={dispatch}
            onTryAgain={() => dispatch({ type: 'try_again', fresh: hosts.fresh() })}
          />
        </>
      }
      panel={
        play.overlay ? (
          <Panels model={model} screen={screen} dispatch={dispatch} hosts={hosts} />
        ) : (
          <PanelAhead />
        )
      }
    />
  );
}
