// `#/join`, `#/who` and `#/leave`: how a learner comes in by a link or on a shared tablet, and goes;
// `#/seen`: who has read what they said.

import { FIRST_ENGLISH } from '../../words/first-english.ts';
import { guessLanguage } from '../../words/languages.ts';
import type { LaterGroup } from '../../words/words.ts';
import { showBroken } from '../shell/broken.ts';
import { dress } from '../shell/dress.ts';
import { startLoop } from '../shell/loop.ts';
import { memberOn } from '../shell/member.ts';
import { browserShelf, openMemory } from '../shell/storage.ts';
import { surfaceOn } from '../shell/surface.tsx';
import { backToTheNames, newPageAt } from '../shell/tablet.ts';
import { wordsShelf } from '../shell/words-shelf.ts';
import { earlierPlays, unsentOf } from './belongings.ts';
import { joinEffects } from './join-effects.ts';
import { JoinPage } from './join-page.tsx';
import {
  asking,
  type JoinEffect,
  type Joining,
  type JoinMessage,
  parseJoinRoute,
  updateJoining,
} from './joining.ts';

const GROUPS: readonly LaterGroup[] = ['join', 'title', 'format', 'lists'];

export function startJoining(root: HTMLElement): void {
  const shelf = browserShelf();
  const settings = openMemory(shelf).loadSettings(guessLanguage(navigator.languages));
  const member = shelf && memberOn(shelf);
  const begun: Joining = {
    route: parseJoinRoute(location.hash),
    ...{ link: null, device: null, reads: null, chosen: null, pin: '', isTakenAlong: false },
    earlier: shelf ? earlierPlays(shelf) : 0,
    member,
    unsent: shelf && member ? unsentOf(shelf, member.id).length : 0,
    isBusy: true,
    problem: null,
  };
  if (shelf && member?.isTablet && begun.route.screen !== 'who') backToTheNames(shelf);
  const run =
    shelf &&
    joinEffects({
      shelf,
      fetch: (path, options) => fetch(path, options),
      replace: newPageAt,
      now: Date.now,
    });
  // Each address is a page of its own: nothing of the one before is known to it.
  window.addEventListener('hashchange', () => location.reload());
  root.replaceChildren();
  const drawOn = surfaceOn(root);
  const wordsIn = wordsShelf(
    () => loop.redraw(),
    () => showBroken(root, FIRST_ENGLISH.notices),
  );
  const loop = startLoop<Joining, JoinMessage, JoinEffect>({
    initial: run
      ? [{ ...begun, isBusy: asking(begun).length > 0 }, asking(begun)]
      : [{ ...begun, isBusy: false, problem: 'storage' }, []],
    update: updateJoining,
    run: (effect, tell) => run?.(effect, tell),
    draw: (joining, tell) => {
      dress(document.documentElement, settings);
      const words = wordsIn(settings.language, GROUPS);
      if (!words) return;
      document.documentElement.lang = words.language;
      drawOn(<JoinPage joining={joining} tell={tell} />, words);
    },
    failed: ({ error }) => {
      console.error(error);
      return null;
    },
  });
}
