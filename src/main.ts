// The browser entry: the first word of the address says which front end is wanted.

import './ui/parts/paper.css';
import './ui/parts/buttons.css';

import { startLearner } from './app/learner/start.ts';
import { showBroken } from './app/shell/broken.ts';
import { whenQuiet } from './app/shell/quiet.ts';
import { FIRST_ENGLISH } from './words/first-english.ts';

const root = document.getElementById('app') ?? document.body;

const startJoining = async () => (await import('./app/join/start.tsx')).startJoining(root);
const startManager = async () => (await import('./app/manager/start.tsx')).startManager(root);

/** By the first word of the address. Where writers try what they write is not in players' builds. */
const FRONT_ENDS: Readonly<Record<string, () => Promise<void>>> = {
  join: startJoining,
  who: startJoining,
  leave: startJoining,
  seen: startJoining,
  team: startManager,
  setup: startManager,
  room: async () => (await import('./app/room/start.tsx')).startRoom(root),
  // In a build it is a script of its own, which the page loads in place of this one.
  p: async () => {
    if (import.meta.env.DEV) await import('./app/phone/start.tsx');
    else location.reload();
  },
  ...((import.meta.env.DEV || import.meta.env.VITE_PREVIEW === 'true') && {
    preview: async () => (await import('./app/writer/start.tsx')).startWriter(root),
  }),
};

/** Undefined: the learner's. */
function frontEnd() {
  const [, word = ''] = /^#\/?(\w+)/.exec(location.hash.toLowerCase()) ?? [];
  return Object.hasOwn(FRONT_ENDS, word) ? FRONT_ENDS[word] : undefined;
}

async function start(): Promise<void> {
  const begun = frontEnd();
  // Each front end has a loop of its own: another one begins with a new page.
  window.addEventListener('hashchange', () => frontEnd() === begun || location.reload());
  await (begun ? begun() : startLearner(root));
}

start().catch((fault) => {
  console.error(fault);
  showBroken(root, FIRST_ENGLISH.notices);
});
// Without them the text stands in the letters that are there, and the game needs a connection.
whenQuiet(() => {
  import('./app/shell/fonts.ts').catch(console.info);
  import('./app/shell/keep-offline.ts').then(({ keepOffline }) => keepOffline(), console.info);
});
