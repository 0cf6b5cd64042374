// One thing on both ways: one's own with a round mark, the other with a square one, as in the curves.

import type { ComponentChildren } from 'preact';
import { useWords } from '../parts/words.tsx';

type Way = 'own' | 'other';

export function Pair(props: {
  readonly own: ComponentChildren;
  readonly other: ComponentChildren;
}) {
  return (
    <div class="pair stack">
      {props.own}
      {props.other}
    </div>
  );
}

export function PairSide(props: {
  readonly way: Way;
  /** Stands after the name. */
  readonly note?: string;
  readonly children: ComponentChildren;
}) {
  const { way, note } = props;
  const { afterwards } = useWords('afterwards');
  return (
    <div class="pair-side tight stack card" data-way={way}>
      <p class="pair-name label row">
        <WayMark way={way} />
        {afterwards.ways[way]}
        {note && <span class="pair-note note">{note}</span>}
      </p>
      {props.children}
    </div>
  );
}

/** Where a way has nothing to show, a sentence is enough. */
export function PairGap({ way, children }: { readonly way: Way; readonly children: string }) {
  return (
    <p class="pair-gap inline note">
      <WayMark way={way} />
      {children}
    </p>
  );
}

/** Round and filled, or square and open: told apart without colour. */
export function WayMark({ way }: { readonly way: Way }) {
  return (
    <svg class="way-mark" viewBox="0 0 24 14" aria-hidden="true" data-way={way}>
      <line x1="0" y1="7" x2="24" y2="7" />
      {way === 'own' ? (
        <circle cx="12" cy="7" r="5" />
      ) : (
        <rect x="7.5" y="2.5" width="9" height="9" />
      )}
    </svg>
  );
}
