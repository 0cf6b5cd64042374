// One's own record, its files, and what is said of an attempt wherever it is shown.

import { skills } from './skills.ts';

const attempts = (count: number) => (count === 1 ? '1 attempt' : `${count} attempts`);
const scenarios = (count: number) => (count === 1 ? '1 scenario' : `${count} scenarios`);
/** `at`: the path to what is not as it should be; empty for the whole. */
const misshapen = (what: string, at: string) =>
  at ? `In ${what}, “${at}” is not as it should be.` : `It is not what this game saves.`;
const were = (count: number) => (count === 1 ? 'was' : 'were');

export const record = {
  title: 'Your record',
  allScenarios: 'All scenarios',
  nothing: 'Nothing has been played on this device yet.',
  kept: (count: number, at: number) =>
    `${attempts(count)} at ${scenarios(at)}, kept on this device and nowhere else.`,
  keptAndSent: (count: number, at: number) =>
    `${attempts(count)} at ${scenarios(at)}, kept on this device. What was asked of you also goes to your team.`,
  readers: 'Who has read my lines?',
  standing: {
    title: 'Where you stand',
    lead: 'Your first time in Assess at each scenario, taken together. Everything else is practice and never counts against you.',
    working: 'Looking through your attempts. This fills in by itself.',
    waiting: (count: number) =>
      count === 1
        ? 'One first time in Assess waits for your own read, and counts from then on.'
        : `${count} first times in Assess wait for your own read, and count from then on.`,
    from: (decisions: number, at: number) => `${skills.decisions(decisions)} in ${scenarios(at)}`,
    roughFrom: (rough: string, from: string) => `${rough}, from ${from}.`,
    noNumber: 'No number yet',
    nothingAssessed: 'nothing assessed',
    only: (from: string) => `only ${from}`,
    tooLittle: 'Too little evidence yet.',
    missing: (decisions: number, more: number) =>
      `Still missing: ${[
        ...(decisions > 0 ? [skills.decisions(decisions)] : []),
        ...(more > 0 ? [more === 1 ? '1 more scenario' : `${more} more scenarios`] : []),
      ].join(' and ')}.`,
    ready: 'Ready for work.',
    passed: (passed: number, of: number) => `Passed ${passed} of your last ${of} scenarios.`,
    notReady: 'Not ready yet.',
    passedTooFew: (passed: number, of: number) =>
      `Passed ${passed} of your last ${of} scenarios; two make it.`,
  },
  reads: {
    title: 'How well you read yourself',
    earlier: (count: number) => `${count} earlier`,
    tooLittle: (guessed: string) => `You said ${guessed}; too little to tell`,
    right: (band: string) => `${band}, as you said`,
    wrong: (guessed: string, band: string) => `You said ${guessed}, it was ${band}`,
    nothingToCompare: 'There was too little evidence to hold your reads against.',
    /** How far off the guesses are, from not at all to most. */
    off: [
      'Every guess was the very band that came out.',
      'Nearly every guess was the band that came out.',
      'Your guesses are mostly right or one band off.',
      'Your guesses are about one band off.',
      'Your guesses are often two bands off or more.',
    ],
    lean: {
      high: 'You tend to see yourself higher than the result.',
      low: 'You tend to see yourself lower than the result.',
      level: 'You lean neither high nor low.',
    },
    lately: {
      closer: 'In your last three attempts you came closer.',
      farther: 'In your last three attempts you were farther off than before.',
      same: 'Your last three attempts are like the ones before.',
    },
  },
  attempts: {
    title: 'What you played',
    earlier: (count: number) => `${count} earlier`,
    at: (scenario: string) => ` at ${scenario}`,
    evidence: 'Evidence',
    practice: 'Practice',
    of: (day: string) => `the attempt of ${day}`,
    working: 'Played to the end. Looking at how it went …',
    underWay: (decided: number) => `Under way after ${skills.decisions(decided)}.`,
    left: (decided: number) => `Left after ${skills.decisions(decided)}.`,
    goOn: 'Go on where you were',
    unread: 'What it came to waits for your own read.',
    toDebrief: 'To the debrief',
    unfit: 'Kept, but it cannot be read here.',
    whatIsLeft: 'What is left of it',
    withHelp: 'With help: at least one line was a second try.',
    reworded: 'Some words of the story have changed since.',
    links: { debrief: 'Debrief', result: 'Result', coach: 'Coach’s card', map: 'Map' },
    notHere: (scenario: string) => `“${scenario}”, which is not here`,
    noScenario: 'This copy of the game does not have its scenario, so it cannot be replayed.',
  },
  /** Why an attempt cannot be replayed here. */
  why: {
    no_scenario: (scenario: string) =>
      `This copy of the game does not have the scenario “${scenario}”, so the attempt cannot be replayed.`,
    other_keying: (scenario: string) =>
      `This attempt was played when “${scenario}” had other decisions or points. It is kept as it is, but its result cannot be worked out here.`,
    impossible: (scenario: string, pick: number) =>
      `Pick ${pick} of this attempt cannot be made in “${scenario}”: the attempt was changed after it was played.`,
    not_loaded: () =>
      'Its story could not be loaded, so it cannot be replayed now. Look at the connection; nothing is lost.',
  },
  reworded: (scenario: string) =>
    `Some words of “${scenario}” have changed since this attempt was played. The decisions and points are the same.`,
  files: {
    bring: 'Bring something along',
    take: 'Take it along',
    whole:
      'Your record as a file: every attempt and everything you noted. Open it on another device and it joins what is there; nothing on either side is lost.',
    openFirst: 'Open your record from another device, or an attempt that somebody has given you.',
    openAnother:
      'Attempts that others have given you open here too, several at once. They are only shown, not mixed with yours.',
    drop: 'You can also drop files anywhere on this page.',
    save: 'Save my record',
    open: 'Open files',
  },
  save: {
    title: 'Save as a file',
    lead: 'Opened in any copy of this game, it shows the result and the coach’s card. For your manager, or for yourself on another device.',
    withNotes: 'With my read and my rule',
    withoutNotes: 'Without my notes',
    attempt: 'Save this attempt',
    name: 'Your name or initials',
    nameHint: 'In the file and in its name. You can leave it empty; this device remembers it.',
  },
  /** A whole record that was opened. */
  asked: {
    title: 'Whose record is this?',
    holds: (file: string, name: string, count: number, at: number) =>
      `“${file}” is ${name ? `the record of “${name}”` : 'a whole record'}: ${attempts(count)} at ${scenarios(at)}.`,
    mine: 'Mine: join it with what is here',
    look: 'Somebody’s: only look at it',
    close: 'Close it',
    explained: 'What you only look at is not kept on this device.',
  },
  visit: {
    tag: 'From a file, not kept on this device',
    title: (count: number) => `${attempts(count)} from ${count === 1 ? 'a file' : 'files'}`,
    replayed: 'Replayed here, pick by pick.',
    noNotes: 'The file brings no notes.',
    unknown: 'Whether it was a first time, and so counts, a file cannot tell.',
    /** `door`: what the button does. */
    of: (door: string, whose: string) => `${door}: ${whose}`,
    close: 'Close it',
    closeAll: 'Close all of them',
    keep: 'Keep it on this device',
    ownOnly: 'Keep it only if it is your own: from then on it is part of your record.',
    wouldCount: (file: string, name: string) =>
      `“${file}”${name && `, from “${name}”,`} was replayed here. Keep it only if it is your own: it would count in your record.`,
  },
  news: {
    reading: (files: readonly string[]) =>
      files.length === 1 ? `Reading “${files[0]}” …` : `Reading ${files.length} files …`,
    readOf: (opened: number, all: number) => `${opened} of ${all} were opened`,
    of: (file: string, sentence: string) => `“${file}”: ${sentence}`,
    refused: (file: string) => `“${file}” was not opened`,
    unchanged: 'Nothing here has changed.',
    hereAlready: 'That attempt is here already',
    holds: (file: string) => `“${file}” holds an attempt that is kept on this device.`,
    toDebrief: 'To its debrief',
    came: (count: number) =>
      count === 0 ? 'No new attempt came in' : `${attempts(count)} came in`,
    wentOn: (count: number) => `${attempts(count)} that ${were(count)} here went on.`,
    known: (count: number) => `${count} ${were(count)} here already.`,
    noted: (count: number) => `Your notes came in for ${attempts(count)} that ${were(count)} here.`,
    other: (count: number) =>
      `${count} ${count === 1 ? 'is' : 'are'} here with other picks, and what is here stays.`,
    empty: 'The file is a whole record, but it is empty.',
    notKept: (count: number, why: string) =>
      `${attempts(count)} could not be kept: ${why}. Everything that was here is still here, and the file is as it was.`,
    whyLeft: {
      full: 'this device has no room left',
      blocked: 'this browser does not let pages keep anything',
      moved_on_elsewhere: 'another tab has changed what is here meanwhile; open the file again',
      left_alone: 'what was saved in its place cannot be read, and is left as it is',
    },
    tooLarge: 'This file is larger than 10 MB. No record is, so it was not read.',
    gone: (detail: string) =>
      `This file could not be read. Is it a file, and still there?${detail && ` (${detail})`}`,
    noText: (found: string) =>
      `This file is not a text file: what this game saves is plain text. ${found}`,
    whyNoText: {
      utf_16: () => 'It is in UTF-16; the game saves in UTF-8.',
      no_text: () => 'It holds bytes that no text has.',
      other_encoding: (line: number) => `Line ${line} is in another encoding than UTF-8.`,
    },
    faults: {
      empty: 'This file is empty.',
      foreign: 'This file was not made by Make It Right.',
      cut_off:
        'This file is damaged or ends too early. It was probably cut off on its way here: ask for it again.',
      newer: 'This file was made by a newer version of the game. Update this copy to open it.',
      no_version: 'This file has no version that we know.',
      changed: 'This file was changed after it was saved, so it is not opened.',
      other_notes: 'The notes in this file belong to another attempt.',
    },
    misshapen: (at: string) => misshapen('this file', at),
    partMissing: (isOffline: boolean) =>
      `A part of the page that is needed for it could not be loaded. ${isOffline ? 'Look at the connection' : 'Load the page anew'}, then open the file again.`,
  },
  unreadable: {
    /** `hasNotes`: notes are among them. */
    count: (count: number, hasNotes: boolean) => {
      const saves = hasNotes ? 'save' : 'saved attempt';
      return count === 1
        ? `One ${saves} on this device cannot be read.`
        : `${count} ${saves}s on this device cannot be read.`;
    },
    misshapen: (at: string) => misshapen('it', at),
    rest: 'Nothing was deleted, and everything else is here.',
  },
};
