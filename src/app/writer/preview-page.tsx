// `#/preview`: an .ink file played as the game plays it, with the writer's bench beside it.

import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { Notice } from '../../ui/parts/notice.tsx';
import { PlayScreen } from '../../ui/play/play-screen.tsx';
import type { PlayDoors } from '../../ui/play/view.ts';
import { Bench } from '../../ui/preview/bench.tsx';
import { EmptyPreview } from '../../ui/preview/empty-preview.tsx';
import '../../ui/preview/preview.css';
import { type Play, reachedEnding } from '../../core/play/play.ts';
import { SILENCE } from '../../sound/mix.ts';
import type { BenchDoors } from '../../ui/preview/view.ts';
import { playDoors } from '../playing/play-doors.ts';
import { playView } from '../playing/play-view.ts';
import type { SoundHost } from '../playing/sound-host.ts';
import { comingIn, soundscapeOfPlay } from '../playing/soundscape-of.ts';
import type { StageHost } from '../playing/stage-host.ts';
import { tableauOfPlay } from '../playing/tableau-of.ts';
import type { Settings } from '../shell/settings.ts';
import { useDrop } from '../shell/use-drop.ts';
import type { BenchMessage } from './bench.ts';
import { benchView } from './bench-view.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { type LiveBench, useBench } from './use-bench.ts';
import { droppedFile, hasPicker, pickedHandle } from './watch-file.ts';

type Props = {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly stage: StageHost;
  readonly sound: SoundHost;
};

export function PreviewPage(props: Props) {
  const live = useBench();
  const { bench } = live;
  const points = useRef<HTMLHeadingElement>(null);
  useFileDrop(live.open);
  const play = bench.game?.play ?? null;
  useLiveParts(props, play);
  const doors = benchDoors(live);
  const view = benchView(bench);
  const player = { settings: props.settings, attempts: [], notes: [] };
  const notices = <PreviewNotices {...live} />;
  return (
    <div class="preview stack" data-has-bench={view !== null}>
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
                onRestart={() => live.tell({ type: 'begun_at', start: bench.start })}
              />
            )
          }
        />
      ) : (
        <EmptyPreview fileName={view?.fileName ?? null} notices={notices} doors={doors} />
      )}
      {view && <Bench view={view} doors={doors} points={points} />}
    </div>
  );
}

function useFileDrop(open: LiveBench['open']): void {
  const take = useCallback(
    async (drop: DataTransfer) => {
      const dropped = await droppedFile(drop);
      if (dropped) await open(dropped.file, dropped.handle);
    },
    [open],
  );
  useDrop(take);
}

/** Stage and sound get the game as they would from the play screen. */
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

function benchDoors({ tell, open }: LiveBench): BenchDoors {
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
    playFrom: ({ place, values }) =>
      tell({ type: 'begun_at', start: { place, variables: values } }),
    type: (source) => tell({ type: 'typed', source }),
  };
}

/** The play screen's doors, as far as they concern the game, lead to the bench. */
function gameDoors(
  { settings, onSettings }: Props,
  { tell }: LiveBench,
  play: Play,
  showPoints: () => void,
): PlayDoors {
  const show = (overlay: Play['overlay']): BenchMessage => ({ type: 'overlay', overlay });
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

function PreviewNotices({ bench, tell }: LiveBench) {
  const { notice } = bench;
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
