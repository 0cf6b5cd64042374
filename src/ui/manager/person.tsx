// One person, as far as each assignment's privacy goes: where they stand, what they played, and the talk.

import { SKILLS, type Skill } from '../../core/vocabulary.ts';
import type { PersonPage } from '../../wire/person-page.ts';
import { useWords } from '../parts/words.tsx';
import './answers.css';
import { bandCell } from './answer-weak.tsx';
import { type Cell, Table } from './table.tsx';
import type { AnswerDoors, Ways } from './ways.ts';

type PersonAttempt = PersonPage['attempts'][number];

export function PersonScreen(props: {
  readonly page: PersonPage;
  readonly ways: Pick<Ways, 'title' | 'coach' | 'assignments'>;
  readonly doors: AnswerDoors;
}) {
  const { page, ways, doors } = props;
  const { managerPerson, managerAnswers, skills, format } = useWords(
    ...(['managerPerson', 'managerAnswers', 'skills', 'format'] as const),
  );
  const { person, talkedOn, attempts } = page;
  return (
    <>
      <section class="card stack" aria-labelledby="skills">
        <h2 id="skills">{managerPerson.skills}</h2>
        <ul class="person-skills columns">
          {SKILLS.map((skill) => (
            <li key={skill} class="team-skill stack tight">
              <b class="label">{skills.names[skill]}</b>
              {bandCell(page.skills[skill], skills)[1]}
              <p>{managerPerson.ready(page.skills[skill].isReady)}</p>
            </li>
          ))}
        </ul>
        <p class="note small">{managerPerson.pooled}</p>
      </section>
      <section class="card stack" aria-labelledby="talk">
        <h2 id="talk">{managerPerson.talk}</h2>
        <p>{managerPerson.talkHint}</p>
        <label class="row">
          <input
            type="checkbox"
            checked={talkedOn !== null}
            onChange={({ currentTarget }) => doors.talked?.(person.id, currentTarget.checked)}
          />
          {talkedOn
            ? managerAnswers.needs.talkedOn(format.shortDay(`${talkedOn}T12:00`))
            : managerAnswers.needs.talked}
        </label>
      </section>
      <section class="card stack" aria-labelledby="attempts">
        <h2 id="attempts">{managerPerson.attempts}</h2>
        {attempts.length === 0 ? (
          <>
            <p>{managerPerson.none}</p>
            <a class="main-button in-place" href={ways.assignments}>
              {managerPerson.assign}
            </a>
          </>
        ) : (
          <Attempts {...props} />
        )}
      </section>
    </>
  );
}

function Attempts(props: Parameters<typeof PersonScreen>[0]) {
  const { page, ways, doors } = props;
  const words = useWords('managerPerson', 'managerAnswers', 'skills', 'format');
  const { managerPerson: said, managerAnswers, skills, format } = words;
  const cardCell = (one: PersonAttempt): Cell => {
    const card = ways.coach(page.person.id, one.id);
    if (!one.hasLines || !card) return said.level[one.privacy];
    return [
      said.open,
      <a key={one.id} class="plain-button whole" href={card}>
        {said.open}
      </a>,
    ];
  };
  const bandOf = (one: PersonAttempt, skill: Skill): Cell => {
    const [band, guess] = [one.bands?.[skill], one.guessed?.[skill]];
    const came = band ? skills.bands[band] : '–';
    if (!guess) return came;
    const guessed = said.guessed(skills.bands[guess]);
    return [
      `${came}, ${guessed}`,
      <span key={skill} class="stack tight">
        <span>{came}</span>
        <span class="note small">{guessed}</span>
      </span>,
    ];
  };
  const hasRules = page.attempts.some(({ rule }) => rule !== null);
  return (
    <>
      <p class="note small">{said.logged}</p>
      <Table
        caption={said.attempts}
        head={[
          ...[managerAnswers.done.scenario, said.day, said.outcome],
          ...SKILLS.map((skill) => skills.names[skill]),
          ...(hasRules ? [said.rule] : []),
          said.card,
        ]}
        rows={page.attempts.map((one) => ({
          key: one.id,
          cells: [
            said.nth(ways.title(one.scenario), skills.modes[one.mode], one.nth),
            dayCell(one.id, format.shortDay(one.begunAt)),
            outcomeOf(one, said),
            ...SKILLS.map((skill) => bandOf(one, skill)),
            ...(hasRules ? [ruleCell(one)] : []),
            cardCell(one),
          ],
        }))}
        onCsv={(rows) => doors.csv('attempts', rows)}
      />
    </>
  );
}

const dayCell = (key: string, day: string): Cell => [
  day,
  <span key={key} class="whole">
    {day}
  </span>,
];

/** In a column only where somebody chose one that may be seen. */
const ruleCell = ({ rule, id }: PersonAttempt): Cell => [
  rule ?? '',
  <span key={id} dir="auto">
    {rule ?? '–'}
  </span>,
];

type PersonWords = ReturnType<typeof useWords<'managerPerson'>>['managerPerson'];

function outcomeOf(one: PersonAttempt, words: PersonWords): string {
  if (one.state === 'begun') return words.begun;
  if (one.state === 'unverified') return words.unverified[one.reason ?? 'unknown_edition'];
  const passed = one.passed === null ? words.finished : one.passed ? words.passed : words.notPassed;
  return one.hasOpenRedLine ? `${passed}. ${words.redLine}` : passed;
}
