// One question at a time: who is this, and may they come in.

import type { ComponentChildren } from 'preact';
import { useFocus } from '../parts/focus.ts';
import '../parts/layout.css';
import './join.css';

export function JoinScreen(props: {
  readonly title: string;
  readonly lead?: string;
  /** What went wrong, in a sentence. */
  readonly problem: string | null;
  readonly isBusy: boolean;
  readonly door?: { readonly words: string; readonly open: () => void };
  readonly other?: { readonly words: string; readonly address: string };
  readonly children?: ComponentChildren;
}) {
  const { title, lead, problem, isBusy, door, other } = props;
  const heading = useFocus(title);
  return (
    <main class="join page">
      <div class="join-paper box stack">
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {title}
        </h1>
        {lead && <p class="join-lead">{lead}</p>}
        {props.children}
        <p class="join-problem" role="alert">
          {problem}
        </p>
        {(door || other) && (
          <div class="row">
            {door && (
              <button type="button" class="main-button" aria-disabled={isBusy} onClick={door.open}>
                {door.words}
              </button>
            )}
            {other && (
              <a class="quiet" href={other.address}>
                {other.words}
              </a>
            )}
          </div>
        )}
      </div>
    </main>
  );
}
