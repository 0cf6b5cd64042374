// 5. Who needs me this week?

import type { TeamAnswers } from '../../wire/answers.ts';
import { LongList } from '../parts/long-list.tsx';
import { useWords } from '../parts/words.tsx';
import { Answer } from './answer.tsx';
import { NameLink } from './name-link.tsx';
import type { AnswerProps } from './ways.ts';

type Need = TeamAnswers['needs'][number];

export function WhoNeedsMe({ answers, ways, doors }: AnswerProps) {
  const words = useWords('managerAnswers').managerAnswers.needs;
  const open = answers.needs.filter(({ talkedOn }) => talkedOn === null);
  return (
    <Answer id="needs" question={words.question} said={words.said(open.length)}>
      {answers.needs.length > 0 && (
        <LongList items={answers.needs} textOf={({ person }) => answers.people[person]?.name ?? ''}>
          {(shown) => (
            <ul class="people">
              {shown.map((need) => (
                <OneNeed key={need.person} {...{ need, answers, ways, doors }} />
              ))}
            </ul>
          )}
        </LongList>
      )}
    </Answer>
  );
}

function OneNeed(props: Omit<AnswerProps, 'charts'> & { readonly need: Need }) {
  const { need, answers, ways, doors } = props;
  const { managerAnswers, format } = useWords('managerAnswers', 'format');
  const words = managerAnswers.needs;
  const { talked } = doors;
  const { id, name } = answers.people[need.person] ?? { id: '', name: '' };
  const crossed = need.reasons.find(({ kind }) => kind === 'red_line');
  const card = crossed?.kind === 'red_line' ? ways.coach(id, crossed.attempt) : ways.person(id);
  return (
    <li class="need row">
      <div class="stack tight need-why">
        <NameLink to={ways.person(id)}>
          <b>{name}</b>
        </NameLink>
        <Reasons {...{ need, answers, ways }} />
      </div>
      <div class="row">
        {card && (
          <a class="plain-button" href={card}>
            {crossed ? words.card : words.page}
            <span class="hidden">: {name}</span>
          </a>
        )}
        {talked && (
          <label class="row">
            <input
              type="checkbox"
              checked={need.talkedOn !== null}
              onChange={({ currentTarget }) => talked(id, currentTarget.checked)}
            />
            <span>
              {need.talkedOn
                ? words.talkedOn(format.shortDay(`${need.talkedOn}T12:00`))
                : words.talked}
              <span class="hidden">: {name}</span>
            </span>
          </label>
        )}
      </div>
    </li>
  );
}

function Reasons({
  need,
  answers,
  ways,
}: Pick<AnswerProps, 'answers' | 'ways'> & { readonly need: Need }) {
  const { managerAnswers, scoring } = useWords('managerAnswers', 'scoring');
  const words = managerAnswers.needs;
  const titleOf = (assignment: string) => {
    const found = answers.done.assignments.find(({ id }) => id === assignment);
    return found ? ways.title(found.scenario) : words.earlier;
  };
  return (
    <ul class="small">
      {need.reasons.map((reason) => {
        const title = titleOf(reason.assignment);
        return (
          <li key={`${reason.kind} ${reason.assignment}`}>
            {reason.kind === 'overdue' && words.overdue(title, reason.days)}
            {reason.kind === 'stuck' && words.stuck(title, reason.tries)}
            {reason.kind === 'red_line' &&
              words.redLine(title, reason.red && scoring.redLines[reason.red])}
          </li>
        );
      })}
    </ul>
  );
}
