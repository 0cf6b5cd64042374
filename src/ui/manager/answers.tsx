// The manager's page: five questions about one team, each with its answer and the next thing to do.

import { useWords } from '../parts/words.tsx';
import './answers.css';
import { WhoHasDone } from './answer-done.tsx';
import { WhichMomentTrips } from './answer-moments.tsx';
import { WhoNeedsMe } from './answer-needs.tsx';
import { DoesPracticeHelp } from './answer-practice.tsx';
import { WhichSkillIsWeak } from './answer-weak.tsx';
import { FirstSteps } from './steps.tsx';
import type { AnswerProps } from './ways.ts';

export function AnswersScreen(
  props: AnswerProps & {
    /** Where the sample is left; null for a team that exists. */
    readonly leaveSample: string | null;
    /** Files with every attempt and every choice; null where there are none. */
    readonly files: { readonly results: string; readonly choices: string } | null;
  },
) {
  const { answers, ways, leaveSample, files } = props;
  const { managerAnswers, managerPeople } = useWords('managerAnswers', 'managerPeople');
  const { begin, steps } = managerPeople.home;
  const isEmpty = answers.people.length === 0 || answers.done.assignments.length === 0;
  const isAt = answers.people.length === 0 ? 1 : 2;
  return (
    <>
      {leaveSample && (
        <section class="card pale stack" aria-label={managerAnswers.sample.team}>
          <p>{managerAnswers.sample.what}</p>
          <a class="main-button in-place" href={leaveSample}>
            {managerAnswers.sample.leave}
          </a>
        </section>
      )}
      {isEmpty ? (
        <FirstSteps
          title={begin}
          steps={steps}
          isAt={isAt}
          address={isAt === 1 ? ways.people : ways.assignments}
        />
      ) : (
        <>
          <WhoHasDone {...props} />
          <WhichSkillIsWeak {...props} />
          <WhichMomentTrips {...props} />
          <DoesPracticeHelp {...props} />
          <WhoNeedsMe {...props} />
          {answers.unverified > 0 && (
            <p class="note">{managerAnswers.unverified(answers.unverified)}</p>
          )}
          {files && (
            <p class="doors">
              <a class="quiet flush" href={files.results} download>
                {managerAnswers.allResults}
              </a>
              <a class="quiet flush" href={files.choices} download>
                {managerAnswers.allChoices}
              </a>
            </p>
          )}
        </>
      )}
    </>
  );
}
