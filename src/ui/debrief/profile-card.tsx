// The fourth card: three skills, each with its number, one's own guess, and a dot for every line that
// says something about it.

import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import { WholeReceipt } from '../parts/receipt.tsx';
import { RedLines } from '../parts/red-lines.tsx';
import { SkillScore } from '../parts/skill-score.tsx';
import { useWords } from '../parts/words.tsx';
import { DotLegend } from './dot-legend.tsx';
import { DotReceipt } from './dot-receipt.tsx';
import { Dots } from './dots.tsx';
import './profile-card.css';
import type { LineView, ProfileDoors, ProfiledSkill, ProfileView } from './profile-view.ts';

export function ProfileCard(props: { readonly view: ProfileView; readonly doors: ProfileDoors }) {
  const { view, doors } = props;
  const { skills, evidence } = useWords('skills', 'evidence');
  const words = evidence.profile;
  return (
    <div class="profile stack">
      <div class="stack">
        <p class="lead">{words.lead}</p>
        <DotLegend dots={view.skills.flatMap(({ dots }) => dots)} />
      </div>
      <RedLines redLines={view.redLines} moments={view.moments} />
      {view.skills.map((skill) => (
        <Skill key={skill.skill} skill={skill} view={view} doors={doors} />
      ))}
      <section class="columns" aria-labelledby="profile-lines">
        <h2 id="profile-lines">{words.tapped}</h2>
        {view.lines.map((line) => (
          <TappedLine key={line.as} line={line} />
        ))}
      </section>
      <div class="note">
        <p>{view.standing}</p>
        <p>
          {view.evidence} {skills.purpose}
        </p>
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
  const { skills } = useWords('skills');
  const id = `profile-${skill.skill}`;
  const dot = skill.dots.find(({ choice }) => choice === skill.open);
  return (
    <article class="profile-skill card stack" aria-labelledby={id}>
      <div>
        <h2 id={id}>{skills.names[skill.skill]}</h2>
        <p class="note">{skills.meanings[skill.skill]}</p>
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

function TappedLine({ line: { as, said, words, found } }: { readonly line: LineView }) {
  const { profile } = useWords('evidence').evidence;
  return (
    <div class="stack tight card" data-as={as}>
      <h3 class="inline">
        <Icon name={as} />
        {profile.yours[as]}
      </h3>
      <p dir="auto">{quoted(said)}</p>
      <p>
        <b>{words}</b>
      </p>
      {found !== null && (
        <p>
          {profile.found[as]} <bdi>{quoted(found)}</bdi>
        </p>
      )}
    </div>
  );
}
