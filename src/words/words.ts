// Every word that a person reads: strings and functions, in groups that are loaded with the screens
// that need them. English is the shape; every other language `satisfies` it. A sentence with an
// element in it is a function of signs, and `filled` of `ui/parts/words.tsx` puts the elements there.

import type { afterwards } from './en/afterwards.ts';
import type { coach } from './en/coach.ts';
import type { debrief } from './en/debrief.ts';
import type { evidence } from './en/evidence.ts';
import type { format } from './en/format.ts';
import type { join } from './en/join.ts';
import type { lists } from './en/lists.ts';
import type { manager } from './en/manager.ts';
import type { managerAnswers } from './en/manager-answers.ts';
import type { managerAssignments } from './en/manager-assignments.ts';
import type { managerPeople } from './en/manager-people.ts';
import type { managerPerson } from './en/manager-person.ts';
import type { map } from './en/map.ts';
import type { nicknames } from './en/nicknames.ts';
import type { notices } from './en/notices.ts';
import type { pages } from './en/pages.ts';
import type { phone } from './en/phone.ts';
import type { play } from './en/play.ts';
import type { receipt } from './en/receipt.ts';
import type { record } from './en/record.ts';
import type { result } from './en/result.ts';
import type { room } from './en/room.ts';
import type { roomPhones } from './en/room-phones.ts';
import type { scoring } from './en/scoring.ts';
import type { settings } from './en/settings.ts';
import type { skills } from './en/skills.ts';
import type { title } from './en/title.ts';
import type { Language } from './languages.ts';
import type { Widened } from './widened.ts';

export type Words = {
  readonly play: Widened<typeof play>;
  readonly settings: Widened<typeof settings>;
  readonly notices: Widened<typeof notices>;
  readonly skills: Widened<typeof skills>;
  readonly title: Widened<typeof title>;
  readonly record: Widened<typeof record>;
  readonly receipt: Widened<typeof receipt>;
  readonly pages: Widened<typeof pages>;
  readonly coach: Widened<typeof coach>;
  readonly result: Widened<typeof result>;
  readonly scoring: Widened<typeof scoring>;
  readonly map: Widened<typeof map>;
  readonly format: Widened<typeof format>;
  readonly debrief: Widened<typeof debrief>;
  readonly afterwards: Widened<typeof afterwards>;
  readonly evidence: Widened<typeof evidence>;
  readonly join: Widened<typeof join>;
  readonly room: Widened<typeof room>;
  readonly roomPhones: Widened<typeof roomPhones>;
  readonly nicknames: Widened<typeof nicknames>;
  readonly phone: Widened<typeof phone>;
  readonly lists: Widened<typeof lists>;
  readonly manager: Widened<typeof manager>;
  readonly managerAnswers: Widened<typeof managerAnswers>;
  readonly managerAssignments: Widened<typeof managerAssignments>;
  readonly managerPeople: Widened<typeof managerPeople>;
  readonly managerPerson: Widened<typeof managerPerson>;
};

export type Group = keyof Words;

/** What the play screen says and what is said when nothing more can be fetched: always there. */
export const FIRST_GROUPS = ['play', 'settings', 'notices'] as const satisfies readonly Group[];
type FirstGroup = (typeof FIRST_GROUPS)[number];
/** The phone's page is one file, with its words in it. */
export type FetchedGroup = Exclude<Group, 'phone'>;
export type LaterGroup = Exclude<FetchedGroup, FirstGroup>;

/** Words of some groups in one language. */
export type WordsHere = { readonly language: Language } & Pick<Words, FirstGroup> & Partial<Words>;
