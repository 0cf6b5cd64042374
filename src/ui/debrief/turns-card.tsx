// The fifth card: the moment where most was lost, and the others one tap away. It asks before it tells.

import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Quote } from '../../core/debrief/exchange.ts';
import type { ChoiceId } from '../../core/story/line.ts';
import type { Mood, Skill, Slip } from '../../core/vocabulary.ts';
import { useFocus } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import { useTopOfPage } from '../parts/top-of-page.ts';
import { useWords } from '../parts/words.tsx';
import { Exchanged, Heard, Moments } from './said.tsx';
import './turns-card.css';

/** A line that was or could have been said, and how it came across. */
type HeardWords = { readonly said: string; readonly hears: string };

type ToldPoint = {
  /** The writer's own receipt of the line. */
  readonly why: string;
  readonly hears: string;
  /** What it cost most. */
  readonly skill: Skill;
  /** Null where none was on offer. */
  readonly stronger: HeardWords | null;
  readonly weaker: HeardWords | null;
  /** Address: the story as it stood before this line. */
  readonly other: string;
};

export type PointView = {
  /** 0-based number of its turn. */
  readonly at: number;
  readonly choice: ChoiceId;
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
        readonly said: string;
        readonly isTold: boolean;
      }[];
      readonly point: PointView;
    }
  | {
      readonly kind: 'nothing_lost';
      /** Null when no line earned anything. */
      readonly best: (HeardWords & Pick<PointView, 'before'> & { readonly why: string }) | null;
      /** What the strongest lines give in the skills that are below “Strong”, in sentences. */
      readonly ceilings: readonly string[];
      /** Address: the story as it stood before the best line. */
      readonly other: string;
    };

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
        moments={others.map(({ at, said, isTold }) => ({
          at,
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

/** What the writer has to say about a moment, and what else could have been said. */
function Told(props: {
  readonly told: ToldPoint;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { why, hears, skill, stronger, weaker, other } = props.told;
  const { debrief, skills } = useWords('debrief', 'skills');
  const words = debrief.turns;
  return (
    <>
      <section class="turn-why stack tight">
        <h3 ref={props.heading} tabIndex={-1}>
          {words.did}
        </h3>
        <p dir="auto">{why}</p>
        <Heard as={debrief.theyHeard} hears={hears} />
        <p class="note">{words.costMost(skills.names[skill])}</p>
      </section>
      {stronger && (
        <section class="stack card pale-teal">
          <h3 class="label">{words.stronger}</h3>
          <p dir="auto">{quoted(stronger.said)}</p>
          <Heard as={words.wouldHear} hears={stronger.hears} />
        </section>
      )}
      <a class="plain-button" href={other}>
        <Icon name="undo" />
        {stronger ? words.tryStronger : debrief.tryAnother}
      </a>
      {weaker && (
        <details>
          <summary>{words.weaker}</summary>
          <div class="stack card">
            <p dir="auto">{quoted(weaker.said)}</p>
            <Heard as={words.wouldHear} hears={weaker.hears} />
          </div>
        </details>
      )}
    </>
  );
}

/** What has just been told is brought into sight, and takes the focus where its button went away. */
function useTold(choice: ChoiceId, isTold: boolean): RefObject<HTMLHeadingElement | null> {
  const place = useRef<HTMLHeadingElement>(null);
  const last = useRef({ choice, isTold });
  useLayoutEffect(() => {
    if (isTold && last.current.choice === choice && !last.current.isTold) {
      if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
      place.current?.scrollIntoView({ block: 'center' });
    }
    last.current = { choice, isTold };
  });
  return place;
}

/** An attempt without a turning point: said as it is, and the best line once more. */
function NothingLost({ view }: { readonly view: Extract<TurnsView, { kind: 'nothing_lost' }> }) {
  const { best, ceilings, other } = view;
  const { debrief } = useWords('debrief');
  return (
    <div class="turns stack">
      <p class="lead">{debrief.turns.nothingLost}</p>
      {ceilings.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {best && (
        <section class="pale-teal card stack" aria-labelledby="turn-best">
          <h2 id="turn-best" class="inline">
            <Icon name="best" />
            {debrief.yourBest}
          </h2>
          <Exchanged before={best.before} said={best.said} />
          <Heard as={debrief.theyHeard} hears={best.hears} />
          <p>{best.why}</p>
        </section>
      )}
      <p>{debrief.turns.tryWeaker}</p>
      <a class="plain-button" href={other}>
        <Icon name="undo" />
        {debrief.tryAnother}
      </a>
    </div>
  );
}
