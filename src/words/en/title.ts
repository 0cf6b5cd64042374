// The front page.

import type { Band, Skill, Theme } from '../../core/vocabulary.ts';
import { skills } from './skills.ts';

export const title = {
  /** In two lines. */
  name: ['Make', 'It Right'],
  promise: 'Someone has been let down. What do you say next?',
  rule: 'Your rule at work',
  settings: 'Settings',
  record: 'Your record',
  credits: 'Credits',
  workshop: 'Run a workshop',
  sound: 'Sound helps, but everything is written out too.',
  onDevice: 'All of it is on this device and plays without a connection.',
  workingOut: 'Looking at how it went, to say what to play next …',
  others: 'Other scenarios',
  all: 'All scenarios',
  themes: {
    promise: 'Say what is true, and by when',
    handover: 'Pick up what others dropped',
    pressure: 'Stay with them under pressure',
    amends: 'Put right what we broke',
  } satisfies Record<Theme, string>,
  search: {
    word: 'Search by title, role or trade',
    time: 'Time you have',
    anyTime: 'Any',
    upTo: (minutes: number) => `Up to ${minutes} min`,
    found: (found: number, all: number) =>
      found === all ? `${all} scenarios` : `${found} of ${all} scenarios found`,
    nothing: 'Try fewer letters, another word or more time.',
    showAll: 'Show all scenarios',
  },
  forYou: {
    title: (name: string) => `For you, ${name}`,
    asking: 'Asking what there is for you …',
    nothing: 'Nothing waits for you. Play what you like, as often as you like.',
    allDone: 'All done. Play what you like, as often as you like.',
    done: (count: number) => (count === 1 ? 'One that is done' : `${count} that are done`),
    by: (day: string) => `By ${day}`,
    anyTime: 'Any time',
    overdue: (day: string) => `Was due on ${day}`,
    start: 'Start',
    goOn: 'Go on',
    again: 'Play it again',
    finished: 'Done',
    passed: 'Passed',
    notPassed: 'Not passed yet',
    somebody: 'Your manager',
    /** By the level of privacy; `managers`: their names. */
    seen: {
      private: (managers: string) =>
        `What ${managers} will see: that you have done it. Nothing else.`,
      skills: (managers: string) =>
        `What ${managers} will see: whether you have passed, a word for each of the three skills beside your own guess, and whether a red line was left open. Not what you said.`,
      open: (managers: string) =>
        `What ${managers} will see: how it went in each of the three skills beside your own guess, the lines you chose and the rule you take along, to talk them over with you.`,
    },
    unsent: (count: number) => `Not sent yet (${count}).`,
    whyUnsent: {
      offline: 'It is safe on this device and goes off as soon as the server answers.',
      'signed-out': 'Open your link once more, so that your results can be sent.',
      refused:
        'The server did not take it. Save your record as a file and give that to your manager.',
    },
    practice:
      'Practice is never sent. Results are for training, not for pay, hiring or discipline.',
    readers: 'Who has read my lines?',
    leave: 'This is not me',
  },
  playNext: 'Play next',
  why: {
    begun: 'You have begun it.',
    easiest: 'Easiest to begin with.',
    onlyNew: 'The only one you have not played yet.',
    new: 'New to you, and no other new one is easier.',
    /** The lowest band over all that was played. */
    weakestNew: (skill: Skill, band: Band, isOnly: boolean) =>
      `${skills.names[skill]} was ${skills.bands[band]}, your lowest so far. This is the ${isOnly ? 'only' : 'easiest'} story that is new to you.`,
    unknown: 'There is nothing to go by from last time.',
    allStrong: 'Strong everywhere; this one is longest ago.',
    /** `isTied`: elsewhere it was just as weak, but not as long ago. */
    weakest: (skill: Skill, band: Band, isTied: boolean) =>
      `${skills.names[skill]} was ${skills.bands[band]}, ${isTied ? 'and that is longest ago' : 'your lowest anywhere'}.`,
  },
  drill: (rounds: number) => `Drill, ${rounds} rounds`,
  otherRounds: 'Another run brings other rounds.',
  minutes: (minutes: number) => `About ${minutes} min`,
  level: (level: number) => `Level ${level} of 3`,
  endings: (total: number) => `${total} endings`,
  youPlay: 'You play',
  itTrains: 'It trains',
  resume: 'Go on where you were',
  begun: (day: string) => `Begun ${day}`,
  decided: (count: number) => `${skills.decisions(count)} made`,
  afresh: 'Or start afresh',
  learn: 'A coach helps after a weak line, and you may try again.',
  assess: 'Nobody helps. It counts.',
  assessAgain: 'Nobody helps. Only your first time counts.',
  startOf: (mode: string, scenario: string) => `${mode} “${scenario}”`,
  /** `played`: a sign; a link stands in its place. */
  lastUnreadable: (played: string) => `Last: ${played}. How it went cannot be shown here.`,
  last: (played: string) => `Last: ${played}.`,
  lastAs: (played: string, isEvidence: boolean, withHelp: boolean) =>
    `Last: ${played}, ${isEvidence ? 'evidence' : 'practice'}${withHelp ? ' with help' : ''}.`,
  playedOn: (day: string, mode: string) => `${day}, ${mode}`,
};
