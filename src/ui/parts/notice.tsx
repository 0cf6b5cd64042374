// Notes pinned over a screen. Small enough to be there always: what they say may be that the network
// or the disk is gone.

import type { ComponentChildren } from 'preact';
import './notice.css';

export function Notice(props: {
  readonly children: ComponentChildren;
  /** What to do about it. */
  readonly doors?: ComponentChildren;
}) {
  return (
    <div class="notice" role="status">
      <p>{props.children}</p>
      {props.doors}
    </div>
  );
}

export type NotSavedReason = 'full' | 'blocked' | 'moved_on_elsewhere' | 'left_alone';

const REASONS: Readonly<Record<NotSavedReason, string>> = {
  full: 'this device has no room left for it. You can go on, but it will be gone when this page closes.',
  blocked:
    'this browser does not let pages keep anything. You can go on, but it will be gone when this page closes.',
  moved_on_elsewhere:
    'this attempt has gone on in another tab. What you do here is not kept; what you did there is.',
  left_alone:
    'what was saved here before cannot be read, and is left as it is. You can go on, but what you note will be gone when this page closes.',
};

export function NotSaved(props: {
  readonly reason: NotSavedReason;
  /** For an attempt that has gone on elsewhere: fetch it from there. */
  readonly onCatchUp: () => void;
}) {
  return (
    <Notice
      doors={
        props.reason === 'moved_on_elsewhere' && (
          <button type="button" class="plain-button" onClick={props.onCatchUp}>
            Go on from there, here
          </button>
        )
      }
    >
      <b>Not saved:</b> {REASONS[props.reason]}
    </Notice>
  );
}

/** Over another way that is being tried. */
export function OtherLineBanner(props: { readonly onBack: () => void }) {
  return (
    <Notice
      doors={
        <button type="button" class="plain-button" onClick={props.onBack}>
          Back to my debrief
        </button>
      }
    >
      <b>Trying another line.</b> Nothing counts: your result stays as it is.
    </Notice>
  );
}
