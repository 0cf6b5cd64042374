// The front page.

import type { Band, Skill } from '../../core/vocabulary.ts';
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
  playNext: 'Play next',
  why: {
    begun: 'You have begun it.',
    easiest: 'Easiest to begin with.',
    onlyNew: 'The only one you have not played yet.',
    new: 'New to you, and no other new one is easier.',
    unknown: 'There is nothing to go by from last time.',
    allStrong: 'Strong everywhere; this one is longest ago.',
    /** `isTied`: elsewhere it was just as weak, but not as long ago. */
    weakest: (skill: Skill, band: Band, isTied: boolean) =>
      `${skills.names[skill]} was ${skills.bands[band]}, ${isTied ? 'and that is longest ago' : 'your lowest anywhere'}.`,
  },
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
