// Signs that Ink takes for code in a text, and signs that it does not take for code in logic.

import { describe } from 'vitest';
import { CAKE, changed, LINE, renamed, testClean, testSlips, withLine } from './cake.ts';

const inLine = (line: string, says: string) => ({ source: withLine(line), at: line, says });
const inChoice = (words: string, says: string) => ({
  source: changed('to be fair. Once', `to be ${words}. Once`),
  at: `to be ${words}`,
  says,
});
const inHint = (words: string, says: string) => ({
  source: changed('# hint: It is four', `# hint: ${words}, it is four`),
  at: `# hint: ${words}`,
  says,
});

describe('a sign of Ink’s in a text is reported with the way to write it', () => {
  testSlips({
    'a bar': inLine('Lemon | vanilla.', 'is written “\\|”'),
    'a bar in a choice': inChoice('fair | square', 'is written “\\|”'),
    'a bar in a tag': inHint('a | b', 'is written “\\|”'),
    'a # in a choice': inChoice('box #14', 'is written “\\#”'),
    'an arrow': inLine('Gene -> Jean.', 'is written “-\\>”'),
    'an arrow in a choice': inChoice('Gene -> Jean', 'is written “-\\>”'),
    'an arrow in a tag': inHint('Gene -> Jean', 'The -> ends the tag before it'),
    'an arrow to the left': inLine('Jean <- Gene.', 'is written “<\\-”'),
    'an opening brace': inLine('He says { and waits.', 'is “\\{”'),
    'a closing brace': inLine('He says } and waits.', 'is “\\}”'),
    'a minus': inLine('-5 dollars, it says.', 'is written “\\-”'),
    'a dash for somebody who speaks': inLine('- Look, he says.', 'is written “\\-”'),
    'an equals sign': inLine('= 42 dollars in all.', 'is written “\\=”'),
    'a star': inLine('*5 stars, it says.', 'begins with “\\*”'),
    'a plus': inLine('+1 for the cat.', 'begins with “\\+”'),
    'a tilde': inLine('~ 5 dollars, it says.', 'is written “\\~”'),
    'a backslash': inLine('The label says C:\\cakes.', 'is written “\\\\”'),
    'a line break as programs write it': inLine('One.\\nTwo.', 'The \\ before “n”'),
  });
  testClean({
    'each as it is to be written': withLine(
      '\\-5 or order \\#12 \\| \\[a\\] \\{b\\} -\\> c <\\- d \\\\',
    ),
    'at the beginning of a line': withLine('\\* one\n\\= two\n\\~ three\n\\+ four'),
    'in a choice': changed('to be fair. Once', 'to \\# be \\| fair -\\> so. Once'),
    'in a tag': changed('# hint: It is four', '# hint: \\#1 \\| -\\> It is four'),
    'dashes that are none of Ink’s': withLine('– Look, he says – and waits — −5 outside.'),
  });
});

const cut = (source: string, at: string) =>
  ({ source, at, says: '“//” cuts the line here', severity: 'warning' }) as const;

describe('a comment that was not meant is reported', () => {
  testSlips({
    'an address': cut(withLine('See https://shop.example/form for it.'), 'See https'),
    'an address in a review': cut(
      changed('# review: They got', '# review: See https://shop.example, they got'),
      '# review: See',
    ),
    'two slashes between words': cut(withLine('Lemon//vanilla.'), 'Lemon//'),
    'one that never ends': {
      source: withLine(`/* ${LINE}`),
      at: '/* He',
      says: 'The comment that begins here with /* is never closed',
    },
    'an end without a beginning': { ...inLine('Well */ he waits.', 'This */ closes no comment') },
    'an address in a choice': {
      source: changed('to be fair. Once', 'to be https://fair.example. Once'),
      at: 'https://fair',
      says: 'A bracket of this choice is missing',
      more: true,
    },
  });
  testClean({
    'a comment behind words': withLine(`${LINE} // Is it blue?`),
    'a comment in a line': withLine(`He lifts /* slowly */ the lid.`),
    'a comment of several lines': withLine(`/* One.\nTwo. */\n${LINE}`),
    'a comment in a comment': withLine(`${LINE} // See /* there.`),
    'slashes as they are to be written': withLine('See https:/\\/shop.example/form for it.'),
  });
});

