// The four answers on the desk: what each is worth, its votes, and fields to count hands in.

import { SMALLEST_GROUP } from '../../core/room/ballots.ts';
import type { DeskView, KeyedOption } from '../../core/room/desk-view.ts';
import { MOST_VOTES, type RoomEvent } from '../../core/room/room-event.ts';
import { SKILLS } from '../../core/vocabulary.ts';
import { OptionBadge } from '../parts/option-badge.tsx';
import { useWords } from '../parts/words.tsx';

export function DeskOptions(props: {
  readonly view: DeskView;
  readonly language: string;
  readonly hasPhones: boolean;
  readonly happen: (event: RoomEvent) => void;
}) {
  const { view, hasPhones } = props;
  const { room: words } = useWords('room');
  return (
    <>
      {view.counting &&
        (hasPhones ? <VotesIn view={view} /> : <p>{words.desk.count(view.counting.round)}</p>)}
      <ol class="desk-options stack tight">
        {view.options.map((option) => (
          <li key={option.choice} class="strip" data-is-best={option.isBest}>
            <Answer option={option} language={props.language} />
            {(hasPhones || !view.counting) && <Votes votes={option.votes} />}
            {view.counting && <HandsField {...props} option={option} counting={view.counting} />}
          </li>
        ))}
      </ol>
      {view.advice && (
        <p class="desk-advice strip pale" role="status">
          <b>{words.desk.advice[view.advice]}</b>
        </p>
      )}
    </>
  );
}

/** By phone; those without one are counted as ever. */
function VotesIn({ view: { vote } }: { readonly view: DeskView }) {
  const { room: words, roomPhones } = useWords('room', 'roomPhones');
  const isFew = vote !== null && vote.count > 0 && vote.count < SMALLEST_GROUP;
  return (
    <>
      <p role="status">
        <b>{vote && words.wall.votesIn(vote.count, vote.present)}</b>
      </p>
      <p class="note">{isFew ? words.tooFew : roomPhones.desk.hands}</p>
    </>
  );
}

function Answer(props: { readonly option: KeyedOption; readonly language: string }) {
  const { option, language } = props;
  const { room: words, scoring, skills, play } = useWords('room', 'scoring', 'skills', 'play');
  return (
    <div class="desk-answer">
      <p class="inline">
        <OptionBadge letter={option.letter} />
        <span class="hidden">{option.letter}: </span>
        <span lang={language} dir="auto">
          {option.to && <b>{play.to(option.to)} </b>}
          {option.text}
        </span>
      </p>
      <details class="small">
        <summary>
          {option.isBest && <b>{words.desk.best} </b>}
          {SKILLS.map((skill) => `${skills.names[skill]} ${option.points[skill]}`).join(' · ')}
          {option.slip && ` · ${scoring.slips[option.slip]}`}
          {option.red && ` · ${words.desk.redLine(scoring.redLines[option.red])}`}
        </summary>
        <p lang={language} dir="auto">
          {option.why}
        </p>
        <p>
          {words.wall.heard}{' '}
          <i lang={language} dir="auto">
            {option.hears}
          </i>
        </p>
      </details>
    </div>
  );
}

function HandsField(props: {
  readonly option: KeyedOption;
  readonly view: DeskView;
  readonly counting: NonNullable<DeskView['counting']>;
  readonly happen: (event: RoomEvent) => void;
}) {
  const { option, counting, view } = props;
  const { room: words } = useWords('room');
  const count = (value: string) => {
    const decision = view.decision?.id;
    const hands = Number(value);
    if (!decision || !Number.isInteger(hands) || hands < 0 || hands > MOST_VOTES) return;
    const { round } = counting;
    props.happen({ type: 'counted', decision, round, choice: option.choice, count: hands });
  };
  const hands = counting.hands[option.choice] ?? 0;
  return (
    <div class="desk-hands">
      <button
        type="button"
        class="plain-button"
        aria-label={words.desk.oneLess(option.letter)}
        disabled={hands === 0}
        onClick={() => count(String(hands - 1))}
      >
        −
      </button>
      <input
        class="field"
        type="number"
        inputMode="numeric"
        min="0"
        max={MOST_VOTES}
        aria-label={words.desk.handsFor(option.letter)}
        value={hands === 0 ? '' : hands}
        placeholder="0"
        onInput={({ currentTarget }) => count(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && focusNext(event.currentTarget)}
      />
      <button
        type="button"
        class="plain-button"
        aria-label={words.desk.oneMore(option.letter)}
        onClick={() => count(String(hands + 1))}
      >
        +
      </button>
    </div>
  );
}

/** To the next field; from the last one out of them, so that the keys of the desk work again. */
function focusNext(field: HTMLInputElement): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('.desk-hands input')];
  const next = fields[fields.indexOf(field) + 1];
  if (next) next.focus();
  else document.querySelector<HTMLElement>('.desk-next')?.focus();
}

function Votes({ votes }: { readonly votes: KeyedOption['votes'] }) {
  const { room: words } = useWords('room');
  const [first = null, second = null] = votes;
  if (first === null) return null;
  return (
    <>
      <span class="hidden">{words.votes(first, second ?? undefined)}</span>
      <b class="desk-votes" aria-hidden="true">
        {first}
        {second !== null && ` → ${second}`}
      </b>
    </>
  );
}
