// `update` as it is while a story is being written (`npm run dev`): an engine that arrives a second
// time is a story saved anew, and a play goes on in it. No attempt is ever superseded; as much of it
// as still exists is played on.

import { onEngine } from '../../core/play/carry-over.ts';
import { resumedPlay } from '../../core/play/new-play.ts';
import { replay } from '../../core/play/playthrough.ts';
import type { Edition } from '../../core/story/edition.ts';
import { cardOf } from '../../core/story/extracts.ts';
import { STORY_SAVED } from '../../core/story/problem.ts';
import { type Engine, openStory } from '../../core/story/story.ts';
import type { Message } from './message.ts';
import type { Model, Screen } from './model.ts';
import type { Updated } from './updated.ts';

export function whenStorySaved(arrived: (engine: Engine) => void): void {
  import.meta.hot?.on(STORY_SAVED, (edition: Edition) =>
    arrived({ edition, story: openStory(edition.ink, edition.header) }),
  );
}

type Update = (model: Model, message: Message) => Updated;
type Arrived = Extract<Message, { type: 'engine_arrived' }>;

export function forWriters(update: Update): Update {
  return (model, message) => {
    const [after, effects] =
      message.type === 'engine_arrived' ? receive(model, message, update) : update(model, message);
    return [{ ...after, screen: playedOn(after) }, effects];
  };
}

function receive(model: Model, message: Arrived, update: Update): Updated {
  const { engine, fresh } = message;
  const scenario = engine.edition.header.id;
  const isAnew = model.engines[scenario] !== undefined;
  const [ready, effects] = update({ ...model, cards: withCard(model, engine) }, message);
  const { screen, route } = ready;
  if (!isAnew) return [ready, effects];
  switch (screen.kind) {
    case 'play':
      return screen.play.playthrough && screen.play.opening.header.id === scenario
        ? [{ ...ready, screen: { kind: 'play', play: onEngine(screen.play, engine) } }, effects]
        : [ready, effects];
    case 'debrief':
    case 'map':
    case 'coach':
    case 'result':
    case 'superseded':
      return update(ready, { type: 'routed', route, fresh });
    default:
      return [ready, effects];
  }
}

function withCard({ cards }: Model, { edition }: Engine): Model['cards'] {
  return cards.map((card) => (card.header.id === edition.header.id ? cardOf(edition) : card));
}

function playedOn({ screen, route }: Model): Screen {
  if (screen.kind !== 'superseded' || route.screen !== 'play') return screen;
  const { attempt, engine } = screen;
  const { playthrough } = replay(engine.story, attempt.picks, attempt.seed);
  return { kind: 'play', play: onEngine(resumedPlay(attempt, engine, playthrough), engine) };
}
