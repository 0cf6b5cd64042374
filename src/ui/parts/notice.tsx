// Notes over a screen. They are in the first script, because they may have to say that the network or
// the disk has failed.

import type { ComponentChildren } from 'preact';
import './notice.css';
import { useWords } from './words.tsx';

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

export function NotSaved(props: {
  readonly reason: NotSavedReason;
  /** Loads an attempt that was continued in another tab. */
  readonly onCatchUp: () => void;
}) {
  const { notices } = useWords('notices');
  return (
    <Notice
      doors={
        props.reason === 'moved_on_elsewhere' && (
          <button type="button" class="plain-button" onClick={props.onCatchUp}>
            {notices.catchUp}
          </button>
        )
      }
    >
      <b>{notices.notSaved}</b> {notices.whyNotSaved[props.reason]}
    </Notice>
  );
}

/** Over another way that is being tried. */
/** `back`: where managers came from. */
export function MomentBanner({ back }: { readonly back: string }) {
  const { notices } = useWords('notices');
  return (
    <Notice
      doors={
        <a class="plain-button" href={back}>
          {notices.toTeam}
        </a>
      }
    >
      <b>{notices.oneMoment}</b> {notices.nobodysMoment}
    </Notice>
  );
}

export function OtherLineBanner(props: { readonly onBack: () => void }) {
  const { notices } = useWords('notices');
  return (
    <Notice
      doors={
        <button type="button" class="plain-button" onClick={props.onBack}>
          {notices.backToDebrief}
        </button>
      }
    >
      <b>{notices.tryingOther}</b> {notices.nothingCounts}
    </Notice>
  );
}
