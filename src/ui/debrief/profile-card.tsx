// The fourth card: three skills, each with its number, one's own guess, and a dot for every line that
// says something about it.

import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import { WholeReceipt } from '../parts/receipt.tsx';
import { RedLines } from '../parts/red-lines.tsx';
import { SkillScore } from '../parts/skill-score.tsx';
import { SKILL_MEANINGS, SKILL_NAMES } from '../parts/skill-words.ts';
import { DotLegend } from './dot-legend.tsx';
import { DotReceipt } from './dot-receipt.tsx';
import { Dots } from './dots.tsx';
import './profile-card.css';
import type { LineView, ProfileDoors, ProfiledSkill, ProfileView } from './profile-view.ts';

export function ProfileCard(props: { readonly view: ProfileView; readonly doors: ProfileDoors }) {
  const { view, doors } = props;
  return (
    <div class="profile stack">
      <div class="stack">
        <p class="lead">Every dot is one line you said. Tap it to see what it earned, and why.</p>
        <DotLegend dots={view.skills.flatMap(({ dots }) => dots)} />
      </div>
      <RedLines redLines={view.redLines} moments={view.moments} />
      {view.skills.map((skill) => (
        <Skill key={skill.skill} skill={skill} view={view} doors={doors} />
      ))}
      <section class="columns" aria-labelledby="profile-lines">
        <h2 id="profile-lines">The two lines you tapped</h2>
        {view.lines.map((line) => (
          <TappedLine key={line.as} line={line} />
        ))}
      </section>
      <div class="note">
        <p>{view.standing}</p>
        <p>{view.evidence} For training and coaching, not for hiring, pay or discipline.</p>
      </div>
    </div>
  );
}

function Skill(props: {
  readonly skill: ProfiledSkill;
  readonly view: ProfileView;
  readonly doors: ProfileDoors;
}) {
  const { skill, view, doors } = props;
  const id = `profile-${skill.skill}`;
  const dot = skill.dots.find(({ choice }) => choice === skill.open);
  return (
    <article class="profile-skill card stack" aria-labelledby={id}>
      <div>
        <h2 id={id}>{SKILL_NAMES[skill.skill]}</h2>
        <p class="note">{SKILL_MEANINGS[skill.skill]}</p>
      </div>
      <SkillScore view={skill} />
      <Dots
        skill={skill}
        receiptId={`${id}-receipt`}
        onOpen={(choice) => doors.open(choice === null ? null : { skill: skill.skill, choice })}
      />
      {dot && (
        <DotReceipt id={`${id}-receipt`} dot={dot} rows={skill.rows} moments={view.moments} />
      )}
      <WholeReceipt view={skill} moments={view.moments} />
    </article>
  );
}

const TAPPED = { best: 'Your best', costliest: 'Your costliest' } as const;

function TappedLine({ line: { as, said, words, found } }: { readonly line: LineView }) {
  return (
    <div class="stack tight card" data-as={as}>
      <h3 class="inline">
        <Icon name={as} />
        {TAPPED[as]}
      </h3>
      <p dir="auto">{quoted(said)}</p>
      <p>
        <b>{words}</b>
      </p>
      {found !== null && (
        <p>
          {as === 'best' ? 'Your best by the points:' : 'What cost most:'}{' '}
          <bdi>{quoted(found)}</bdi>
        </p>
      )}
    </div>
  );
}
