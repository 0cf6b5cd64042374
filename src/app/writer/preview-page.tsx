// `#/preview`: an .ink file played as the game plays it, with the writer's workbench beside it.

import { useCallback, useRef } from 'preact/hooks';
import { Notice } from '../../ui/parts/notice.tsx';
import { PlayScreen } from '../../ui/play/play-screen.tsx';
import { EmptyPreview } from '../../ui/preview/empty-preview.tsx';
import { WorkbenchAside } from '../../ui/preview/workbench.tsx';
import '../../ui/preview/preview.css';
import { reachedEnding } from '../../core/play/play.ts';
import type { Settings } from '../../ui/parts/settings.ts';
import type { WorkbenchDoors } from '../../ui/preview/view.ts';
import { playDoors } from '../playing/play-doors.ts';
import { PlayPanels } from '../playing/play-panels.tsx';
import { playView } from '../playing/play-view.ts';
import type { StageHost } from '../playing/stage-host.ts';
import { download } from '../shell/download.ts';
import { useDrop } from '../shell/use-drop.ts';
import { droppedFile, hasPicker, pickedHandle } from './ink-file.ts';
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
          doors={playDoors(
            (message) =>
              message.type === 'next' && reachedEnding(play)
                ? points.current?.focus()
                : tell(message),
            () => props.onSettings({ ...settings, muted: !settings.muted }),
          )}
          stage={props.stage}
          notices={notices}
          panel={
            play.overlay && (
              <PlayPanels
                play={play}
                settings={settings}
                onSettings={props.onSettings}
                tell={tell}
                saved="A preview is not saved and does not count."
                onRestart={() => tell({ type: 'begun_at', start: workbench.start })}
                onLeave={() => {
                  location.hash = '#/';
                }}
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
