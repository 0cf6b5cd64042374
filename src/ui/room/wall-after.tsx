// The wall after a branch was played, two of them side by side, and at the end of the story.

import type { BranchOutcome } from '../../core/room/scene.ts';
import type { WallView } from '../../core/room/wall-view.ts';
import { Stamp } from '../parts/aftermath.tsx';
import { Headline } from '../parts/headline.tsx';
import { quoted } from '../parts/quoted.ts';
import { useWords } from '../parts/words.tsx';
import './wall-after.css';
import { OptionBadge } from '../parts/option-badge.tsx';

export function OutcomesFrame({ view }: { readonly view: WallView }) {
  const { room: words } = useWords('room');
  return (
    <section class="wall-after">
      <div class="wall-outcomes">
        {view.outcomes.map((outcome) => (
          <Outcome key={outcome.option.choice} outcome={outcome} language={view.story.language} />
        ))}
      </div>
      <div class="wall-ask">
        <h2 dir="auto" lang={view.story.language}>
          {view.ask}
        </h2>
        {view.words.length > 0 && (
          <ul class="wall-words">
            {view.words.map(({ sign, text }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same word may be said twice.
              <li key={at} data-sign={sign}>
                <b aria-hidden="true">{sign === 'plus' ? '+' : 'Δ'}</b>
                <span class="hidden">{words.signs[sign]}: </span>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Outcome(props: { readonly outcome: BranchOutcome; readonly language: string }) {
  const { room: words } = useWords('room');
  const { option, lines, hears } = props.outcome;
  return (
    <article class="wall-outcome" data-letter={option.letter}>
      <h2>
        <OptionBadge letter={option.letter} />
        <span>{words.wall.weSaid(option.letter)}</span>
      </h2>
      {lines.map(({ text, name, isYou }) => (
        <p key={text} data-is-you={isYou} dir="auto" lang={props.language}>
          {!isYou && name !== null && <b>{name}: </b>}
          {isYou ? quoted(text) : text}
        </p>
      ))}
      <p class="wall-hears">
        <b>{words.wall.heard}</b>{' '}
        <i dir="auto" lang={props.language}>
          {hears}
        </i>
      </p>
    </article>
  );
}

export function EndingFrame({ view }: { readonly view: WallView }) {
  const { ending, story } = view;
  const { room: words } = useWords('room');
  if (!ending) return null;
  const customer = story.cast.find(({ id }) => id === story.customer)?.name ?? '';
  return (
    <section class="wall-ending">
      <Stamp ending={ending.kind} />
      <h2 dir="auto" lang={story.language}>
        <Headline text={ending.headline} />
      </h2>
      <figure>
        <figcaption>{words.wall.posted(customer)}</figcaption>
        <blockquote dir="auto" lang={story.language}>
          {ending.review}
        </blockquote>
      </figure>
    </section>
  );
}
