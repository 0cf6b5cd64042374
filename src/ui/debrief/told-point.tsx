import type { ComponentChildren, RefObject } from 'preact';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import { SKILL_NAMES } from '../parts/skill-words.ts';
import type { HeardWords, ToldPoint } from './turns-view.ts';

/** What the writer has to say about a moment, and what else could have been said. */
export function Told(props: {
  readonly told: ToldPoint;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { why, hears, skill, stronger, weaker, rule, other } = props.told;
  return (
    <div class="turn-told stack">
      <section class="turn-why stack">
        <h3 ref={props.heading} tabIndex={-1}>
          What the line did
        </h3>
        <p dir="auto">{why}</p>
        <Heard as="What they heard" hears={hears} />
        <p class="note">It cost most in {SKILL_NAMES[skill].toLowerCase()}.</p>
      </section>
      <div class="columns">
        {stronger && (
          <Line title="A stronger line" kind="stronger" words={stronger}>
            <a class="plain-button" href={other}>
              <Icon name="undo" />
              Try the stronger line
            </a>
          </Line>
        )}
        {weaker && <Line title="A weaker line" kind="weaker" words={weaker} />}
      </div>
      {!stronger && (
        <a class="plain-button" href={other}>
          <Icon name="undo" />
          Try another line
        </a>
      )}
      {rule && (
        <section class="turn-rule pale strip stack">
          <h3 class="label">A rule for next time</h3>
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
  return (
    <section class={`stack card ${props.kind === 'stronger' ? 'pale-teal' : ''}`}>
      <h3 class="label">{props.title}</h3>
      <p class="lead" dir="auto">
        {quoted(said)}
      </p>
      <Heard as="They would have heard" hears={hears} />
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
