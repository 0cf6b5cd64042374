// Slips in tags and choices.

import { describe } from 'vitest';
import { changed, renamed, testClean, testSlips, withLine } from './cake.ts';

const twice = (from: string, to: string, at: string, key: string) => ({
  source: changed(from, to),
  at,
  says: `“#${key}:” is said twice`,
});
const HOPEFUL = '# mood: hopeful';

describe('a tag that may stand once and stands twice is reported', () => {
  testSlips({
    points: twice('#ownership: 1', '#ownership: 1 #empathy: 3', '#empathy: 3 #rec', 'empathy'),
    'an id': twice('#id: i_drive', '#id: i_drive #id: you_drive', '#id: you_drive', 'id'),
    'a mood': twice(HOPEFUL, `${HOPEFUL} # mood: sad`, '# mood: sad', 'mood'),
    'a mood of the same person': twice(
      HOPEFUL,
      '# mood: okoro hopeful # mood: okoro sad',
      'okoro hopeful',
      'mood',
    ),
    'a place, on a line of its own': twice(
      'Box fourteen',
      '# place: back_office\nBox fourteen',
      'Box fourteen',
      'place',
    ),
    'a question': twice('# ask: What will', '# ask: Why? # ask: What will', '# ask: Why?', 'ask'),
    'a receipt': twice('  # why: Tries', '  # why: Hm.\n  # why: Tries', '# why: Tries', 'why'),
    'a review': twice(
      '# review: They got',
      '# review: Good.\n# review: They got',
      '# review: They got',
      'review',
    ),
    'the minutes': twice('# minutes: 5', '# minutes: 5\n# minutes: 6', '# minutes: 6', 'minutes'),
  });
});

describe('a tag that may stand twice is not reported', () => {
  testClean({
    'moods of different people': changed(HOPEFUL, `${HOPEFUL} # mood: pia sad`),
    'people and sounds': withLine(
      'They come. # enter: pia # exit: pia # sound: bell # sound: stamp',
    ).replaceAll('sound: bell', 'sound: door_chime'),
    'one in each alternative': withLine(
      '{blamed:He sighs. # mood: okoro sad|He nods. # mood: okoro calm}',
    ),
    'a space before the colon': changed(HOPEFUL, '# mood : hopeful'),
    'no spaces at all': changed(HOPEFUL, '#mood:hopeful'),
    'a tab before a tag': changed(HOPEFUL, '\t#\tmood:\thopeful'),
  });
});

const told = (from: string, to: string, says: string) => ({
  source: changed(from, to),
  at: to,
  says,
});

describe('a slip in a tag is reported', () => {
  testSlips({
    capitals: told(HOPEFUL, '# Mood: hopeful', 'did you mean “mood”'),
    'a capital word': told(HOPEFUL, '# mood: Hopeful', 'did you mean “hopeful”'),
    'no colon': told(HOPEFUL, '#mood hopeful', 'a tag is written “# mood: hopeful”'),
    'an equals sign': told(HOPEFUL, '#mood=hopeful', 'a tag is written “# mood: hopeful”'),
    'a full-width colon': told(HOPEFUL, '# mood：hopeful', 'a tag is written “# mood: hopeful”'),
    'a full-width #': told(HOPEFUL, '＃ mood: hopeful', '“＃” begins no tag'),
    'curly quotes': told(HOPEFUL, '# mood: “hopeful”', 'did you mean “hopeful”'),
    'a letter of another script': told(HOPEFUL, '# mood: hоpeful', 'the sign U+043E'),
    'a zero-width space in its name': told(HOPEFUL, '# mo\u200Bod: hopeful', 'zero-width space'),
    'no value': told(HOPEFUL, '# mood:', '“#mood:” has no value'),
    'no name': told(HOPEFUL, '# # mood: hopeful', 'A # stands here without a tag'),
    'in the header, without a colon': {
      ...told('# minutes: 5', '# minutes 5', 'a tag is written “# minutes: 5”'),
      source: changed('# minutes: 5', '# minutes: 5\n# level 5'),
      at: '# level 5',
      says: 'a tag is written “# level: 5”',
    },
    'a hashtag': {
      source: withLine('Happy #birthday to all.'),
      at: '#birthday',
      says: '“#birthday to all.” is read as a tag, and there is none of that name. A # that is to be read is written “\\#”.',
    },
    'a number': { source: withLine('It is order #12.'), at: '#12', says: 'is written “\\#”' },
  });
});

const choice = '* [“They do sound';
describe('a slip in a choice is reported', () => {
  testSlips({
    'no words': {
      source: changed(
        '“They do sound the same, to be fair. Once the candles are lit, I doubt anybody looks at the spelling.” #id',
        '#id',
      ),
      at: '* [#id: sound_the_same',
      says: 'The choice has no words',
    },
    'quotes without words': {
      source: changed(
        '“They do sound the same, to be fair. Once the candles are lit, I doubt anybody looks at the spelling.” #id',
        '“” #id',
      ),
      at: '* [“” #id',
      says: 'The choice has no words',
    },
    'empty brackets': {
      source: changed(choice, `* []\n${choice}`),
      at: '* []',
      says: 'no words',
      more: true,
    },
    'brackets inside brackets': {
      source: changed('to be fair. Once', 'to be [sic] fair. Once'),
      at: '[sic]',
      says: '“\\[” or “\\]”',
    },
    'two brackets': {
      source: changed('#slip: argued]', '#slip: argued] [more]'),
      at: '[more]',
      says: '“\\[” or “\\]”',
      more: true,
    },
    'a missing bracket': {
      source: changed('#slip: argued]', '#slip: argued'),
      at: choice,
      says: 'A bracket of this choice is missing',
    },
    'full-width brackets': {
      source: changed(choice, '* ［“They do sound'),
      at: '［“They',
      says: 'are not the brackets of a choice',
    },
    'a bullet of a text program': {
      source: changed(choice, '• [“They do sound'),
      at: '• [“They',
      says: '“•” at the beginning of a line is not “*”',
    },
    'a divert behind the brackets': {
      source: changed('#slip: argued]', '#slip: argued] -> verdict'),
      at: '-> verdict',
      says: 'give it a line of its own',
    },
  });
  testClean({
    'no space after the star': changed(choice, '*[“They do sound'),
    'escaped brackets': changed('to be fair. Once', 'to be \\[sic\\] fair. Once'),
    'other names of the cast': renamed('Mr Okoro', 'Frau Müller'),
  });
});
