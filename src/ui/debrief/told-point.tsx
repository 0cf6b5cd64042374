// What a turning point tells once it has been asked about, and what an attempt without one has to say.

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Quote } from '../../core/debrief/exchange.ts';
import type { ChoiceId } from '../../core/story/line.ts';
import type { Skill } from '../../core/vocabulary.ts';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import { useWords } from '../parts/words.tsx';
import { Exchanged, Heard } from './said.tsx';

/** A line that was or could have been said, and how it came across. */
type HeardWords = { readonly said: string; readonly hears: string };

export type ToldPoint = {
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

export type NothingLostView = {
  /** Null when no line earned anything. */
  readonly best: (HeardWords & { readonly before: Quote | null; readonly why: string }) | null;
  /** What the strongest lines give in the skills that are below “Strong”, in sentences. */
  readonly ceilings: readonly string[];
  /** Address: the story as it stood before the best line. */
  readonly other: string;
};

/** What the writer has to say about a moment, and what else could have been said. */
export function Told(props: {
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
export function useTold(choice: ChoiceId, isTold: boolean): RefObject<HTMLHeadingElement | null> {
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

/** An attempt without a turning point: its best line once more. */
export function NothingLost({ view }: { readonly view: NothingLostView }) {
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
