// How a team fared in one scenario: every moment in the order of the story, and how it ended.

import { ENOUGH_PEOPLE } from '../../core/people/privacy.ts';
import type { ScenarioPage } from '../../wire/scenario-page.ts';
import { useWords } from '../parts/words.tsx';
import './answers.css';
import { Moment } from './moment.tsx';
import { Table } from './table.tsx';
import type { AnswerProps } from './ways.ts';

export function ScenarioScreen(
  props: Omit<AnswerProps, 'answers'> & { readonly found: ScenarioPage },
) {
  const { found, ways, doors, charts } = props;
  const { managerAnswers, skills } = useWords('managerAnswers', 'skills');
  const words = managerAnswers.scenario;
  const { people, moments, endings } = found;
  const hardest = Math.max(...moments.map(({ lost }) => lost));
  if (moments.length === 0)
    return (
      <section class="card pale stack narrow">
        <p>{managerAnswers.weak.tooFew(ENOUGH_PEOPLE, people)}</p>
        <a class="main-button in-place" href={ways.assignments}>
          {words.assign}
        </a>
      </section>
    );
  return (
    <>
      <p class="lead">{words.lead(people)}</p>
      <section class="card stack" aria-labelledby="endings">
        <h2 id="endings">{words.endings}</h2>
        <Table
          caption={words.endings}
          head={[words.ending, words.customer, managerAnswers.moments.people]}
          rows={endings.map(({ ending, kind, headline, count }) => ({
            key: ending,
            cells: [headline, skills.endings[kind], String(count)],
          }))}
          onCsv={(rows) => doors.csv('endings', rows)}
        />
      </section>
      <section class="card stack" aria-labelledby="moments">
        <h2 id="moments">{words.moments}</h2>
        {moments.map((moment) => (
          <details key={moment.decision} open={moment.lost === hardest}>
            <summary>
              {moment.title}{' '}
              <span class="note small">
                {managerAnswers.moments.percent(Math.round(moment.lost * 100))} {words.lost}
              </span>
            </summary>
            <Moment {...{ moment, ways, doors, charts }} />
          </details>
        ))}
      </section>
    </>
  );
}
