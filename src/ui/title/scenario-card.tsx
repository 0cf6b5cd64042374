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

/** One of many on the shelf; with `why` the one to play next, large, with the reason pasted on. */
export function ScenarioCard(props: CardProps & { readonly why?: string }) {
  const { scenario, doors, picture, why } = props;
  const { title: words } = useWords('title');
  const isLarge = why !== undefined;
  // A search finds the next one as well: it stands twice then.
  const name = `${isLarge ? 'next' : 'scenario'}-${scenario.id}`;
  const Title = isLarge ? 'h2' : 'h4';
  const doorsHere = <CardDoors scenario={scenario} doors={doors} isLarge={isLarge} />;
  return (
    <article
      class={isLarge ? 'scenario box scenario-next' : 'scenario box'}
      aria-labelledby={name}
      aria-describedby={isLarge ? `${name}-why` : undefined}
    >
      <div class="scenario-picture" aria-hidden="true">
        {picture}
      </div>
      {isLarge && (
        <p class="sticker" id={`${name}-why`}>
          <b>{words.playNext}</b> {why}
        </p>
      )}
      <div class="scenario-words">
        <Title id={name} dir="auto" lang={scenario.language}>
          {scenario.title}
        </Title>
        <p dir="auto" lang={scenario.language}>
          {scenario.summary}
        </p>
        <ShortFacts scenario={scenario} />
        {isLarge && doorsHere}
        {scenario.played && <PlayedSoFar played={scenario.played} />}
        {scenario.played && scenario.rounds !== null && <p>{words.otherRounds}</p>}
        <Facts scenario={scenario} />
        {!isLarge && doorsHere}
      </div>
    </article>
  );
}

function ShortFacts({ scenario }: { readonly scenario: ScenarioView }) {
  const { trade, language, minutes, level, endings, rounds } = scenario;
  const { title: words, skills } = useWords('title', 'skills');
  return (
    <ul class="facts-short row">
      {trade && <li lang={language}>{trade}</li>}
      {rounds !== null && <li>{words.drill(rounds)}</li>}
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

function Facts({ scenario }: { readonly scenario: ScenarioView }) {
  const { title: words } = useWords('title');
  return (
    <dl class="facts">
      <div>
        <dt>{words.youPlay}</dt> <dd lang={scenario.language}>{scenario.role}</dd>
      </div>
      <div>
        <dt>{words.itTrains}</dt> <dd lang={scenario.language}>{scenario.trains}</dd>
      </div>
    </dl>
  );
}
