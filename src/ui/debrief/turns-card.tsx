// The fifth card: the moment where most was lost, and the others one tap away. It asks before it tells.

import type { ComponentChildren } from 'preact';
import type { Quote } from '../../core/debrief/exchange.ts';
import type { ChoiceId } from '../../core/story/line.ts';
import type { Mood, Slip } from '../../core/vocabulary.ts';
import { useFocus } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { useTopOfPage } from '../parts/top-of-page.ts';
import { useWords } from '../parts/words.tsx';
import { Exchanged, Moments } from './said.tsx';
import { NothingLost, type NothingLostView, Told, type ToldPoint, useTold } from './told-point.tsx';
import './turns-card.css';

export type PointView = {
  /** 0-based number of its turn. */
  readonly at: number;
  readonly choice: ChoiceId;
  /** Of the decision. */
  readonly title: string;
  /** What was said before it; null where nobody had spoken yet. */
  readonly before: Quote | null;
  readonly said: string;
  /** How the customer looked before the line and after it; null where they were not there. */
  readonly moods: { readonly before: Mood; readonly after: Mood } | null;
  readonly question: string;
  /** Empty where the question is an open one. */
  readonly reasons: readonly {
    readonly reason: Slip;
    readonly words: string;
    readonly isTapped: boolean;
    /** The writer's own; marked once the moment is told. */
    readonly isWriters: boolean;
  }[];
  /** To the reason that was tapped, in a sentence; empty while none was. */
  readonly answer: string;
  /** Null while it is still being asked. */
  readonly told: ToldPoint | null;
};

export type TurnsView =
  | {
      readonly kind: 'points';
      /** How many lines were said. */
      readonly lines: number;
      /** The one that is looked at, 0-based. */
      readonly shown: number;
      readonly points: readonly {
        readonly at: number;
        readonly title: string;
        readonly said: string;
        readonly isTold: boolean;
      }[];
      readonly point: PointView;
    }
  | (NothingLostView & { readonly kind: 'nothing_lost' });

type Faces = { readonly before: ComponentChildren; readonly after: ComponentChildren };

type TurnsDoors = {
  readonly show: (point: number) => void;
  /** Null: told without a guess. */
  readonly answer: (choice: ChoiceId, reason: Slip | null) => void;
};

export function TurnsCard(props: {
  readonly view: TurnsView;
  readonly doors: TurnsDoors;
  /** The customer before the line and after it. */
  readonly faces?: Faces | null;
}) {
  const { view, doors } = props;
  if (view.kind === 'nothing_lost') return <NothingLost view={view} />;
  return <Points view={view} doors={doors} faces={props.faces ?? null} />;
}

function Points(props: {
  readonly view: Extract<TurnsView, { kind: 'points' }>;
  readonly doors: TurnsDoors;
  readonly faces: Faces | null;
}) {
  const { view, doors, faces } = props;
  const { points, shown, point } = view;
  const { moods, told } = point;
  const { turns, side } = useWords('debrief').debrief;
  // Before the heading, which takes whatever focus has been lost.
  const toldHeading = useTold(point.choice, told !== null);
  const heading = useFocus(point.choice);
  useTopOfPage(point.choice);
  const others = points.filter(({ at }) => at !== point.at);
  return (
    <div class="turns stack" key={point.choice}>
      <h2 ref={heading} tabIndex={-1}>
        {turns.moment(shown + 1, points.length)}
      </h2>
      <p class="heading" dir="auto">
        {point.title}
      </p>
      <div class="turn-scene">
        <Exchanged before={point.before} said={point.said} />
        {moods && (
          <div class="turn-faces row">
            <figure>
              {faces?.before}
              <figcaption>{turns.faces.before(side.moods[moods.before])}</figcaption>
            </figure>
            <figure>
              {faces?.after}
              <figcaption>{turns.faces.after(side.moods[moods.after])}</figcaption>
            </figure>
          </div>
        )}
      </div>
      <Question point={point} onAnswer={doors.answer} />
      {told && <Told told={told} heading={toldHeading} />}
      <Moments
        summary={turns.more(others.length)}
        lines={view.lines}
        moments={others.map(({ at, title, said, isTold }) => ({
          at,
          title,
          said,
          note: isTold ? turns.lookedAt : undefined,
        }))}
        onShow={(turn) => doors.show(points.findIndex(({ at }) => at === turn))}
      />
    </div>
  );
}

function Question(props: { readonly point: PointView; readonly onAnswer: TurnsDoors['answer'] }) {
  const { choice, question, reasons, answer: words, told } = props.point;
  const { turns } = useWords('debrief').debrief;
  const answer = (reason: Slip | null) => told === null && props.onAnswer(choice, reason);
  return (
    <section class="turn-ask pale stack card" aria-labelledby="turn-question">
      <h3 id="turn-question">{question}</h3>
      <ul class="turn-reasons columns tight">
        {reasons.map(({ reason, words: means, isTapped, isWriters }) => (
          <li key={reason}>
            <button
              type="button"
              class="option"
              aria-pressed={isTapped}
              aria-disabled={told !== null}
              data-writers={isWriters}
              onClick={() => answer(reason)}
            >
              <span>{means}</span>
              {(isTapped || isWriters) && (
                <small class="label inline">
                  {isWriters && <Icon name="check" />}
                  {turns.whoSaysSo[isWriters ? (isTapped ? 'both' : 'writer') : 'you']}
                </small>
              )}
            </button>
          </li>
        ))}
      </ul>
      {!told && reasons.length === 0 && (
        <button type="button" class="plain-button" onClick={() => answer(null)}>
          {turns.showMe}
        </button>
      )}
      <p role="status">{words}</p>
    </section>
  );
}
