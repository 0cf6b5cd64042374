// A screen that is one sheet of paper with something to say: trouble, a lost way, an attempt
// of an older edition, the credits.

import type { ComponentChildren } from 'preact';
import { useFocus } from './focus.ts';
import './page.css';
import { useWords } from './words.tsx';

export function Page(props: {
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly doors?: ComponentChildren;
  readonly panel?: ComponentChildren;
}) {
  const heading = useFocus(props.title);
  return (
    <main class="poster-page">
      <div class="page-paper">
        <h1 ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
        {props.children}
        {props.doors && <div class="page-doors">{props.doors}</div>}
      </div>
      {props.panel}
    </main>
  );
}

/** Something went wrong: what, what was kept, what to do. */
export function TroublePage(props: {
  readonly title: string;
  readonly problem: string;
  /** “Your attempt is saved up to your last choice.” */
  readonly kept: string;
  readonly onRetry: (() => void) | null;
  readonly onLeave: () => void;
}) {
  const { onRetry, onLeave } = props;
  const { notices } = useWords('notices');
  return (
    <Page
      title={props.title}
      doors={
        <>
          {onRetry && (
            <button type="button" class="main-button" onClick={onRetry}>
              {notices.tryAgain}
            </button>
          )}
          <button type="button" class={onRetry ? 'plain-button' : 'main-button'} onClick={onLeave}>
            {notices.toTitle}
          </button>
        </>
      }
    >
      <p>{props.problem}</p>
      <p>{props.kept}</p>
    </Page>
  );
}
