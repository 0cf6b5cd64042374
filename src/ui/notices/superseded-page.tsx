// The attempt was played on an edition whose points or ways have changed since.

import '../parts/layout.css';
import { Page } from '../parts/page.tsx';
import { filled, useWords } from '../parts/words.tsx';

export function SupersededPage(props: {
  readonly scenario: string;
  /** Of the story and its title. */
  readonly language: string;
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
  const { pages, notices } = useWords('pages', 'notices');
  const words = pages.changed;
  return (
    <Page
      title={words.title}
      doors={
        <>
          <button type="button" class="main-button" onClick={props.onStartAfresh}>
            {words.afresh}
          </button>
          <button type="button" class="plain-button" onClick={props.onLeave}>
            {notices.toTitle}
          </button>
        </>
      }
    >
      <p>
        {filled(
          (scenario) => words.begun(scenario, props.startedOn, props.decided),
          <bdi lang={props.language}>{props.scenario}</bdi>,
        )}{' '}
        {props.isToGoOn ? words.cannotGoOn : words.noDebrief}
      </p>
      <p>{words.nothingLost}</p>
      <details>
        <summary>{words.read}</summary>
        <ol class="stack">
          {props.said.map((words, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: picks have no other name than their place.
            <li key={index} class="quote" dir="auto" lang={props.language}>
              {words}
            </li>
          ))}
        </ol>
      </details>
    </Page>
  );
}
