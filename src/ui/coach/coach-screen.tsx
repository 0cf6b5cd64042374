// The coach's card: five minutes between two people, in the order in which they talk. On paper it is
// one page, with room to write on where nothing has been agreed yet.

import type { ComponentChildren } from 'preact';
import { useFocus } from '../parts/focus.ts';
import { quoted } from '../parts/quoted.ts';
import { filled, useWords } from '../parts/words.tsx';
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
  const words = useWords('coach').coach;
  const heading = useFocus('coach');
  return (
    <main class="coach-page">
      {props.notices}
      <article class="coach-card stack box" aria-labelledby="coach-title">
        <header class="coach-head">
          <h1 id="coach-title" ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          <p>
            <b class="label" dir="auto">
              {view.scenario}
            </b>
            {view.played} {words.howTo}
          </p>
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
        <a class="plain-button" href={view.debrief}>
          {words.toDebrief}
        </a>
        <a class="plain-button" href={view.result}>
          {words.toResult}
        </a>
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
