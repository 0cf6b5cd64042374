// 3. Which moment trips people?

import { ENOUGH_PEOPLE } from '../../core/people/privacy.ts';
import { useWords } from '../parts/words.tsx';
import { Answer } from './answer.tsx';
import { Moment } from './moment.tsx';
import type { AnswerProps } from './ways.ts';

export function WhichMomentTrips({ answers, ways, doors, charts }: AnswerProps) {
  const words = useWords('managerAnswers').managerAnswers.moments;
  const [hardest] = answers.moments;
  return (
    <Answer
      id="moments"
      question={words.question}
      said={
        hardest
          ? words.said(hardest.title, ways.title(hardest.scenario))
          : words.tooFew(ENOUGH_PEOPLE)
      }
    >
      {answers.moments.map((moment, at) => (
        <details key={`${moment.scenario} ${moment.decision}`} open={at === 0}>
          <summary>{moment.title}</summary>
          <Moment {...{ moment, ways, doors, charts }} />
        </details>
      ))}
    </Answer>
  );
}
