// The rounds of a drill, put together by what they tempt one to do.

import type { ComponentChildren } from 'preact';
import type { Quote } from '../../core/debrief/exchange.ts';
import type { PlayedRound } from '../../core/debrief/rounds.ts';
import type { Temptation } from '../../core/vocabulary.ts';
import { quoted } from '../parts/quoted.ts';
import { useWords } from '../parts/words.tsx';
import { Heard, Spoken } from './said.tsx';

type RoundView = Pick<
  PlayedRound,
  'at' | 'title' | 'said' | 'hears' | 'why' | 'isLost' | 'stronger'
> & {
  /** What was said before it; null where nobody had spoken yet. */
  readonly before: Quote | null;
};

type GroupView = {
  readonly tempts: Temptation;
  /** How many of its rounds went wrong. */
  readonly lost: number;
  readonly rounds: readonly RoundView[];
};

export type RoundsView = readonly GroupView[];

export function RoundsCard(props: { readonly view: RoundsView; readonly run: ComponentChildren }) {
  const { rounds } = useWords('debrief').debrief;
  return (
    <div class="stack">
      <p class="lead">{rounds.lead}</p>
      {props.run}
      {props.view.map((group) => (
        <Group key={group.tempts} group={group} />
      ))}
    </div>
  );
}

function Group({ group }: { readonly group: GroupView }) {
  const { tempts, lost, rounds } = group;
  const { rounds: words } = useWords('debrief').debrief;
  const name = `tempts-${tempts}`;
  return (
    <section class="stack card" aria-labelledby={name}>
      <h2 id={name}>{words.tempts[tempts]}</h2>
      <p>{words.lost(lost, rounds.length)}</p>
      <ul class="stack tight">
        {rounds.map(({ at, title, said, isLost }) => (
          <li key={at}>
            <small class="label">
              <bdi>{title}</bdi> <span class="tag">{words.landed[isLost ? 'badly' : 'well']}</span>
            </small>{' '}
            <bdi>{quoted(said)}</bdi>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.more}</summary>
        <div class="stack">
          {rounds.map((round) => (
            <OnceMore key={round.at} round={round} />
          ))}
        </div>
      </details>
    </section>
  );
}

function OnceMore({ round }: { readonly round: RoundView }) {
  const { title, before, said, hears, why, stronger } = round;
  const { debrief } = useWords('debrief');
  return (
    <section class="stack">
      <h3 dir="auto">{title}</h3>
      {before && <Spoken quote={before} />}
      <p class="own-line said">
        <b>{debrief.you}</b> <bdi>{quoted(said)}</bdi>
      </p>
      <Heard as={debrief.theyHeard} hears={hears} />
      <p dir="auto">{why}</p>
      {stronger && (
        <div class="stack card pale-teal">
          <p class="label">{debrief.turns.stronger}</p>
          <p dir="auto">{quoted(stronger.said)}</p>
          <Heard as={debrief.turns.wouldHear} hears={stronger.hears} />
        </div>
      )}
    </section>
  );
}
