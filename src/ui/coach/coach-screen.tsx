// The coach's card: five minutes between two people, in the order in which they talk. On paper it is
// one page, with room to write on where nothing has been agreed yet.

import type { ComponentChildren } from 'preact';
import type { Words } from '../../words/words.ts';
import { useFocus } from '../parts/focus.ts';
import { quoted } from '../parts/quoted.ts';
import { filled, useWords } from '../parts/words.tsx';
import { Agreement, CoachField } from './agreement.tsx';
import '../parts/layout.css';
import './coach.css';
import type { CoachDoors, CoachView } from './view.ts';

export function CoachScreen(props: {
  readonly view: CoachView;
  readonly doors: CoachDoors;
  /** The customer's face after the last line. */
  readonly portrait?: ComponentChildren;
  readonly notices?: ComponentChildren;
}) {
  const { view, doors } = props;
  const words = useWords('coach').coach;
  const heading = useFocus('coach');
  return (
    <main class="coach-page">
      {props.notices}
      <article class="coach-card stack box" aria-labelledby="coach-title">
        <header class="coach-head">
          <div class="coach-face" aria-hidden="true">
            {props.portrait}
          </div>
          <div>
            <h1 id="coach-title" ref={heading} tabIndex={-1}>
              {words.title}
            </h1>
            <p>
              <b class="label" dir="auto">
                {view.scenario}
              </b>
              {view.played} {words.howTo}
            </p>
          </div>
          <CoachField field="name" label={words.name} value={view.name} onAgree={doors.agree} />
        </header>
        <ol class="coach-steps stack">
          <li class="stack">
            <h2 class="inline">{words.steps.repeat}</h2>
            <WorthRepeating line={view.worthRepeating} />
          </li>
          <li class="stack">
            <h2 class="inline">{words.steps.ask}</h2>
            <Opener view={view} onCopy={doors.copy} />
          </li>
          <li class="stack">
            <h2 class="inline">{words.steps.agree}</h2>
            <Agreement view={view} onAgree={doors.agree} />
          </li>
        </ol>
        <footer class="coach-foot">
          <p>
            <b class="label">{view.notFor}</b> {view.evidence}
          </p>
        </footer>
      </article>
      <nav class="coach-card-doors doors" aria-label={words.doors}>
        <button type="button" class="main-button" onClick={doors.print}>
          {words.print}
        </button>
        {view.ways.map(({ address, words: name }) => (
          <a key={address} class="plain-button" href={address} dir="auto">
            {name}
          </a>
        ))}
      </nav>
    </main>
  );
}

function WorthRepeating({ line }: { readonly line: CoachView['worthRepeating'] }) {
  const words = useWords('coach').coach;
  if (!line) return <p>{words.noneStoodOut}</p>;
  return (
    <>
      <blockquote class="coach-quote quote" dir="auto">
        {quoted(line.said)}
      </blockquote>
      <p class="coach-heard note">{filled(words.heard, <bdi>{quoted(line.hears)}</bdi>)}</p>
    </>
  );
}

/** The first question, word for word as one can ask it. */
function Opener(props: { readonly view: CoachView; readonly onCopy: () => void }) {
  const words = useWords('coach').coach;
  const { moment, opener, isCopied, worthRepeating } = props.view;
  if (!opener)
    return (
      <p>
        {words.nothingLost}
        {worthRepeating && ` ${words.askAbove}`}
      </p>
    );
  return (
    <>
      <p class="label" dir="auto">
        {moment}
      </p>
      <blockquote class="coach-opener pale lead card">
        {opener.map(({ text, isQuote }) =>
          isQuote ? (
            <b key={text} dir="auto">
              {text}
            </b>
          ) : (
            text
          ),
        )}
      </blockquote>
      <div class="coach-copy row">
        <button type="button" class="plain-button" onClick={props.onCopy}>
          {words.copy}
          <span class="hidden"> {words.theQuestion}</span>
        </button>
        <p role="status">{copiedWords(isCopied, words)}</p>
      </div>
    </>
  );
}

function copiedWords(isCopied: boolean | null, words: Words['coach']): string {
  if (isCopied === null) return '';
  return isCopied ? words.copied : words.notCopied;
}
