// 4. Does practice help?

import { ENOUGH_PEOPLE } from '../../core/people/privacy.ts';
import { SKILLS, type Skill } from '../../core/vocabulary.ts';
import type { TeamAnswers } from '../../wire/answers.ts';
import { useWords } from '../parts/words.tsx';
import { Answer } from './answer.tsx';
import { Table } from './table.tsx';
import type { AnswerProps } from './ways.ts';

type Practice = TeamAnswers['practice'][Skill];

export function DoesPracticeHelp({ answers, ways, doors, charts }: AnswerProps) {
  const { managerAnswers, skills, format } = useWords('managerAnswers', 'skills', 'format');
  const words = managerAnswers.practice;
  const better = SKILLS.filter((skill) => answers.practice[skill].verdict === 'better');
  const isTold = SKILLS.some((skill) => answers.practice[skill].change);
  return (
    <Answer
      id="practice"
      question={words.question}
      said={
        isTold
          ? words.said(
              better.length > 0 ? format.and(better.map((skill) => skills.names[skill])) : null,
            )
          : words.tooFew(
              ENOUGH_PEOPLE,
              Math.max(...SKILLS.map((skill) => answers.practice[skill].people)),
            )
      }
    >
      {isTold && (
        <>
          <ul class="legend" aria-hidden="true">
            <li data-is="first">{words.first}</li>
            <li data-is="latest">{words.latest}</li>
          </ul>
          <ul class="columns">
            {SKILLS.map((skill) => (
              <li key={skill} class="stack tight">
                <h3>{skills.names[skill]}</h3>
                <PracticeIn {...{ skill, doors, charts }} practice={answers.practice[skill]} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="doors">
        <a class="plain-button" href={ways.assignments}>
          {words.again}
        </a>
      </div>
    </Answer>
  );
}

function PracticeIn(
  props: Pick<AnswerProps, 'doors' | 'charts'> & {
    readonly skill: Skill;
    readonly practice: Practice;
  },
) {
  const { practice, skill, doors, charts } = props;
  const { managerAnswers, skills, format } = useWords('managerAnswers', 'skills', 'format');
  const words = managerAnswers.practice;
  const { pairs, change, people, verdict } = practice;
  if (!change) return <p class="note">{words.fewer(people, ENOUGH_PEOPLE)}</p>;
  const [mean, low, high] = [change.mean, change.low, change.high].map((one) =>
    format.number(Math.round(one)),
  ) as [string, string, string];
  return (
    <>
      <p>
        <b>{words.verdict[verdict]}</b> {words.change(mean, low, high, people)}
      </p>
      <charts.Pairs pairs={pairs} />
      <charts.Change {...change} />
      <details>
        <summary>{words.asTable}</summary>
        <Table
          caption={skills.names[skill]}
          head={[words.person, words.first, words.latest]}
          rows={pairs.map(({ first, latest }, at) => ({
            key: String(at),
            cells: [
              String(at + 1),
              format.number(Math.round(first)),
              format.number(Math.round(latest)),
            ],
          }))}
          onCsv={(rows) => doors.csv(`practice-${skill}`, rows)}
        />
      </details>
    </>
  );
}
