// What the pages ask of the world outside: the server, the browser, a story.

import type { Attempt } from '../../core/play/attempt.ts';
import type { Engine } from '../../core/story/story.ts';
import type { Settings } from '../../ui/parts/settings.ts';
import type { Fetch } from '../shell/ask-team.ts';
import type { Order, Settled } from './calls.ts';
import { askServer } from './client.ts';
import type { TeamEffect, TeamMessage } from './model.ts';

export type TeamWorld = {
  readonly fetch: Fetch;
  readonly go: (hash: string) => void;
  readonly stay: (hash: string) => void;
  readonly leave: (address: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly download: (name: string, text: string) => void;
  readonly print: () => void;
  readonly save: (settings: Settings) => void;
  readonly openStory: (attempt: Attempt) => Promise<Engine>;
};

export function teamEffects(world: TeamWorld) {
  return (effect: TeamEffect, dispatch: (message: TeamMessage) => void): void => {
    switch (effect.type) {
      case 'ask': {
        const { question } = effect;
        void askServer(world.fetch, question).then((outcome) =>
          dispatch(
            outcome.ok
              ? { type: 'arrived', question, value: outcome.value }
              : { type: 'missing', question, failure: outcome.failure },
          ),
        );
        return;
      }
      case 'order':
        void give(world.fetch, effect.order).then(dispatch);
        return;
      case 'go':
        world.go(effect.hash);
        return;
      case 'stay':
        world.stay(effect.hash);
        return;
      case 'leave':
        world.leave(effect.address);
        return;
      case 'copy':
        void world.copy(effect.text).then((isCopied) => dispatch({ type: 'copied', isCopied }));
        return;
      case 'download':
        world.download(effect.name, effect.text);
        return;
      case 'print':
        world.print();
        return;
      case 'save':
        world.save(effect.settings);
        return;
      case 'open_story':
        world.openStory(effect.attempt).then(
          (engine) => dispatch({ type: 'engine_arrived', attempt: effect.attempt.id, engine }),
          () => dispatch({ type: 'missing', question: null, failure: NO_STORY }),
        );
    }
  };
}

const NO_STORY = { problem: 'no-story', detail: '', seconds: null };

async function give(fetch: Fetch, order: Order): Promise<TeamMessage> {
  const outcome = await askServer(fetch, order);
  return outcome.ok
    ? { type: 'done', done: { name: order.name, answer: outcome.value } as Settled }
    : { type: 'refused', order, failure: outcome.failure };
}
