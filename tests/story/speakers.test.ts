// Names of speakers, in any script and with slips.

import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/core/story/read-source.ts';
import { openStory } from '../../src/core/story/story.ts';
import { changed, renamed, testClean, testSlips, withLine } from './cake.ts';

const HER = 'Mr Okoro: Her name is Jean.';
const named = (name: string, slip: string) =>
  renamed('Mr Okoro', name).replace(`${name}: Her name`, `${slip}: Her name`);
const misspelt = (name: string, slip: string) => ({
  source: named(name, slip),
  at: `${slip}: Her name`,
  says: `“${slip}” is no speaker in the cast we know; did you mean “${name}”?`,
});
const lookAlike = (name: string, slip: string, sign: string) => ({
  source: named(name, slip),
  at: `${slip}: Her name`,
  says: `“${slip}” only looks like “${name}”: it holds ${sign}`,
});
const unknown = (name: string) => ({
  source: withLine(`${name}: Hello.`),
  at: `${name}: Hello.`,
  says: `Where nobody speaks, write “${name}\\:”.`,
});

describe('a misspelt speaker is reported with the name that was meant', () => {
  testSlips({
    'a missing accent': misspelt('Señor Núñez', 'Señor Nuñez'),
    'no accents at all': misspelt('Señor Núñez', 'Senor Nunez'),
    'a missing letter in a small word': misspelt('The manager', 'The manger'),
    'small letters': misspelt('Mr Okoro', 'mr okoro'),
    capitals: misspelt('Mr Okoro', 'MR OKORO'),
    'a point too many': misspelt('Mr Okoro', 'Mr. Okoro'),
    'Turkish without its dots': misspelt('İpek Işık', 'Ipek Isik'),
    Cyrillic: misspelt('Госпожа Иванова', 'Госпожа Иваново'),
    Greek: misspelt('Κυρία Μαρία', 'Κυρια Μαρια'),
    Arabic: misspelt('السيدة فاطمة', 'السيده فاطمة'),
    Japanese: misspelt('田中さん', '田仲さん'),
    'a name with particles': misspelt('Señora de la Cruz', 'Senora de la Cruz'),
    'in an alternative': {
      source: withLine('{blamed:Mr Okro: Hi.|Mr Okoro: Ho.}'),
      at: '{blamed:Mr Okro',
      says: 'did you mean “Mr Okoro”',
    },
    'without a space behind the colon': {
      source: changed(HER, 'Mr Okro:Her name is Jean.'),
      at: 'Mr Okro:Her',
      says: 'did you mean “Mr Okoro”',
    },
  });
});

describe('a name that only looks right is reported with the sign that is wrong', () => {
  testSlips({
    'a non-breaking space': lookAlike('Mr Okoro', 'Mr\u00A0Okoro', 'a non-breaking space (U+00A0)'),
    'a zero-width space': lookAlike('Mr Okoro', 'Mr Ok\u200Boro', 'a zero-width space (U+200B)'),
    'a letter of another script': lookAlike('Mr Okoro', 'Mr Okorо', 'the sign U+043E'),
    'two spaces': {
      source: named('Mr Okoro', 'Mr  Okoro'),
      at: 'Mr  Okoro: Her',
      says: 'its spaces are not the same',
    },
    'a full-width colon': {
      source: changed(HER, 'Mr Okoro：Her name is Jean.'),
      at: 'Mr Okoro：',
      says: 'write “Mr Okoro:”',
    },
  });
});

describe('a name that is not in the cast is reported', () => {
  testSlips({
    'somebody new': unknown('Officer Diaz'),
    'in small letters': unknown('guest'),
    'two small words': unknown('young guest'),
    'with an article': unknown('The waiter'),
    'in another script': unknown('Дот'),
    'no name at all': unknown('Remember'),
    nobody: { source: withLine(': Hello.'), at: ': Hello.', says: 'who speaks is missing' },
    'how it is said, in brackets': {
      source: changed(HER, 'Mr Okoro (angry): Her name is Jean.'),
      at: 'Mr Okoro (angry)',
      says: '“Mr Okoro: … # mood: calm”',
    },
    'words that are missing': { source: withLine('You:'), at: 'You:', says: '“You:” says nothing' },
    'words that are missing before tags': {
      source: withLine('Pia: # mood: okoro sad'),
      at: 'Pia: # mood',
      says: '“Pia:” says nothing',
    },
    'a second speaker in one line': {
      source: withLine('He lifts the lid. Mr Okoro: Look.'),
      at: 'He lifts the lid. Mr',
      says: '“Mr Okoro:” stands inside a line',
    },
    'a name twice in the cast': {
      source: changed('# cast: pia = Pia;', '# cast: okoro = Pia;').replaceAll(': pia', ': okoro'),
      at: '# cast: okoro = Pia',
      says: '“okoro” is already in the cast, in line 11',
    },
  });
});

describe('a colon in narration is not reported', () => {
  testClean({
    'where it is escaped': withLine('Remember\\: be kind.'),
    'after a name that is escaped': withLine('Mr Okoro\\: a man with a cake.'),
    'in a time': withLine('At 3:05 he is there.'),
    'in a sentence': withLine('He has one question left: who wrote it down?'),
    'behind a value': withLine('{trust} points: too few.'),
    'in another form of the same accents': renamed('Mr Okoro', 'Señor Núñez').replace(
      'Señor Núñez: Her',
      'Señor Núñez: Her'.normalize('NFD'),
    ),
    'after a space': changed(HER, 'Mr Okoro : Her name is Jean.'),
    'in a name with a space behind it': changed('= Mr Okoro;', '= Mr Okoro ;'),
  });

  test('and is shown as one, without a speaker', () => {
    const { program, header } = readSource(withLine('Mr Okoro\\: a man with a cake.'));
    if (!program) throw new Error('The example does not compile.');
    const { lines } = openStory(program, header).begin().beat;
    expect(lines).toContainEqual(
      expect.objectContaining({ speaker: null, text: 'Mr Okoro: a man with a cake.' }),
    );
  });
});
