// The fourth card: three skills, each with its number, one's own guess, and a dot for every line that
// says something about it.

import type { CrossedRedLine } from '../../core/score/score.ts';
import type { ChoiceId } from '../../core/story/line.ts';
import type { Skill } from '../../core/vocabulary.ts';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import { WholeReceipt } from '../parts/receipt.tsx';
import { RedLines } from '../parts/red-lines.tsx';
import type { Moment } from '../parts/result-view.ts';
import { SkillScore } from '../parts/skill-score.tsx';
import { useWords } from '../parts/words.tsx';
import { DotLegend } from './dot.tsx';
import { Dots, type ProfiledSkill } from './dots.tsx';
import './profile-card.css';
import type { Tapped } from './read-card.tsx';

export type ProfileView = {
  /** Practice or evidence, in a sentence. */
  readonly standing: string;
  readonly skills: readonly ProfiledSkill[];
  readonly redLines: readonly CrossedRedLine[];
  readonly moments: Readonly<Record<ChoiceId, Moment>>;
  /** The two lines that were tapped, and where they stand. */
  readonly lines: readonly LineView[];
  /** How much all this says about a person, in a sentence. */
  readonly evidence: string;
};

export type LineView = {
  readonly as: Tapped;
  readonly said: string;
  readonly words: string;
  /** The line that the points name instead; null where it is the same one, or none. */
  readonly found: string | null;
};

export type ProfileDoors = {
  /** Null: the receipt that lies open is put away. */
  readonly open: (receipt: { readonly skill: Skill; readonly choice: ChoiceId } | null) => void;
};

export function ProfileCard(props: { readonly view: ProfileView; readonly doors: ProfileDoors }) {
  const { view, doors } = props;
  const { skills, evidence } = useWords('skills', 'evidence');
  const words = evidence.profile;
  return (
    <div class="profile stack">
      <p class="lead">{words.lead}</p>
      <RedLines redLines={view.redLines} moments={view.moments} />
      {view.skills.map((skill) => (
        <article
          key={skill.skill}
          class="profile-skill card stack"
          aria-label={skills.names[skill.skill]}
        >
          <h2>{skills.names[skill.skill]}</h2>
          <SkillScore view={skill} />
          <Dots
            skill={skill}
            moments={view.moments}
            onOpen={(choice) => doors.open(choice === null ? null : { skill: skill.skill, choice })}
          />
          <WholeReceipt view={skill} moments={view.moments} />
        </article>
      ))}
      {view.lines.map((line) => (
        <TappedLine key={line.as} line={line} />
      ))}
      <div>
        <DotLegend dots={view.skills.flatMap(({ dots }) => dots)} />
        <details>
          <summary>{words.howMuch}</summary>
          <p>{view.standing}</p>
          <p>
            {view.evidence} {skills.purpose}
          </p>
        </details>
      </div>
    </div>
  );
}

/** Where the line stands is said at once; both lines in full are one tap away. */
function TappedLine({ line: { as, said, words, found } }: { readonly line: LineView }) {
  const { profile } = useWords('evidence').evidence;
  return (
    <details class="profile-line card" data-as={as}>
      <summary>
        <Icon name={as} /> {profile.yours[as]} <span>{words}</span>
      </summary>
      <p dir="auto">{quoted(said)}</p>
      {found !== null && (
        <p>
          {profile.found[as]} <bdi>{quoted(found)}</bdi>
        </p>
      )}
    </details>
  );
}
