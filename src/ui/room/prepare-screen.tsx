// Before the workshop: which scenario, where to stop, how long; and the rooms that were held before.

import type { ComponentChildren } from 'preact';
import { ROOM_MINUTES, type RoomMinutes } from '../../core/room/stops.ts';
import type { Decision, DecisionId } from '../../core/story/line.ts';
import { useFocus } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
import { PrepareVoting, type VotingView } from './prepare-voting.tsx';
import '../parts/layout.css';
import './prepare.css';

export type StopView = Pick<Decision, 'id' | 'ask' | 'stakes'> & {
  readonly title: string;
  readonly isChosen: boolean;
};

export type KeptRoom = {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  /** It is on the team's server. */
  readonly hasPhones: boolean;
  /** The address of its desk. */
  readonly href: string;
};

export type PrepareView = {
  readonly scenarios: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
  }[];
  /** Null until its story has come. */
  readonly chosen:
    | (VotingView & {
        readonly id: string;
        readonly title: string;
        readonly summary: string;
        readonly language: string;
        readonly minutes: RoomMinutes;
        readonly stops: readonly StopView[];
        /** The address of the guide. */
        readonly guide: string;
      })
    | null;
  readonly kept: readonly KeptRoom[];
};

export type PrepareDoors = {
  readonly minutes: (minutes: RoomMinutes) => void;
  readonly stop: (decision: DecisionId) => void;
  readonly voting: (voting: VotingView['voting']) => void;
  readonly begin: () => void;
  readonly exportRoom: (room: string) => void;
  readonly remove: (room: string) => void;
};

export function PrepareScreen(props: {
  readonly view: PrepareView;
  readonly doors: PrepareDoors;
  readonly notices?: ComponentChildren;
}) {
  const { view, doors } = props;
  const { chosen } = view;
  const { room: words, notices } = useWords('room', 'notices');
  const heading = useFocus('prepare');
  return (
    <main class="prepare page stack">
      <header class="stack tight">
        <a class="quiet flush" href="#/">
          <Icon name="undo" />
          {notices.toTitle}
        </a>
        <h1 ref={heading} tabIndex={-1}>
          {words.prepare.title}
        </h1>
        <p class="lead">{words.prepare.what}</p>
      </header>
      {props.notices}
      <nav aria-label={words.prepare.scenario} class="stack tight">
        <h2>{words.prepare.scenario}</h2>
        <ul class="columns">
          {view.scenarios.map(({ id, title, href }) => (
            <li key={id}>
              <a class="option" href={href} aria-current={id === chosen?.id ? 'page' : undefined}>
                <b>{title}</b>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {chosen && <Chosen chosen={chosen} doors={doors} />}
      <Kept kept={view.kept} doors={doors} />
    </main>
  );
}

function Chosen(props: {
  readonly chosen: NonNullable<PrepareView['chosen']>;
  readonly doors: PrepareDoors;
}) {
  const { chosen, doors } = props;
  const { room: words } = useWords('room');
  const count = chosen.stops.filter(({ isChosen }) => isChosen).length;
  const canBegin = count > 0 && (chosen.voting === 'hands' || chosen.server === 'ready');
  return (
    <>
      <p class="lead">
        <bdi lang={chosen.language}>{chosen.summary}</bdi>
      </p>
      <fieldset>
        <legend>{words.prepare.howLong}</legend>
        <div class="row">
          {ROOM_MINUTES.map((minutes) => (
            <label key={minutes} class="option prepare-minutes">
              <input
                type="radio"
                name="minutes"
                checked={chosen.minutes === minutes}
                onChange={() => doors.minutes(minutes)}
              />
              {words.prepare.minutes(minutes)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.prepare.stops(count)}</legend>
        <p class="note">{words.prepare.stopsWhy}</p>
        <div class="columns tight prepare-stops">
          {chosen.stops.map(({ id, title, ask, stakes, isChosen }) => (
            <label key={id} class="option">
              <input type="checkbox" checked={isChosen} onChange={() => doors.stop(id)} />
              <span>
                <b lang={chosen.language}>{title}</b>{' '}
                {stakes === 2 && <span class="tag pale">{words.prepare.double}</span>}
                <span class="prepare-ask" lang={chosen.language}>
                  {ask}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <PrepareVoting view={chosen} choose={doors.voting} />
      <div class="doors">
        <button type="button" class="main-button" disabled={!canBegin} onClick={doors.begin}>
          <Icon name="next" />
          {words.prepare.begin}
        </button>
        <a class="plain-button" href={chosen.guide}>
          <Icon name="print" />
          {words.prepare.guide}
        </a>
      </div>
    </>
  );
}

function Kept(props: { readonly kept: readonly KeptRoom[]; readonly doors: PrepareDoors }) {
  const { kept, doors } = props;
  const { room: words, roomPhones } = useWords('room', 'roomPhones');
  if (kept.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="kept">
      <h2 id="kept">{words.prepare.kept}</h2>
      <p class="note">{words.prepare.keptWhat}</p>
      <ul class="stack tight">
        {kept.map(({ id, title, day, href, hasPhones }) => (
          <li key={id} class="strip row">
            <span class="prepare-kept">
              <b>{title}</b> {day}
              {hasPhones && ` · ${roomPhones.kept}`}
            </span>
            <a class="plain-button" href={href}>
              {words.prepare.openAgain}
            </a>
            <button type="button" class="plain-button" onClick={() => doors.exportRoom(id)}>
              {words.prepare.csv}
            </button>
            <details>
              <summary>{words.prepare.remove}</summary>
              <button type="button" class="plain-button" onClick={() => doors.remove(id)}>
                {words.prepare.removeForGood}
              </button>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
