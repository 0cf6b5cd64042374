import type { ComponentChildren } from 'preact';
import { useWords } from '../parts/words.tsx';
import { CardDoors } from './card-doors.tsx';
import { PlayedSoFar } from './played.tsx';
import type { ScenarioView, TitleDoors } from './view.ts';

type CardProps = {
  readonly scenario: ScenarioView;
  readonly doors: TitleDoors;
  readonly picture: ComponentChildren;
};

/** The one to play next, large, with the reason pasted on. */
export function NextCard(props: CardProps & { readonly why: string }) {
  const { scenario, picture } = props;
  const { title: words } = useWords('title');
  const name = `scenario-${scenario.id}`;
  return (
    <article
      class="scenario box scenario-next"
      aria-labelledby={name}
      aria-describedby={`${name}-why`}
    >
      <Picture>{picture}</Picture>
      <p class="sticker" id={`${name}-why`}>
        <b>{words.playNext}</b> {props.why}
      </p>
      <div class="scenario-words">
        <h2 id={name} dir="auto" lang={scenario.language}>
          {scenario.title}
        </h2>
        <p dir="auto" lang={scenario.language}>
          {scenario.summary}
        </p>
        <ShortFacts scenario={scenario} />
        <CardDoors scenario={scenario} doors={props.doors} isLarge />
        {scenario.played && <PlayedSoFar played={scenario.played} />}
        <Facts scenario={scenario} isLarge />
      </div>
    </article>
  );
}

/** One of many on the shelf. */
export function ScenarioCard({ scenario, doors, picture }: CardProps) {
  const name = `scenario-${scenario.id}`;
  return (
    <article class="scenario box" aria-labelledby={name}>
      <Picture>{picture}</Picture>
      <div class="scenario-words">
        <h3 id={name} dir="auto" lang={scenario.language}>
          {scenario.title}
        </h3>
        <ShortFacts scenario={scenario} />
        <p dir="auto" lang={scenario.language}>
          {scenario.summary}
        </p>
        <Facts scenario={scenario} isLarge={false} />
        {scenario.played && <PlayedSoFar played={scenario.played} />}
        <CardDoors scenario={scenario} doors={doors} isLarge={false} />
      </div>
    </article>
  );
}

function Picture(props: { readonly children: ComponentChildren }) {
  return (
    <div class="scenario-picture" aria-hidden="true">
      {props.children}
    </div>
  );
}

function ShortFacts({ scenario }: { readonly scenario: ScenarioView }) {
  const { minutes, level, endings } = scenario;
  const { title: words, skills } = useWords('title', 'skills');
  return (
    <ul class="facts-short row">
      <li>{words.minutes(minutes)}</li>
      <li>{words.level(level)}</li>
      <li>
        {endings.seen === null
          ? words.endings(endings.total)
          : skills.endingsSeen(endings.seen, endings.total)}
      </li>
    </ul>
  );
}

function Facts(props: { readonly scenario: ScenarioView; readonly isLarge: boolean }) {
  const { scenario, isLarge } = props;
  const { title: words } = useWords('title');
  return (
    <dl class={isLarge ? 'facts facts-in-columns' : 'facts'}>
      <div>
        <dt>{words.youPlay}</dt> <dd lang={scenario.language}>{scenario.role}</dd>
      </div>
      <div>
        <dt>{words.itTrains}</dt> <dd lang={scenario.language}>{scenario.trains}</dd>
      </div>
    </dl>
  );
}
