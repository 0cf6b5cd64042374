import { Receipt } from './receipt.tsx';
import type { Moment, SkillView } from './result-view.ts';
import { SkillScore } from './skill-score.tsx';
import { SKILL_MEANINGS, SKILL_NAMES } from './skill-words.ts';

export function SkillCard(props: {
  readonly view: SkillView;
  readonly moments: Readonly<Record<string, Moment>>;
}) {
  const { view, moments } = props;
  const name = SKILL_NAMES[view.skill];
  return (
    <article class="skill" aria-labelledby={`skill-${view.skill}`}>
      <div class="skill-head">
        <h3 id={`skill-${view.skill}`}>{name}</h3>
        <p class="skill-meaning">{SKILL_MEANINGS[view.skill]}</p>
      </div>
      <SkillScore view={view} />
      <WholeReceipt view={view} moments={moments} />
    </article>
  );
}

/** Every row of the skill and what they come to, folded away. */
export function WholeReceipt(props: {
  readonly view: SkillView;
  readonly moments: Readonly<Record<string, Moment>>;
}) {
  return (
    <details>
      <summary>
        Open the receipt<span class="hidden"> for {SKILL_NAMES[props.view.skill]}</span>
      </summary>
      <Receipt view={props.view} moments={props.moments} />
    </details>
  );
}
