import { PlayScreen } from '../ui/play/play-screen.tsx';
import type { PageProps } from './pages.tsx';
import { playDoors } from './play-doors.ts';
import { PlayNotices } from './play-notices.tsx';
import { playView } from './play-view.ts';
import { PlayPanel } from './play-panel.tsx';

export function page({ model, screen, dispatch, hosts }: PageProps<'play'>) {
  const { play } = screen;
  return (
    <PlayScreen
      view={playView(model, play, hosts.canReadAloud)}
      doors={playDoors(model, dispatch)}
      stage={hosts.stage.attach}
      notices={<PlayNotices model={model} play={play} dispatch={dispatch} />}
      panel={<PlayPanel model={model} play={play} dispatch={dispatch} hosts={hosts} />}
    />
  );
}
