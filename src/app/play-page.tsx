import { PlayScreen } from '../ui/play/play-screen.tsx';
import { later } from './later.tsx';
import type { PageProps } from './page.ts';
import { playDoors } from './play-doors.ts';
import { PlayNotices } from './play-notices.tsx';
import { playView } from './play-view.ts';

/** Not on the way to the first line. */
const Panels = later(async () => (await import('./play-panel.tsx')).PlayPanel);

export function page({ model, screen, dispatch, hosts }: PageProps<'play'>) {
  const { play } = screen;
  return (
    <PlayScreen
      view={playView(model, play, hosts.canReadAloud())}
      doors={playDoors(model, dispatch)}
      stage={hosts.stage.attach}
      notices={<PlayNotices model={model} play={play} dispatch={dispatch} />}
      panel={
        play.overlay && <Panels model={model} screen={screen} dispatch={dispatch} hosts={hosts} />
      }
    />
  );
}
