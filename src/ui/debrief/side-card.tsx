// The third card: the same talk from the customer's chair. One line is looked at: the stage shows
// them as it left them, the curve how far they still trusted. All of it stands there as text too.

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useKeyboard } from '../parts/keyboard.ts';
import './side-card.css';
import { SideLines } from './side-lines.tsx';
import { SideKeys, SideNow } from './side-now.tsx';
import type { SideDoors, SideView } from './side-view.ts';
import './trust-curve.css';
import { useWords } from '../parts/words.tsx';
import { TrustCurve } from './trust-curve.tsx';
import { curveWords } from './trust-words.ts';

const BY_KEY: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

export function SideCard(props: {
  readonly view: SideView;
  readonly doors: SideDoors;
  /** The app hangs the canvas in here; null when the card goes away. */
  readonly stage: (slot: HTMLElement | null) => void;
}) {
  const { view } = props;
  const { side } = useWords('debrief').debrief;
  const chair = useRef<HTMLDivElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  const look = (at: number) => {
    if (at in view.lines) props.doors.look(at);
  };
  const tap = (at: number) => {
    look(at);
    if (!staysInSight(chair)) chair.current?.scrollIntoView({ block: 'start' });
  };
  useKeyboard((event) => {
    const by = BY_KEY[event.key];
    if (by === undefined) return;
    event.preventDefault();
    look(view.at + by);
  });
  useWordsInSight(chair, lines, view.at);
  return (
    <div class="side stack">
      <div class="side-layout stack">
        <div class="chair stack" ref={chair}>
          <div class="side-stage" aria-hidden="true" ref={props.stage} />
          <TrustCurve view={view} onLook={look} />
          <SideKeys view={view} onLook={look} />
          <SideNow view={view} />
          <p class="note">{curveWords(view, side.curve)}</p>
        </div>
        <div ref={lines}>
          <p class="lead">{side.lead(view.customer)}</p>
          <SideLines view={view} onTap={tap} />
        </div>
      </div>
    </div>
  );
}

/** Where there is room, the stage stands beside the lines while they are scrolled. */
const staysInSight = ({ current }: RefObject<HTMLElement | null>): boolean =>
  current !== null && getComputedStyle(current).position === 'sticky';

/** There the lines follow what is looked at; elsewhere its words stand below the curve. */
function useWordsInSight(
  chair: RefObject<HTMLElement | null>,
  lines: RefObject<HTMLElement | null>,
  at: number,
): void {
  const last = useRef(at);
  useLayoutEffect(() => {
    if (last.current === at) return;
    last.current = at;
    const words = staysInSight(chair)
      ? lines.current?.querySelector('[data-here="true"]')
      : chair.current?.querySelector('[role="status"]');
    words?.scrollIntoView({ block: 'nearest' });
  });
}
