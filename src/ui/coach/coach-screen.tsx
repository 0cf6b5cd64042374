// The coach's card: five minutes between two people, in the order in which they talk. On paper it is
// one page, with room to write on where nothing has been agreed yet.

import type { ComponentChildren } from 'preact';
import { useFocus } from '../parts/focus.ts';
import { quoted } from '../parts/quoted.ts';
import { Agreement } from './agreement.tsx';
import '../parts/layout.css';
import './coach.css';
import { Opener } from './opener.tsx';
import type { CoachDoors, CoachView } from './view.ts';

export function CoachScreen(props: {
  readonly view: CoachView;
  readonly doors: CoachDoors;
  readonly notices?: ComponentChildren;
}) {
  const { view, doors } = props;
  const heading = useFocus('coach');
  return (
    <main class="coach-page">
      {props.notices}
      <article class="coach-card stack box" aria-labelledby="coach-title">
        <header class="coach-head">
          <h1 id="coach-title" ref={heading} tabIndex={-1}>
            The coach’s card
          </h1>
          <p>
            <b class="label" dir="auto">
              {view.scenario}
            </b>
            {view.played} Five minutes, from top to bottom.
          </p>
        </header>
        <ol class="coach-steps stack">
          <li class="stack">
            <h2 class="inline">Begin with a line worth repeating</h2>
            <WorthRepeating line={view.worthRepeating} />
          </li>
          <li class="stack">
            <h2 class="inline">Ask about one turning point, and listen</h2>
            <Opener view={view} onCopy={doors.copy} />
          </li>
          <li class="stack">
            <h2 class="inline">Agree on one thing</h2>
            <Agreement view={view} onAgree={doors.agree} />
          </li>
        </ol>
        <footer class="coach-foot">
          <p>
            <b class="label">{view.notFor}</b> {view.evidence}
          </p>
        </footer>
      </article>
      <nav class="coach-card-doors doors" aria-label="From here">
        <button type="button" class="main-button" onClick={doors.print}>
          Print this card
        </button>
        <a class="plain-button" href={view.debrief}>
          The debrief
        </a>
        <a class="plain-button" href={view.result}>
          The whole result
        </a>
      </nav>
    </main>
  );
}

function WorthRepeating({ line }: { readonly line: CoachView['worthRepeating'] }) {
  if (!line)
    return <p>No line stood out this time. Begin with what they meant to do for the customer.</p>;
  return (
    <>
      <blockquote class="coach-quote quote" dir="auto">
        {quoted(line.said)}
      </blockquote>
      <p class="coach-heard note">
        What was heard: <bdi>{quoted(line.hears)}</bdi>
      </p>
    </>
  );
}
