// Signs that Ink takes for its own in the middle of a text: each can be written so that it is read.

import { errorAt, type Finding } from '../finding.ts';
import { signsOf } from '../inline.ts';
import type { Outline, SourceStatement } from '../outline.ts';

const asRead = (sign: string, written: string, does: string): string =>
  `A ${sign} here ${does}. One that is to be read is written “${written}”.`;

export function checkReadSigns({ statements, choices }: Outline): readonly Finding[] {
  return [
    ...statements
      .filter(({ kind }) => kind === 'text' || kind === 'choice')
      .flatMap((statement) =>
        [...bars(statement), ...threads(statement)].map((message) =>
          errorAt(statement.line, message),
        ),
      ),
    ...choices
      .filter(({ hasBrackets, written }) => hasBrackets && hasArrow(written))
      .map(({ line }) =>
        errorAt(line, asRead('-> inside the brackets', '-\\>', 'leads away from the choice')),
      ),
  ];
}

function bars({ code, inBraces }: SourceStatement): readonly string[] {
  const isBar = signsOf(code).some(({ sign, depth }) => sign === '|' && depth === 0);
  return isBar && !inBraces
    ? [asRead('|', '\\|', 'divides alternatives, and there are no braces around it')]
    : [];
}

const threads = ({ code }: SourceStatement): readonly string[] =>
  /(?<!\\)<-/.test(code) ? [asRead('<-', '<\\-', 'begins a thread')] : [];

const hasArrow = (code: string): boolean =>
  signsOf(code).some(
    ({ sign, index, depth }) => sign === '-' && depth === 0 && code[index + 1] === '>',
  );
