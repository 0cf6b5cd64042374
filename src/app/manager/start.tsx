// `#/team` and `#/setup`: the front end of those who run a team. It shares the settings of this device
// with the learner's.

import { FIRST_ENGLISH } from '../../words/first-english.ts';
import { guessLanguage } from '../../words/languages.ts';
import type { LaterGroup } from '../../words/words.ts';
import { showBroken } from '../shell/broken.ts';
import { CARDS } from '../shell/catalogue.ts';
import { copyText } from '../shell/copy-text.ts';
import { download } from '../shell/download.ts';
import { dress } from '../shell/dress.ts';
import { engineOf } from '../shell/load-engine.ts';
import { startLoop } from '../shell/loop.ts';
import { browserShelf, openMemory } from '../shell/storage.ts';
import { surfaceOn } from '../shell/surface.tsx';
import { wordsShelf } from '../shell/words-shelf.ts';
import { teamEffects } from './effects.ts';
import { type TeamEffect, type TeamMessage, type TeamModel, teamModelAt } from './model.ts';
import { ManagerPage } from './page.tsx';
import { parseTeamRoute } from './route.ts';
import { questions, updateTeam } from './update.ts';

const GROUPS: readonly LaterGroup[] = [
  'manager',
  'managerPeople',
  'managerPerson',
  'lists',
  'managerAnswers',
  'managerAssignments',
  ...(['skills', 'format', 'scoring', 'coach', 'evidence'] as const),
];

export function startManager(root: HTMLElement): void {
  const memory = openMemory(browserShelf());
  const settings = memory.loadSettings(guessLanguage(navigator.languages));
  const routeNow = () => parseTeamRoute(location.hash);
  const begun = teamModelAt(routeNow(), settings, CARDS);
  root.replaceChildren();
  const drawOn = surfaceOn(root);
  const wordsIn = wordsShelf(
    () => loop.redraw(),
    () => showBroken(root, FIRST_ENGLISH.notices),
  );

  const loop = startLoop<TeamModel, TeamMessage, TeamEffect>({
    initial: [begun, questions(begun)],
    update: updateTeam,
    run: teamEffects({
      fetch: (path, options) => fetch(path, options),
      go: (hash) => {
        location.hash = hash;
      },
      stay: (hash) => history.replaceState(null, '', hash),
      leave: (address) => location.assign(address),
      copy: copyText,
      download,
      print: () => window.print(),
      save: memory.saveSettings,
      openStory: engineOf,
    }),
    draw: (model, dispatch) => {
      dress(document.documentElement, model.settings);
      const words = wordsIn(model.settings.language, GROUPS);
      if (!words) return;
      document.documentElement.lang = words.language;
      drawOn(<ManagerPage model={model} dispatch={dispatch} />, words);
    },
    failed: ({ error }) => {
      console.error(error);
      return null;
    },
  });
  window.addEventListener('hashchange', () => loop.dispatch({ type: 'routed', route: routeNow() }));
}
