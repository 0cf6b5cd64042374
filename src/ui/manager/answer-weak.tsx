// 2. Which skill is weak, and where?

import { ENOUGH_PEOPLE } from '../../core/people/privacy.ts';
import { SKILLS, type Skill } from '../../core/vocabulary.ts';
import type { TeamAnswers } from '../../wire/answers.ts';
import { BandMarks } from '../parts/band-marks.tsx';
import { useWords } from '../parts/words.tsx';
import { Answer } from './answer.tsx';
import { NameLink, nameCell } from './name-link.tsx';
import { type Cell, Table } from './table.tsx';
import type { AnswerProps } from './ways.ts';

type PersonSkill = TeamAnswers['weak']['people'][number]['skills'][Skill];

export function WhichSkillIsWeak({ answers, ways, doors }: AnswerProps) {
  const { managerAnswers, skills } = useWords('managerAnswers', 'skills');
  const words = managerAnswers.weak;
  const { people, team } = answers.weak;
  const weakest = weakestOf(team);
  const isTold = SKILLS.some((skill) => team[skill].bands);
  return (
    <Answer
      id="weak"
      question={words.question}
      said={
        weakest
          ? words.said(skills.names[weakest], belowReady(team[weakest]), team[weakest].people)
          : isTold
            ? words.none
            : words.tooFew(ENOUGH_PEOPLE, Math.max(...SKILLS.map((skill) => team[skill].people)))
      }
    >
      {isTold && (
        <ul class="columns">
          {SKILLS.map((skill) => (
            <li key={skill} class="team-skill stack tight">
              <b class="label">{skills.names[skill]}</b>
              <TeamSkill {...team[skill]} ways={ways} />
            </li>
          ))}
        </ul>
      )}
      {people.length > 0 && (
        <Table
          caption={words.byPerson}
          head={[managerAnswers.done.name, ...SKILLS.map((skill) => skills.names[skill])]}
          rows={people.map(({ person, skills: own }) => {
            const { id, name } = answers.people[person] ?? { id: '', name: '' };
            return {
              key: id,
              cells: [
                nameCell(name, ways.person(id)),
                ...SKILLS.map((skill) => bandCell(own[skill], skills)),
              ],
            };
          })}
          onCsv={(rows) => doors.csv('skills', rows)}
        />
      )}
      <div class="doors">
        <a class="plain-button" href={ways.assignments}>
          {words.assign}
        </a>
      </div>
    </Answer>
  );
}

type SkillWords = ReturnType<typeof useWords<'skills'>>['skills'];

/** The band first, then how many decisions lie behind it. */
export function bandCell(
  { band, decisions }: Pick<PersonSkill, 'band' | 'decisions'>,
  skills: SkillWords,
): Cell {
  const said = band ? skills.bands[band] : skills.tooLittle;
  const behind = skills.decisions(decisions);
  return [
    `${said}, ${behind}`,
    <span key={said} class="inline">
      {band && <BandMarks full={band} open={null} />}
      <span>
        <b>{said}</b> <span class="note small">{behind}</span>
      </span>
    </span>,
  ];
}

function TeamSkill(props: TeamSkillFacts & { readonly ways: AnswerProps['ways'] }) {
  const { managerAnswers, skills } = useWords('managerAnswers', 'skills');
  const words = managerAnswers.weak;
  const { bands, people, where, ways } = props;
  if (!bands) return <p class="note">{words.fewer(people, ENOUGH_PEOPLE)}</p>;
  return (
    <>
      <p>{words.below(belowReady(props), people, skills.bands.ready)}</p>
      {where && (
        <p>
          {words.where} <NameLink to={ways.scenario(where.scenario)}>{where.title}</NameLink>
          <span class="note small">{` (${ways.title(where.scenario)})`}</span>
        </p>
      )}
    </>
  );
}

type TeamSkillFacts = TeamAnswers['weak']['team'][Skill];

const belowReady = ({ bands }: TeamSkillFacts): number =>
  bands ? bands.not_yet + bands.developing : 0;

/** The one in which most are below ready; null where too few people are behind all of them. */
function weakestOf(team: TeamAnswers['weak']['team']): Skill | null {
  const below = (skill: Skill): number =>
    team[skill].bands ? belowReady(team[skill]) / team[skill].people : -1;
  const [weakest] = SKILLS.toSorted((a, b) => below(b) - below(a));
  return weakest && below(weakest) > 0 ? weakest : null;
}
