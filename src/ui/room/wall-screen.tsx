// The wall: what everybody in the room sees, from the last row too. The stage stays where it is while
// the frame around it changes with the step.

import type { ComponentChildren } from 'preact';
import type { WallView } from '../../core/room/wall-view.ts';
import { useFocus } from '../parts/focus.ts';
import { useWords } from '../parts/words.tsx';
import '../parts/layout.css';
import './wall.css';
import './wall-frames.css';
import './wall-vote.css';
import { OptionBadge } from '../parts/option-badge.tsx';
import { EndingFrame, OutcomesFrame } from './wall-after.tsx';
import { type Entrance, WallEntrance } from './wall-entrance.tsx';
import { WallLine } from './wall-line.tsx';
import { SlideFrame } from './wall-slide.tsx';
import { RevealFrame, VoteFrame } from './wall-vote.tsx';

const FRAMES = {
  ...{ reading: 'talk', consequence: 'talk' },
  ...{ committing: 'vote', split: 'vote', talking: 'vote', recommitting: 'vote' },
  ...{ revealed: 'reveal', branching: 'reveal' },
  ...{ asking: 'outcomes', ended: 'ending', closing: 'slide' },
} as const satisfies Readonly<Record<WallView['step'], string>>;

export function WallScreen(props: {
  readonly view: WallView;
  /** The app hangs the canvas in here. */
  readonly stage: (slot: HTMLElement | null) => void;
  /** Null without phones. */
  readonly entrance: Entrance | null;
  readonly notices?: ComponentChildren;
}) {
  const { view, entrance } = props;
  const { room: words } = useWords('room');
  const frame = FRAMES[view.step];
  const place = useFocus('wall');
  return (
    <main
      class="wall-screen"
      data-frame={frame}
      data-count={view.outcomes.length}
      data-is-blank={view.isBlank}
      tabIndex={-1}
      ref={place}
    >
      <h1 class="hidden">{view.story.title}</h1>
      {props.notices}
      <div class="wall-stage" aria-hidden="true" ref={props.stage} />
      {view.isBlank ? (
        <p class="hidden">{words.wall.blank}</p>
      ) : (
        <>
          {view.act && frame === 'talk' && (
            <p class="wall-act">
              <b>{view.act.title}</b> <bdi>{words.wall.youAre(view.act.you)}</bdi>
            </p>
          )}
          <Frame view={view} />
          {entrance && <WallEntrance entrance={entrance} view={view} />}
        </>
      )}
    </main>
  );
}

function Frame({ view }: { readonly view: WallView }) {
  switch (FRAMES[view.step]) {
    case 'talk':
      return (
        <WallLine
          line={view.line}
          language={view.story.language}
          badge={<Played view={view} />}
          isLarge
        />
      );
    case 'vote':
      return <VoteFrame view={view} />;
    case 'reveal':
      return <RevealFrame view={view} />;
    case 'outcomes':
      return <OutcomesFrame view={view} />;
    case 'ending':
      return <EndingFrame view={view} />;
    case 'slide':
      return <SlideFrame view={view} />;
  }
}

/** Which branch is being watched. */
function Played({ view }: { readonly view: WallView }) {
  const { room: words } = useWords('room');
  const outcome = view.outcomes[view.playing];
  if (!outcome) return null;
  return (
    <span class="wall-played">
      <OptionBadge letter={outcome.option.letter} />
      <span>
        {view.playing === 0
          ? words.wall.weSay(outcome.option.letter)
          : words.wall.orWeSay(outcome.option.letter)}
      </span>
    </span>
  );
}
