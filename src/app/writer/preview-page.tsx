// `#/preview`: an .ink file played as the game plays it, with the writer's workbench beside it.

import { useCallback, useRef } from 'preact/hooks';
import { Notice } from '../../ui/parts/notice.tsx';
import { PlayScreen } from '../../ui/play/play-screen.tsx';
import type { PlayDoors } from '../../ui/play/view.ts';
import { EmptyPreview } from '../../ui/preview/empty-preview.tsx';
import { WorkbenchAside } from '../../ui/preview/workbench.tsx';
import '../../ui/preview/preview.css';
import { type Play, reachedEnding } from '../../core/play/play.ts';
import type { Settings } from '../../ui/parts/settings.ts';
import type { WorkbenchDoors } from '../../ui/preview/view.ts';
import { playDoors } from '../playing/play-doors.ts';
import { playView } from '../playing/play-view.ts';
import type { StageHost } from '../playing/stage-host.ts';
import { download } from '../shell/download.ts';
import { useDrop } from '../shell/use-drop.ts';
import { droppedFile, hasPicker, pickedHandle } from './ink-file.ts';
import { PreviewPanel } from './preview-panel.tsx';
import type { Workbench, WorkbenchMessage } from './workbench.ts';
import type { WorkbenchEffects } from './workbench-effects.ts';
import { workbenchView } from './workbench-view.ts';

type Props = {
  readonly workbench: Workbench;
  readonly tell: (message: WorkbenchMessage) => void;
  readonly open: WorkbenchEffects['open'];
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly stage: StageHost['attach'];
};

export function PreviewPage(props: Props) {
  const { workbench, tell, settings, open } = props;
  const points = useRef<HTMLHeadingElement>(null);
  useFileDrop(open);
  const play = workbench.game?.play ?? null;
  const doors = workbenchDoors(props);
  const view = workbenchView(workbench);
  const player = { settings, attempts: [], notes: [] };
  const notices = <PreviewNotices {...props} />;
  return (
    <div class="preview stack" data-has-workbench={view !== null}>
      {play ? (
        <PlayScreen
          view={{ ...playView(player, play, false), isTeaching: false }}
          doors={gameDoors(props, play, () => points.current?.focus())}
          stage={props.stage}
          notices={notices}
          panel={
            play.overlay && (
              <PreviewPanel
                settings={settings}
                onSettings={props.onSettings}
                play={play}
                tell={tell}
                onRestart={() => tell({ type: 'begun_at', start: workbench.start })}
              />
            )
          }
        />
      ) : (
        <EmptyPreview fileName={view?.fileName ?? null} notices={notices} doors={doors} />
      )}
      {view && <WorkbenchAside view={view} doors={doors} points={points} />}
    </div>
  );
}

function useFileDrop(open: Props['open']): void {
  const take = useCallback(
    async (drop: DataTransfer) => {
      const dropped = await droppedFile(drop);
      if (dropped) await open(dropped.file, dropped.handle);
    },
    [open],
  );
  useDrop(take);
}

function workbenchDoors({ workbench, tell, open }: Props): WorkbenchDoors {
  const pick = async () => {
    const handle = await pickedHandle();
    const file = await handle?.getFile().catch(() => null);
    if (file) await open(file, handle);
    else if (handle) tell({ type: 'refused', sentence: 'The file is no longer there.' });
  };
  return {
    pick: hasPicker() ? pick : null,
    open: (file) => open(file, null),
    takeNewer: () => tell({ type: 'newer_taken' }),
    playFrom: (start) => tell({ type: 'begun_at', start }),
    type: (source) => tell({ type: 'typed', source }),
    saveCopy: () => download(workbench.file?.name ?? 'story.ink', workbench.source),
  };
}

/** The play screen's callbacks, as far as they concern the game. */
function gameDoors(
  { settings, onSettings, tell }: Props,
  play: Play,
  showPoints: () => void,
): PlayDoors {
  const show = (overlay: Play['overlay']): WorkbenchMessage => ({ type: 'overlay', overlay });
  return {
    ...playDoors(
      () => {},
      () => onSettings({ ...settings, muted: !settings.muted }),
    ),
    next: () => (reachedEnding(play) ? showPoints() : tell({ type: 'next' })),
    pick: (choice) => tell({ type: 'picked', choice }),
    pause: () => tell(show('pause')),
    lookBack: () => tell(show('log')),
  };
}

function PreviewNotices({ workbench, tell }: Props) {
  const { notice } = workbench;
  if (!notice) return null;
  return (
    <Notice
      doors={
        notice.canTryLonger && (
          <button type="button" class="plain-button" onClick={() => tell({ type: 'given_longer' })}>
            Try again, for longer
          </button>
        )
      }
    >
      {notice.sentence}
    </Notice>
  );
}
