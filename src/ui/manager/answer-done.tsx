// 1. Who has done it?

import type { TeamAnswers } from '../../wire/answers.ts';
import { useWords } from '../parts/words.tsx';
import { Answer } from './answer.tsx';
import { NameLink, nameCell } from './name-link.tsx';
import { Table } from './table.tsx';
import type { AnswerProps } from './ways.ts';

type Assigned = TeamAnswers['done']['assignments'][number];
type Cell = TeamAnswers['done']['cells'][number];

/** So few people are seen at once. */
const MOST_OPEN = 20;

export function WhoHasDone({ answers, ways, doors, charts }: AnswerProps) {
  const { managerAnswers, format, skills } = useWords('managerAnswers', 'format', 'skills');
  const words = managerAnswers.done;
  const { assignments, cells } = answers.done;
  const cellAt = new Map(cells.map((one) => [`${one.person} ${one.assignment}`, one]));
  const sum = (count: (one: Assigned) => number) =>
    assignments.reduce((all, one) => all + count(one), 0);
  const dueOf = ({ dueOn }: Assigned) =>
    dueOn ? format.shortDay(`${dueOn}T12:00`) : words.anyTime;
  return (
    <Answer
      id="done"
      question={words.question}
      said={words.said(
        sum((one) => one.finished),
        sum((one) => one.assigned),
        sum((one) => one.overdue),
      )}
    >
      <ul class="legend" aria-hidden="true">
        <li data-is="finished">{words.finished}</li>
        <li data-is="started">{words.begun}</li>
        <li data-is="assigned">{words.notBegun}</li>
      </ul>
      <Table
        caption={words.question}
        head={[words.scenario, words.due, words.finished, words.begun, words.notBegun, words.late]}
        rows={assignments.map((one) => ({
          key: one.id,
          cells: [
            [
              ways.title(one.scenario),
              <div key="title" class="stack tight">
                <NameLink to={ways.scenario(one.scenario)}>{ways.title(one.scenario)}</NameLink>
                <charts.Standing {...one} />
              </div>,
            ],
            `${dueOf(one)}, ${skills.modes[one.mode]}`,
            String(one.finished),
            String(one.started),
            String(one.assigned - one.started - one.finished),
            String(one.overdue),
          ],
        }))}
        onCsv={(rows) => doors.csv('done', rows)}
      />
      <details open={answers.people.length <= MOST_OPEN}>
        <summary>{words.byPerson}</summary>
        <Table
          caption={words.byPerson}
          head={[words.name, ...assignments.map(({ scenario }) => ways.title(scenario))]}
          rows={answers.people.map(({ id, name }, at) => ({
            key: id,
            cells: [
              nameCell(name, ways.person(id)),
              ...assignments.map((assignment) => {
                const cell = cellAt.get(`${at} ${assignment.id}`);
                return cell ? standingWords(cell, words) : words.notAsked;
              }),
            ],
          }))}
          onCsv={(rows) => doors.csv('people', rows)}
        />
      </details>
      <ul class="doors">
        {assignments
          .filter(({ assigned, finished }) => finished < assigned)
          .map((one) => (
            <li key={one.id}>
              <button
                type="button"
                class="plain-button"
                onClick={() =>
                  doors.copy(
                    words.reminder(
                      ways.title(one.scenario),
                      one.dueOn && dueOf(one),
                      stillToDo(one.id, answers),
                    ),
                  )
                }
              >
                {words.copyReminder(ways.title(one.scenario))}
              </button>
            </li>
          ))}
      </ul>
    </Answer>
  );
}

type DoneWords = ReturnType<typeof useWords<'managerAnswers'>>['managerAnswers']['done'];

function standingWords({ standing, overdue, passed, tries }: Cell, words: DoneWords): string {
  const done = passed === null ? words.standing[standing] : passed ? words.passed : words.notPassed;
  return [done, overdue && words.overdue, tries > 1 && words.tries(tries)]
    .filter((part) => part)
    .join(', ');
}

const stillToDo = (assignment: string, { people, done }: TeamAnswers): readonly string[] =>
  done.cells
    .filter((cell) => cell.assignment === assignment && cell.standing !== 'finished')
    .flatMap((cell) => people[cell.person]?.name ?? []);
