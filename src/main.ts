// The browser entry: the first word of the address says which front end is wanted.

import './ui/parts/paper.css';
import './ui/parts/buttons.css';

import { startLearner } from './app/learner/start.ts';
import { showBroken } from './app/shell/broken.ts';
import { whenQuiet } from './app/shell/quiet.ts';
import { FIRST_ENGLISH } from './words/load.ts';

const root = document.getElementById('app') ?? document.body;

type FrontEnd = 'learner' | 'manager' | 'room' | 'writer';

/** The writer's is not in the build that players get. */
function frontEnd(): FrontEnd {
  const [, word = ''] = /^#\/?(\w+)/.exec(location.hash) ?? [];
  const isForWriters = import.meta.env.DEV || import.meta.env.VITE_PREVIEW === 'true';
  if (word.toLowerCase() === 'room') return 'room';
  if (/^(?:team|setup)$/i.test(word)) return 'manager';
  return isForWriters && word.toLowerCase() === 'preview' ? 'writer' : 'learner';
}

async function start(): Promise<void> {
  const begun = frontEnd();
  // Each front end has a loop of its own: another one begins with a new page.
  window.addEventListener('hashchange', () => frontEnd() === begun || location.reload());
  if (begun === 'room') return (await import('./app/room/start.tsx')).startRoom(root);
  if (begun === 'manager') return (await import('./app/manager/start.tsx')).startManager(root);
  if (import.meta.env.DEV || import.meta.env.VITE_PREVIEW === 'true') {
    if (begun === 'writer') return (await import('./app/writer/start.tsx')).startWriter(root);
  }
  await startLearner(root);
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
