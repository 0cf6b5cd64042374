// One decision, how people split over its choices, and the weak one that most of them took.

import type { TeamMoment } from '../../wire/answers.ts';
import { quoted } from '../parts/quoted.ts';
import { useWords } from '../parts/words.tsx';
import { Table } from './table.tsx';
import type { AnswerDoors, Charts, Ways } from './ways.ts';

export function Moment(props: {
  readonly moment: TeamMoment;
  readonly ways: Ways;
  readonly doors: AnswerDoors;
  readonly charts: Charts;
}) {
  const { moment, ways, doors, charts } = props;
  const { managerAnswers, scoring } = useWords('managerAnswers', 'scoring');
  const words = managerAnswers.moments;
  const split = moment.split.map((one, at) => ({ ...one, name: letterOf(at) }));
  const all = ways.scenario(moment.scenario);
  const popular = split.find(({ choice }) => choice === moment.popular);
  return (
    <div class="moment stack">
      <p>
        <b dir="auto">{ways.title(moment.scenario)}.</b>{' '}
        {words.lost(Math.round(moment.lost * 100), moment.people)}
      </p>
      {popular && (
        <div class="strip stack tight">
          <p>
            {words.popular(popular.count, moment.people)}{' '}
            <span dir="auto">{quoted(popular.text)}</span>
          </p>
          {popular.slip && <p>{scoring.slips[popular.slip]}</p>}
        </div>
      )}
      <ul class="legend" aria-hidden="true">
        <li data-is="less">{words.less}</li>
        <li data-is="more">{words.more}</li>
      </ul>
      <charts.Split split={split} />
      <Table
        caption={quoted(moment.title)}
        head={[words.choice, words.line, words.people, words.earns]}
        rows={split.map(({ choice, name, text, count, share, slip }) => ({
          key: choice,
          cells: [
            name,
            [
              text,
              <span key={choice} class="stack tight">
                <span dir="auto">{text}</span>
                {slip && <span class="note small">{scoring.slips[slip]}</span>}
              </span>,
            ],
            String(count),
            words.percent(Math.round(share * 100)),
          ],
        }))}
        onCsv={(rows) => doors.csv(moment.decision, rows)}
      />
      <div class="doors">
        <a class="plain-button" href={ways.play(moment)}>
          {words.play}
        </a>
        <a class="plain-button" href={ways.room(moment)}>
          {words.room}
        </a>
        {all && (
          <a class="quiet" href={all}>
            {words.all}
          </a>
        )}
      </div>
    </div>
  );
}

/** A decision has a handful of choices. */
const letterOf = (at: number): string => String.fromCodePoint(65 + at);
