// One thing on both ways: one's own with a round mark, the other with a square one, as in the curves.

import type { ComponentChildren } from 'preact';

export function Pair(props: {
  readonly own: ComponentChildren;
  readonly other: ComponentChildren;
  /** What stands after “Your way” and “The other way”. */
  readonly notes?: { readonly own: string | null; readonly other: string | null };
}) {
  const { notes } = props;
  return (
    <div class="pair">
      <div class="pair-side" data-way="own">
        <p class="pair-name">
          <WayMark way="own" />
          Your way{notes?.own && <span class="pair-note">{notes.own}</span>}
        </p>
        {props.own}
      </div>
      <div class="pair-side" data-way="other">
        <p class="pair-name">
          <WayMark way="other" />
          The other way{notes?.other && <span class="pair-note">{notes.other}</span>}
        </p>
        {props.other}
      </div>
    </div>
  );
}

/** Round and filled, or square and open: told apart without colour. */
export function WayMark({ way }: { readonly way: 'own' | 'other' }) {
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
