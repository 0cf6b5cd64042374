// The attempt was played on an edition whose points or ways have changed since.

import '../parts/layout.css';
import { Page } from '../parts/page.tsx';

export function SupersededPage(props: {
  readonly scenario: string;
  /** The day it was started, written out. */
  readonly startedOn: string;
  readonly decided: number;
  /** It was to go on, and not to be looked at. */
  readonly isToGoOn: boolean;
  readonly onStartAfresh: () => void;
  /** What was said, pick by pick, as far as its words are still known. */
  readonly said: readonly string[];
  readonly onLeave: () => void;
}) {
  return (
    <Page
      title="This story has changed since you played"
      doors={
        <>
          <button type="button" class="main-button" onClick={props.onStartAfresh}>
            Start afresh
          </button>
          <button type="button" class="plain-button" onClick={props.onLeave}>
            To the title page
          </button>
        </>
      }
    >
      <p>
        You began “{props.scenario}” on {props.startedOn} and made {props.decided}{' '}
        {props.decided === 1 ? 'decision' : 'decisions'}. Since then the choices, what they lead to
        or what they count have been changed,{' '}
        {props.isToGoOn
          ? 'so it cannot go on where it stood: the next line might not follow from what you said.'
          : 'so what it came to cannot be worked out here any more, and there is no debrief of it.'}
      </p>
      <p>Nothing is lost: your attempt is kept on this device as it was.</p>
      <details>
        <summary>Read what you said</summary>
        <ol class="stack">
          {props.said.map((words, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: picks have no other name than their place.
            <li key={index} class="quote" dir="auto">
              {words}
            </li>
          ))}
        </ol>
      </details>
    </Page>
  );
}
