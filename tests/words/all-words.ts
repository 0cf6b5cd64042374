// All words of a language at once, as no page has them.

import { afterwards as germanAfterwards } from '../../src/words/de/afterwards.ts';
import { coach as germanCoach } from '../../src/words/de/coach.ts';
import { debrief as germanDebrief } from '../../src/words/de/debrief.ts';
import { evidence as germanEvidence } from '../../src/words/de/evidence.ts';
import { format as germanFormat } from '../../src/words/de/format.ts';
import { join as germanJoin } from '../../src/words/de/join.ts';
import { lists as germanLists } from '../../src/words/de/lists.ts';
import { manager as germanManager } from '../../src/words/de/manager.ts';
import { managerAnswers as germanManagerAnswers } from '../../src/words/de/manager-answers.ts';
import { managerAssignments as germanManagerAssignments } from '../../src/words/de/manager-assignments.ts';
import { managerPeople as germanManagerPeople } from '../../src/words/de/manager-people.ts';
import { managerPerson as germanManagerPerson } from '../../src/words/de/manager-person.ts';
import { map as germanMap } from '../../src/words/de/map.ts';
import { nicknames as germanNicknames } from '../../src/words/de/nicknames.ts';
import { notices } from '../../src/words/de/notices.ts';
import { pages as germanPages } from '../../src/words/de/pages.ts';
import { phone as germanPhone } from '../../src/words/de/phone.ts';
import { play } from '../../src/words/de/play.ts';
import { receipt as germanReceipt } from '../../src/words/de/receipt.ts';
import { record as germanRecord } from '../../src/words/de/record.ts';
import { result as germanResult } from '../../src/words/de/result.ts';
import { room as germanRoom } from '../../src/words/de/room.ts';
import { roomPhones as germanRoomPhones } from '../../src/words/de/room-phones.ts';
import { scoring as germanScoring } from '../../src/words/de/scoring.ts';
import { settings } from '../../src/words/de/settings.ts';
import { skills as germanSkills } from '../../src/words/de/skills.ts';
import { title as germanTitle } from '../../src/words/de/title.ts';
import { afterwards } from '../../src/words/en/afterwards.ts';
import { coach } from '../../src/words/en/coach.ts';
import { debrief } from '../../src/words/en/debrief.ts';
import { evidence } from '../../src/words/en/evidence.ts';
import { format } from '../../src/words/en/format.ts';
import { join } from '../../src/words/en/join.ts';
import { lists } from '../../src/words/en/lists.ts';
import { manager } from '../../src/words/en/manager.ts';
import { managerAnswers } from '../../src/words/en/manager-answers.ts';
import { managerAssignments } from '../../src/words/en/manager-assignments.ts';
import { managerPeople } from '../../src/words/en/manager-people.ts';
import { managerPerson } from '../../src/words/en/manager-person.ts';
import { map } from '../../src/words/en/map.ts';
import { nicknames } from '../../src/words/en/nicknames.ts';
import { pages } from '../../src/words/en/pages.ts';
import { phone } from '../../src/words/en/phone.ts';
import { receipt } from '../../src/words/en/receipt.ts';
import { record } from '../../src/words/en/record.ts';
import { result } from '../../src/words/en/result.ts';
import { room } from '../../src/words/en/room.ts';
import { roomPhones } from '../../src/words/en/room-phones.ts';
import { scoring } from '../../src/words/en/scoring.ts';
import { skills } from '../../src/words/en/skills.ts';
import { title } from '../../src/words/en/title.ts';
import { FIRST_ENGLISH } from '../../src/words/first-english.ts';
import type { Language } from '../../src/words/languages.ts';
import type { Words } from '../../src/words/words.ts';
import { pseudoOf } from './pseudo.ts';

export type AllWords = Words & { readonly language: Language };

export const ENGLISH: AllWords = {
  ...FIRST_ENGLISH,
  skills,
  title,
  record,
  receipt,
  pages,
  format,
  debrief,
  afterwards,
  evidence,
  room,
  roomPhones,
  scoring,
  result,
  coach,
  join,
  map,
  lists,
  manager,
  managerAnswers,
  managerAssignments,
  managerPeople,
  managerPerson,
  nicknames,
  phone,
};

export const GERMAN: AllWords = {
  language: 'de',
  play,
  settings,
  notices,
  skills: germanSkills,
  title: germanTitle,
  record: germanRecord,
  receipt: germanReceipt,
  pages: germanPages,
  coach: germanCoach,
  result: germanResult,
  scoring: germanScoring,
  map: germanMap,
  format: germanFormat,
  debrief: germanDebrief,
  afterwards: germanAfterwards,
  evidence: germanEvidence,
  join: germanJoin,
  room: germanRoom,
  roomPhones: germanRoomPhones,
  lists: germanLists,
  manager: germanManager,
  managerAnswers: germanManagerAnswers,
  managerAssignments: germanManagerAssignments,
  managerPeople: germanManagerPeople,
  managerPerson: germanManagerPerson,
  nicknames: germanNicknames,
  phone: germanPhone,
};

export const PSEUDO: AllWords = { ...pseudoOf(ENGLISH), language: 'de' };
