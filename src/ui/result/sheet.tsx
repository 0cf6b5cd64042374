// What is printed: the whole result on one page, in place of what is on screen.

import type { ComponentChildren } from 'preact';
import { Business, Review, Stamp } from '../parts/aftermath.tsx';
import { RedLines } from '../parts/red-lines.tsx';
import { SKILL_NAMES } from '../parts/skill-words.ts';
import './sheet.css';
import type { ResultView } from '../parts/result-view.ts';
import { SkillScore } from '../parts/skill-score.tsx';
import { TurnsInShort } from '../parts/turns-in-short.tsx';
import { standing } from './standing.ts';

export function Sheet(props: { readonly view: ResultView; readonly portrait?: ComponentChildren }) {
  const { view } = props;
  const turns = view.turns.slice(0, view.printed);
  return (
    <div class="paper-sheet">
      <header class="paper-head">
        <div>
          <p class="paper-about">
            <b>Make It Right</b> · {view.title} · {view.playedOn}
          </p>
          <h1 dir="auto">{view.ending.headline}</h1>
          <p>{standing(view)}</p>
        </div>
        <div class="paper-face">
          {props.portrait}
          <Stamp ending={view.ending.kind} />
        </div>
      </header>
      <div class="paper-came-of-it">
        <Review customer={view.customer} review={view.ending.review} />
        <Business business={view.ending.business} />
      </div>
      <div class="paper-skills">
        {view.skills.map((skill) => (
          <section key={skill.skill}>
            <h2>{SKILL_NAMES[skill.skill]}</h2>
            <SkillScore view={skill} />
          </section>
        ))}
      </div>
      <RedLines redLines={view.redLines} moments={view.moments} />
      {turns.length > 0 && (
        <section>
          <h2>Where it turned</h2>
          <TurnsInShort turns={turns} moments={view.moments} />
        </section>
      )}
      {view.rule && (
        <p class="paper-rule">
          <b>The rule for work</b> <bdi>{view.rule}</bdi>
        </p>
      )}
      <footer class="paper-foot">
        <p>{view.evidence}</p>
        <p>
          <b>For training and coaching, not for hiring, pay or discipline.</b>
        </p>
      </footer>
    </div>
  );
}
