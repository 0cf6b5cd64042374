// After the last line: first what it meant to the customer and to the business, then the three
// skills, each with its receipt, then what to do with it.

import type { ComponentChildren } from 'preact';
import { useFocus } from '../parts/focus.ts';
import './result.css';
import { Business, Review, Stamp } from '../parts/aftermath.tsx';
import { RedLines } from '../parts/red-lines.tsx';
import type { ResultDoors, ResultView } from '../parts/result-view.ts';
import { SkillCard } from '../parts/skill-card.tsx';
import { TurnsInShort } from '../parts/turns-in-short.tsx';
import { ResultFoot } from './result-foot.tsx';
import { standing } from './standing.ts';

export function ResultScreen(props: {
  readonly view: ResultView;
  readonly doors: ResultDoors;
  /** The customer as they look now. */
  readonly portrait?: ComponentChildren;
  readonly notices?: ComponentChildren;
  /** A way to take it along. */
  readonly save?: ComponentChildren;
  readonly panel?: ComponentChildren;
  /** What is printed in place of all this. */
  readonly sheet?: ComponentChildren;
}) {
  const { view, doors } = props;
  return (
    <main
      class="result"
      data-ending={view.ending.kind}
      data-prints={props.sheet ? 'sheet' : 'page'}
    >
      {props.notices}
      <WhatHappened view={view} portrait={props.portrait} />
      <section class="result-part" aria-labelledby="skills-title">
        <h2 id="skills-title">Your three skills</h2>
        <p class="result-note">{standing(view)}</p>
        <RedLines redLines={view.redLines} moments={view.moments} />
        <div class="skill-cards">
          {view.skills.map((skill) => (
            <SkillCard key={skill.skill} view={skill} moments={view.moments} />
          ))}
        </div>
      </section>
      {view.turns.length > 0 && (
        <section class="result-part" aria-labelledby="turns-title">
          <h2 id="turns-title">Where it turned</h2>
          <TurnsInShort turns={view.turns} moments={view.moments} />
        </section>
      )}
      <ResultFoot view={view} doors={doors} save={props.save} />
      {props.panel}
      {props.sheet}
    </main>
  );
}

function WhatHappened(props: {
  readonly view: ResultView;
  readonly portrait: ComponentChildren | undefined;
}) {
  const { ending, customer, title } = props.view;
  const headline = useFocus('result');
  return (
    <header class="ending">
      <p class="ending-title" dir="auto">
        {title}
      </p>
      <h1 ref={headline} tabIndex={-1} dir="auto">
        {ending.headline}
      </h1>
      <Stamp ending={ending.kind} />
      <Review customer={customer} review={ending.review} />
      <Business business={ending.business} />
      <div class="ending-face" aria-hidden="true">
        {props.portrait}
      </div>
    </header>
  );
}
