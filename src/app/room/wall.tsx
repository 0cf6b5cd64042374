// The wall's window: it shows what the desk has sent last, and sends back the keys pressed in it.

import { Notice } from '../../ui/parts/notice.tsx';
import { Page } from '../../ui/parts/page.tsx';
import { useWords } from '../../ui/parts/words.tsx';
import { WallScreen } from '../../ui/room/wall-screen.tsx';
import type { WordsHere } from '../../words/words.ts';
import type { StageHost } from '../playing/stage-host.ts';
import { tableauOf } from '../playing/tableau-of.ts';
import type { surfaceOn } from '../shell/surface.tsx';
import { openRoomChannel, type WallShown, watchPresence } from './room-channel.ts';
import { listenForKeys, toggleFullScreen } from './room-keys.ts';

export function startWall(
  room: string,
  parts: {
    readonly drawOn: ReturnType<typeof surfaceOn>;
    readonly stage: StageHost;
    /** Null while they are on their way. */
    readonly words: () => WordsHere | null;
  },
): { readonly draw: () => void } {
  let shown: WallShown | null = null;
  let isAlone = false;

  const draw = () => {
    const words = parts.words();
    if (!words) return;
    parts.drawOn(<WallPage shown={shown} isAlone={isAlone} stage={parts.stage.attach} />, words);
    if (shown) parts.stage.show(tableauOf(shown.view.story, shown.view.lines));
  };
  const setAlone = (alone: boolean) => {
    if (alone === isAlone) return;
    isAlone = alone;
    draw();
  };
  const channel = openRoomChannel(room, (signal) => {
    if (signal.kind === 'shown') {
      shown = signal.shown;
      isAlone = false;
      presence.heard();
      draw();
    }
    if (signal.kind === 'beat' && signal.from === 'desk') {
      presence.heard();
      setAlone(false);
      channel.send({ kind: 'beat', from: 'wall' });
    }
    if (signal.kind === 'left' && signal.from === 'desk') setAlone(true);
  });
  const presence = watchPresence(
    () => {},
    () => setAlone(true),
  );
  channel.send({ kind: 'hello' });
  listenForKeys((intent) => {
    if (intent.kind === 'full') toggleFullScreen();
    else channel.send({ kind: 'pressed', intent });
  });
  window.addEventListener('pagehide', () => channel.send({ kind: 'left', from: 'wall' }));
  draw();
  return { draw };
}

function WallPage(props: {
  readonly shown: WallShown | null;
  /** No desk is there. */
  readonly isAlone: boolean;
  readonly stage: StageHost['attach'];
}) {
  const { room: words } = useWords('room');
  if (!props.shown) return <Page title={words.wall.waiting} />;
  return (
    <WallScreen
      {...props.shown}
      stage={props.stage}
      notices={props.isAlone && <Notice>{words.wall.lost}</Notice>}
    />
  );
}
