// Where the words of each language are that are fetched by group, beside the page that needs them.

import type { Language } from './languages.ts';
import type { FetchedGroup, LaterGroup, Words } from './words.ts';

/** Gives an object with the words of one group or of several. */
export type LoadWords = () => Promise<Partial<Words>>;

const ENGLISH: Readonly<Record<LaterGroup, LoadWords>> = {
  skills: () => import('./en/skills.ts'),
  title: () => import('./en/title.ts'),
  record: () => import('./en/record.ts'),
  receipt: () => import('./en/receipt.ts'),
  pages: () => import('./en/pages.ts'),
  coach: () => import('./en/coach.ts'),
  result: () => import('./en/result.ts'),
  scoring: () => import('./en/scoring.ts'),
  map: () => import('./en/map.ts'),
  format: () => import('./en/format.ts'),
  debrief: () => import('./en/debrief.ts'),
  afterwards: () => import('./en/afterwards.ts'),
  evidence: () => import('./en/evidence.ts'),
  join: () => import('./en/join.ts'),
  room: () => import('./en/room.ts'),
  roomPhones: () => import('./en/room-phones.ts'),
  nicknames: () => import('./en/nicknames.ts'),
  lists: () => import('./en/lists.ts'),
  manager: () => import('./en/manager.ts'),
  managerAnswers: () => import('./en/manager-answers.ts'),
  managerAssignments: () => import('./en/manager-assignments.ts'),
  managerPeople: () => import('./en/manager-people.ts'),
  managerPerson: () => import('./en/manager-person.ts'),
};

const GERMAN: Readonly<Record<FetchedGroup, LoadWords>> = {
  play: () => import('./de/play.ts'),
  settings: () => import('./de/settings.ts'),
  notices: () => import('./de/notices.ts'),
  skills: () => import('./de/skills.ts'),
  title: () => import('./de/title.ts'),
  record: () => import('./de/record.ts'),
  receipt: () => import('./de/receipt.ts'),
  pages: () => import('./de/pages.ts'),
  coach: () => import('./de/coach.ts'),
  result: () => import('./de/result.ts'),
  scoring: () => import('./de/scoring.ts'),
  map: () => import('./de/map.ts'),
  format: () => import('./de/format.ts'),
  debrief: () => import('./de/debrief.ts'),
  afterwards: () => import('./de/afterwards.ts'),
  evidence: () => import('./de/evidence.ts'),
  join: () => import('./de/join.ts'),
  room: () => import('./de/room.ts'),
  roomPhones: () => import('./de/room-phones.ts'),
  nicknames: () => import('./de/nicknames.ts'),
  lists: () => import('./de/lists.ts'),
  manager: () => import('./de/manager.ts'),
  managerAnswers: () => import('./de/manager-answers.ts'),
  managerAssignments: () => import('./de/manager-assignments.ts'),
  managerPeople: () => import('./de/manager-people.ts'),
  managerPerson: () => import('./de/manager-person.ts'),
};

/** What brings a group: always the same function for the same words. */
export function wordsLoader(language: Language, group: FetchedGroup): LoadWords {
  const loader = language === 'de' ? GERMAN[group] : ENGLISH[group as LaterGroup];
  if (!loader) throw new Error(`The words of “${group}” are in the first script (${language}).`);
  return loader;
}
