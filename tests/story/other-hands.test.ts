// Habits from Markdown, lists, web pages and programming languages.

import { describe } from 'vitest';
import { changed, testClean, testSlips, withLine } from './cake.ts';

const told = (from: string, to: string, says: string) => ({
  source: changed(from, to),
  at: to,
  says,
});
const inLine = (line: string, says: string) => ({ source: withLine(line), at: line, says });
const noted = (from: string, to: string, says: string) =>
  ({ ...told(from, to, says), severity: 'warning' }) as const;
const CHOICE = '* [“They do sound';
const HER = 'Mr Okoro: Her name';

describe('a habit from elsewhere is reported with the way to write it in Ink', () => {
  testSlips({
    'a quotation for a divert': told('-> saturday', '> saturday', 'write “-> saturday”'),
    'a function’s arrow': told('-> saturday', '=> saturday', 'write “-> saturday”'),
    'an arrow in two parts': told('-> saturday', '- > saturday', 'write “-> saturday”'),
    'a point behind a divert': told('-> saturday', '-> saturday.', 'did you mean “saturday”'),
    'an end in small letters': {
      source: changed('good. # mood: delighted\n-> END', 'good. # mood: delighted\n-> end'),
      at: '-> end',
      says: 'did you mean “END”',
    },
    'a list with dashes': told(CHOICE, '- [“They do sound', 'begins with “*”, not with “-”'),
    'a list with numbers': told(CHOICE, '1. [“They do sound', 'begins with “*”, not with “1.”'),
    'a list in a list': told(CHOICE, '** [“They do sound', 'Nested choices'),
    'round brackets': told(CHOICE, '* (“They do sound', 'A bracket of this choice is missing'),
    'a heading': told('=== verdict ===', '## verdict', 'written “=== verdict ===”'),
    'a heading of a wiki': told('=== verdict ===', '= verdict =', 'written “=== verdict ===”'),
    'a knot with a colon': told('=== verdict ===', '=== verdict: ===', 'Write “=== verdict ===”'),
    'a knot in quotes': told('=== verdict ===', '=== “verdict” ===', 'Write “=== verdict ===”'),
    'a rule across the page': inLine('---', 'is a gather'),
    'a comment of web pages': inLine('<!-- Is it blue? -->', '“<!--” begins no comment'),
    'a bold name': told(HER, '**Mr Okoro:** Her name', 'knows no marks for bold'),
    'a dash behind a name': noted(HER, 'Mr Okoro – Her name', 'write “Mr Okoro:”'),
    'the key beside the colon': noted(HER, 'Mr Okoro; Her name', 'write “Mr Okoro:”'),
    'a small note to oneself': inLine('todo: shorter', 'written “TODO: …”'),
    'another note to oneself': inLine('FIXME: shorter', 'written “TODO: …”'),
    'an if': inLine('{if blamed: Hm.}', 'A condition has no “if”'),
    'an else without a colon': told(
      '- else: -> happy',
      '- else -> happy',
      'is written “- else: …”',
    ),
    'an equals sign that only asks': told('not blamed && trust', 'not blamed = trust', '“==”'),
    'an and in capitals': told('not blamed && driven', 'not blamed AND driven', '“and”'),
    'a value that is no value': {
      ...told('VAR blamed = false', 'VAR blamed = no', 'A variable is declared'),
      more: true,
    },
    'a look divided by commas': told(
      'hair: short; hair_color: grey',
      'hair: short, hair_color: grey',
      'divided by “;”',
    ),
    'a cast with a colon': told('okoro = Mr Okoro', 'okoro: Mr Okoro', 'A cast member is written'),
    'a customer by name': told('# customer: okoro', '# customer: Mr Okoro', 'did you mean “okoro”'),
    'somebody who comes, by name': told(
      '# enter: okoro',
      '# enter: Mr Okoro',
      'did you mean “okoro”',
    ),
  });
  testClean({
    'a dash in a word': withLine('Okoro-sized cakes, it says.'),
    'else in a sentence': withLine('{blamed:else, nothing|Nothing} is blue.'),
    'a bar of signs': withLine('\\*\\*\\*'),
  });
});
