// One page to take along: what the room chose, decision by decision, and the rule it wrote. On the desk
// it is shown at the close; printed, it is the only thing on the paper.

import type { DecidedByRoom, RoomRecord } from '../../core/room/room-record.ts';
import { OptionBadge } from '../parts/option-badge.tsx';
import { useWords } from '../parts/words.tsx';
import './handout.css';

export function Handout(props: {
  readonly record: RoomRecord;
  readonly title: string;
  readonly language: string;
  readonly day: string;
}) {
  const { record, language } = props;
  const { room: words, skills } = useWords('room', 'skills');
  return (
    <article class="handout card" aria-labelledby="handout-title">
      <header>
        <p>
          {words.handout.game} · {props.day}
        </p>
        <h2 id="handout-title">
          <bdi lang={language}>{props.title}</bdi>
        </h2>
        {record.ending && (
          <p lang={language} dir="auto">
            {record.ending.headline}
          </p>
        )}
      </header>
      <p class="handout-rule">
        <b class="label">{words.handout.rule}</b> <bdi>{record.rule || '……'}</bdi>
      </p>
      <dl class="handout-scores">
        {record.scores.map(({ skill, score }) => (
          <div key={skill}>
            <dt>{skills.names[skill]}</dt>
            <dd>{score === null ? skills.tooLittle : skills.outOf100(score)}</dd>
          </div>
        ))}
      </dl>
      <p class="small">{words.handout.scores}</p>
      <ol class="handout-decisions">
        {record.decisions.map((one) => (
          <Decided key={one.decision} one={one} language={language} />
        ))}
      </ol>
      <footer class="small">
        <p>{skills.purpose}</p>
      </footer>
    </article>
  );
}

function Decided(props: { readonly one: DecidedByRoom; readonly language: string }) {
  const { one, language } = props;
  const { room: words, format } = useWords('room', 'format');
  return (
    <li>
      <h3 lang={language}>{one.title}</h3>
      <ol class="handout-options">
        {one.options.map(({ letter, choice, text, first, second }) => (
          <li key={choice} class="inline">
            <OptionBadge letter={letter} />
            <span class="hidden">{letter}: </span>
            <span lang={language} dir="auto">
              {text}
            </span>
            {first !== null && (
              <b class="handout-count">
                {first}
                {second !== null && ` → ${second}`}
              </b>
            )}
          </li>
        ))}
      </ol>
      {one.played.length > 0 && <p>{words.handout.played(format.and(one.played))}</p>}
      {one.words.length > 0 && (
        <p>
          {one.words.map(({ sign, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same word may be said twice.
            <span key={at} class="handout-word">
              {sign === 'plus' ? '+' : 'Δ'} <bdi>{text}</bdi>{' '}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