const shown = (line: string, mark: string) =>
  ({ ...inLine(line, `“${mark}” is shown as it stands`), severity: 'warning' }) as const;

describe('marks that would be shown are reported', () => {
  testSlips({
    'a tag of web pages': { ...shown('He lifts the <b>lid.', '<b>') },
    'a sign of web pages': shown('He lifts &amp; waits.', '&amp;'),
    'two stars': shown('He lifts the **lid**.', '**lid**'),
    'one star': shown('He lifts the *lid*.', '*lid*'),
    'lines under words': shown('He lifts the _lid_.', '_lid_'),
    ticks: shown('He lifts the `lid`.', '`lid`'),
    'a link': shown('He lifts [the lid](lid).', '[the lid](lid)'),
    'a forum’s mark': shown('He lifts the [b]lid.', '[b]'),
  });
  testClean({
    'signs that are no marks': withLine('1 < 2 & 3 > 2, 5 * 3 * 2, a_b_c, R&D; it is fine.'),
    'emoji and hearts': withLine('He lifts the lid 🎂 <3 and waits 👩🏽‍🍳.'),
    'words of other scripts': withLine('می‌خواهم. שלום. Grüß Gott – „so“, »so«, « so ».'),
  });
});

const NO_BREAK = '\u00A0';
const misread = (to: string, from: string, odd = NO_BREAK) => ({
  source: changed(from, to),
  at: to.split('\n')[0] ?? to,
  says: odd === NO_BREAK ? 'A non-breaking space (U+00A0) stands' : odd,
});

describe('a line of logic that Ink would take for text is reported', () => {
  testSlips({
    'before a change': misread(`${NO_BREAK}${NO_BREAK}~ feel(-10)`, '  ~ feel(-10)'),
    'before a divert': misread(`${NO_BREAK} -> who_took_it`, '  -> who_took_it'),
    'before a choice': misread(`${NO_BREAK}* [“They do sound`, '* [“They do sound'),
    'before a variable': misread(`${NO_BREAK}VAR trust`, 'VAR trust'),
    'before a knot': misread(`${NO_BREAK}=== the_slip`, '=== the_slip'),
    'before a tag': misread(`${NO_BREAK}# ending: at_risk`, '# ending: at_risk'),
    'before words': misread(`\u200BMr Okoro: Her`, 'Mr Okoro: Her', 'A zero-width space (U+200B)'),
    'a full-width space': misread('\u3000~ blamed = true', '~ blamed = true', 'full-width space'),
    'inside a change': misread(`~${NO_BREAK}feel(-10)`, '~ feel(-10)'),
    'inside a divert': misread(`->${NO_BREAK}saturday`, '-> saturday'),
    'behind a divert': misread(`-> saturday${NO_BREAK}`, '-> saturday'),
    'between a star and a bracket': misread(`*${NO_BREAK}[“They do sound`, '* [“They do sound'),
    'inside a condition': misread(`{${NO_BREAK}driven:`, '{driven:'),
    'an arrow of a text program': misread('→ saturday', '-> saturday', 'write “-> saturday”'),
    'an arrow with a long dash': misread('–> saturday', '-> saturday', 'write “-> saturday”'),
    'an arrow with two dashes': misread('--> saturday', '-> saturday', 'write “-> saturday”'),
    'an arrow behind words': {
      source: changed(`${LINE}\n->`, `${LINE} →`),
      at: `${LINE} →`,
      says: 'write “-> in_the_box”',
      more: true,
    },
    'full-width equals signs': misread('＝＝＝ the_slip ＝＝＝', '=== the_slip ===', 'is not “=”'),
    'a wave for a tilde': misread('～ blamed = true', '~ blamed = true', 'is not “~”'),
    'curly quotes': {
      source: changed('VAR blamed = false', 'VAR blamed = false\nVAR who = “Dot”'),
      at: 'VAR who',
      says: 'straight quotes',
    },
    'no tilde before a change': misread(
      'blamed = true',
      '~ blamed = true',
      'written “~ blamed = true”',
    ),
    'no tilde before a call': misread('feel(-10)', '~ feel(-10)', 'written “~ feel(-10)”'),
    'small letters': misread('var blamed = false', 'VAR blamed = false', '“VAR name = value”'),
    '“{!”': misread('{!driven:', '{driven:', 'write “{not”'),
    'an end without its arrow': {
      source: withLine(`${LINE}\nEND`),
      at: 'END',
      says: 'Write “-> END”',
    },
  });
  testClean({
    tabs: changed('  ~ feel(-10)', '\t\t~ feel(-10)'),
    'a non-breaking space between words': withLine(`Box${NO_BREAK}14\u202F!`),
    'a word of those who write programs': withLine('She has a TODO list.'),
  });
});

