// After the last line: first what it meant to the customer and to the business, then the three
// skills, each with its receipt, then what to do with it.

import type { ComponentChildren } from 'preact';
import { RED_LINE_WORDS } from '../../core/score/red-lines.ts';
import { useFocus } from '../focus.ts';
import './result.css';
import { Business, Review, Stamp } from './aftermath.tsx';
import { quoted } from './quoted.ts';
import { ResultFoot } from './result-foot.tsx';
import { SkillCard } from './skill-card.tsx';
import type { ResultDoors, ResultView } from './view.ts';

export function ResultScreen(props: {
  readonly view: ResultView;
  readonly doors: ResultDoors;
  /** The customer as they look now. */
  readonly portrait?: ComponentChildren;
  readonly notices?: ComponentChildren;
  /** The debrief's place, between what happened and the skills. */
  readonly debrief?: ComponentChildren;
  readonly panel?: ComponentChildren;
}) {
  const { view, doors } = props;
  return (
    <main class="result" data-ending={view.ending.kind}>
      {props.notices}
      <WhatHappened view={view} portrait={props.portrait} />
      {props.debrief}
      <section class="result-part" aria-labelledby="skills-title">
        <h2 id="skills-title">Your three skills</h2>
        <p class="result-note">{standing(view)}</p>
        <RedLines view={view} />
        <div class="skill-cards">
          {view.skills.map((skill) => (
            <SkillCard key={skill.skill} view={skill} moments={view.moments} />
          ))}
        </div>
      </section>
      <ResultFoot view={view} doors={doors} />
      {props.panel}
    </main>
  );
}

function standing(view: ResultView): string {
  const help = view.withHelp ? ' Played with help: at least one line was a second try.' : '';
  if (view.mode === 'learn') return `Played in Learn: practice, not evidence.${help}`;
  return view.isPractice
    ? 'Played in Assess. Only the first time counts as evidence; this was practice.'
    : 'Played in Assess, for the first time: this counts as evidence.';
}

function WhatHappened(props: {
  readonly view: ResultView;
  readonly portrait: ComponentChildren | undefined;
}) {
  const { ending, customer, title } = props.view;
  const headline = useFocus('result');
  return (
    <header class="ending">
      <p class="ending-title">{title}</p>
      <h1 ref={headline} tabIndex={-1}>
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

function RedLines({ view }: { readonly view: ResultView }) {
  if (view.redLines.length === 0) return null;
  return (
    <ul class="red-lines">
      {view.redLines.map((line) => (
        <li key={line.choice}>
          <b>Red line: {RED_LINE_WORDS[line.red]}.</b>{' '}
          {quoted(view.moments[line.choice]?.said ?? '')}{' '}
          {line.repaired
            ? 'You put it right afterwards.'
            : 'It was not put right, so this attempt does not pass.'}
        </li>
      ))}
    </ul>
  );
}
