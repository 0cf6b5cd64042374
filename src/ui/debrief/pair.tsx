// One thing on both ways: one's own with a round mark, the other with a square one, as in the curves.

import type { ComponentChildren } from 'preact';

type Way = 'own' | 'other';

export const WAY_NAMES: Readonly<Record<Way, string>> = {
  own: 'Your way',
  other: 'The other way',
};

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
  return (
    <div class="pair-side tight stack card" data-way={way}>
      <p class="pair-name label row">
        <WayMark way={way} />
        {WAY_NAMES[way]}
        {note && <span class="pair-note note">{note}</span>}
      </p>
      {props.children}
    </div>
  );
}

/** Where a way has nothing to show, a few words are enough. */
export function PairGap({ way, children }: { readonly way: Way; readonly children: string }) {
  return (
    <p class="pair-gap inline note">
      <WayMark way={way} />
      {WAY_NAMES[way]} {children}
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
