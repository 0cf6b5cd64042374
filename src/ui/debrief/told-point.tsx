import type { ComponentChildren, RefObject } from 'preact';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import { useWords } from '../parts/words.tsx';
import type { HeardWords, ToldPoint } from './turns-view.ts';

/** What the writer has to say about a moment, and what else could have been said. */
export function Told(props: {
  readonly told: ToldPoint;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { why, hears, skill, stronger, weaker, rule, other } = props.told;
  const { debrief, skills } = useWords('debrief', 'skills');
  const words = debrief.turns;
  return (
    <div class="turn-told stack">
      <section class="turn-why stack">
        <h3 ref={props.heading} tabIndex={-1}>
          {words.did}
        </h3>
        <p dir="auto">{why}</p>
        <Heard as={debrief.theyHeard} hears={hears} />
        <p class="note">{words.costMost(skills.names[skill])}</p>
      </section>
      <div class="columns">
        {stronger && (
          <Line title={words.stronger} kind="stronger" words={stronger}>
            <a class="plain-button" href={other}>
              <Icon name="undo" />
              {words.tryStronger}
            </a>
          </Line>
        )}
        {weaker && <Line title={words.weaker} kind="weaker" words={weaker} />}
      </div>
      {!stronger && (
        <a class="plain-button" href={other}>
          <Icon name="undo" />
          {debrief.tryAnother}
        </a>
      )}
      {rule && (
        <section class="turn-rule pale strip stack">
          <h3 class="label">{words.rule}</h3>
          <p dir="auto">{rule}</p>
        </section>
      )}
    </div>
  );
}

function Line(props: {
  readonly title: string;
  readonly kind: 'stronger' | 'weaker';
  readonly words: HeardWords;
  readonly children?: ComponentChildren;
}) {
  const { said, hears } = props.words;
  const { debrief } = useWords('debrief');
  return (
    <section class={`stack card ${props.kind === 'stronger' ? 'pale-teal' : ''}`}>
      <h3 class="label">{props.title}</h3>
      <p class="lead" dir="auto">
        {quoted(said)}
      </p>
      <Heard as={debrief.turns.wouldHear} hears={hears} />
      {props.children}
    </section>
  );
}

/** How a line came across, in the words of whom it was said to. */
export function Heard(props: { readonly as: string; readonly hears: string }) {
  return (
    <p class="quote">
      <b class="label">{props.as}</b> <bdi>{quoted(props.hears)}</bdi>
    </p>
  );
}