const name = (word: string, says: string, at = `=== ${word}`) => ({
  source: renamed('the_slip', word),
  at,
  says,
});

describe('a name that Ink cannot read is reported once', () => {
  testSlips({
    accents: name('entrée', 'Write “=== entree ===”'),
    'a hyphen': name('the-slip', 'Write “=== the_slip ===”'),
    'two words': {
      source: changed('=== the_slip ===', '=== the slip ==='),
      at: '=== the slip',
      says: 'Write “=== the_slip ===”',
    },
    'another script': name('чек', 'names are a–z, 0–9 and _ only'),
    'a number at its beginning': name('3pm', 'and begin with a letter'),
    'an ending’s': {
      source: renamed('passed_for_press', 'été_fini'),
      at: '=== été_fini',
      says: 'Write “=== ete_fini ===”',
    },
    'no name': {
      source: `${CAKE}\n=== ===\n-> END\n`,
      at: '=== ===',
      says: 'The name of the knot is missing',
    },
    twice: {
      source: `${CAKE}
=== verdict === // again
-> END
`,
      at: '=== // again',
      says: '“verdict” is already there',
    },
  });
});

const note = (source: string, at: string) =>
  ({ source, at, says: 'TODO: shorter', severity: 'warning' }) as const;

describe('a note is a warning, reported once', () => {
  testSlips({
    'between lines': note(withLine(`${LINE}\nTODO: shorter`), 'TODO'),
    'after a choice': note(changed('  ~ feel(-10)', '  TODO: shorter\n  ~ feel(-10)'), 'TODO'),
    'before the header': note(`TODO: shorter\n${CAKE}`, 'TODO'),
    'at the end': note(`${CAKE}TODO: shorter\n`, 'TODO'),
    'without its colon': note(withLine(`${LINE}\nTODO shorter`), 'TODO'),
    'in a tag': note(withLine(`${LINE} # TODO: shorter`), 'TODO'),
    'inside a line': note(withLine(`${LINE} TODO: shorter`), 'TODO'),
  });
});

describe('a story is one file in one encoding', () => {
  testSlips({
    'another file': {
      source: changed('VAR trust', 'INCLUDE more.ink\nVAR trust'),
      at: 'INCLUDE',
      says: 'A scenario is one file per story',
    },
    'words that begin so': inLine('INCLUDED in the price.', 'begin it with another word'),
    'a sign that was lost': inLine('Gr\uFFFD\uFFFD Gott.', 'was lost'),
    'signs of another encoding': inLine('GrÃ¼Ã\u009F Gott.', 'a wrong encoding'),
    'quotes of another encoding': inLine('â€œWell.', 'a wrong encoding'),
  });
});
