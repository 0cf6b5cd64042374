// `#/preview`: an .ink file played as the game plays it, with the writer's workbench beside it.

import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { Notice } from '../../ui/parts/notice.tsx';
import { PlayScreen } from '../../ui/play/play-screen.tsx';
import type { PlayDoors } from '../../ui/play/view.ts';
import { EmptyPreview } from '../../ui/preview/empty-preview.tsx';
import { Workbench } from '../../ui/preview/workbench.tsx';
import '../../ui/preview/preview.css';
import { type Play, reachedEnding } from '../../core/play/play.ts';
import { SILENCE } from '../../sound/mix.ts';
import type { WorkbenchDoors } from '../../ui/preview/view.ts';
import { playDoors } from '../playing/play-doors.ts';
import { playView } from '../playing/play-view.ts';
import type { SoundHost } from '../playing/sound-host.ts';
import { comingIn, soundscapeOfPlay } from '../playing/soundscape-of.ts';
import type { StageHost } from '../playing/stage-host.ts';
import { tableauOfPlay } from '../playing/tableau-of.ts';
import { download } from '../shell/download.ts';
import type { Settings } from '../shell/settings.ts';
import { useDrop } from '../shell/use-drop.ts';
import { droppedFile, hasPicker, pickedHandle } from './ink-file.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { type LiveWorkbench, useWorkbench } from './use-workbench.ts';
import type { WorkbenchMessage } from './workbench.ts';
import { workbenchView } from './workbench-view.ts';

type Props = {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly stage: StageHost;
  readonly sound: SoundHost;
};

export function PreviewPage(props: Props) {
  const live = useWorkbench();
  const { workbench } = live;
  const points = useRef<HTMLHeadingElement>(null);
  useFileDrop(live.open);
  const play = workbench.game?.play ?? null;
  useLiveParts(props, play);
  const doors = workbenchDoors(live);
  const view = workbenchView(workbench);
  const player = { settings: props.settings, attempts: [], notes: [] };
  const notices = <PreviewNotices {...live} />;
  return (
    <div class="preview stack" data-has-workbench={view !== null}>
      {play ? (
        <PlayScreen
          view={{ ...playView(player, play, false), isTeaching: false }}
          doors={gameDoors(props, live, play, () => points.current?.focus())}
          stage={props.stage.attach}
          notices={notices}
          panel={
            play.overlay && (
              <PreviewPanel
                settings={props.settings}
                onSettings={props.onSettings}
                play={play}
                tell={live.tell}
                onRestart={() => live.tell({ type: 'begun_at', start: workbench.start })}
              />
            )
          }
        />
      ) : (
        <EmptyPreview fileName={view?.fileName ?? null} notices={notices} doors={doors} />
      )}
      {view && <Workbench view={view} doors={doors} points={points} />}
    </div>
  );
}

function useFileDrop(open: LiveWorkbench['open']): void {
  const take = useCallback(
    async (drop: DataTransfer) => {
      const dropped = await droppedFile(drop);
      if (dropped) await open(dropped.file, dropped.handle);
    },
    [open],
  );
  useDrop(take);
}

/** Shows stage and sound what the play screen would. */
function useLiveParts({ settings, stage, sound }: Props, play: Play | null): void {
  useLayoutEffect(() => {
    stage.show(play && tableauOfPlay(play));
    sound.show(
      play
        ? { soundscape: soundscapeOfPlay(play), coming: comingIn(play), settings }
        : { soundscape: SILENCE, coming: null, settings },
    );
  }, [play, settings, stage, sound]);
}

function workbenchDoors({ workbench, tell, open }: LiveWorkbench): WorkbenchDoors {
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
  { settings, onSettings }: Props,
  { tell }: LiveWorkbench,
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

function PreviewNotices({ workbench, tell }: LiveWorkbench) {
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
