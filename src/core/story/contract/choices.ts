// Every choice with its words inside one pair of brackets, its id and its points.

import { SKILLS } from '../../vocabulary.ts';
import type { Header } from '../edition.ts';
import type { Outline } from '../outline.ts';
import { errorAt, type Finding } from '../problem.ts';
import type { SourceChoice } from '../source-choice.ts';
import { unknownWord } from '../unknown-word.ts';

export function checkChoices(outline: Outline, header: Header): readonly Finding[] {
  return outline.choices.flatMap((choice) =>
    [...checkChoice(choice, outline), ...checkAddressee(choice, outline, header)].map((message) =>
      errorAt(choice.line, message),
    ),
  );
}

function checkChoice(choice: SourceChoice, outline: Outline): readonly string[] {
  const { bullet } = choice;
  if (!choice.hasBrackets) return [withoutBrackets(choice)];
  return [
    ...(bullet.includes('+') ? ['A sticky choice “+” has no place in a scenario; use “*”.'] : []),
    ...(bullet.length > 1 ? ['Nested choices have no place in a scenario; divert to a knot.'] : []),
    ...(choice.outside ? [outsideOf(choice)] : []),
    ...(choice.hasOddBrackets
      ? [
          'The choice has brackets beside the pair around its text; one that is to be read is written “\\[” or “\\]”.',
        ]
      : []),
    ...(/^[\s“”"'‘’«»„‚‹›]*$/.test(choice.text) ? ['The choice has no words.'] : []),
    ...checkTags(choice, outline),
  ];
}

function withoutBrackets({ text, bullet, hasOddBrackets }: SourceChoice): string {
  if (/^->/.test(text)) return 'A fallback choice has no place in a scenario.';
  const [sign = '*'] = bullet;
  const shape = 'A choice is written “* [text #id: … #empathy: 0 #ownership: 0 #recovery: 0]”.';
  return hasOddBrackets
    ? `A bracket of this choice is missing. ${shape}`
    : `${shape} A line that is to begin with a ${sign} begins with “\\${sign}”.`;
}

/** Ink would follow a divert behind the brackets, and say words that stand there. */
const outsideOf = ({ outside }: SourceChoice): string =>
  outside.startsWith('->')
    ? `The divert “${outside}” stands behind the brackets; give it a line of its own.`
    : `The text “${outside}” stands outside the brackets.`;

function checkTags(choice: SourceChoice, { choices, tags }: Outline): readonly string[] {
  const mine = tags.filter((tag) => tag.line === choice.line && tag.on === 'choice');
  const has = (key: string) => mine.some((tag) => tag.key === key);
  const { id } = choice;
  const ids = choices.map((one) => one.id).filter((one) => one !== '');
  const repaired = mine.find((tag) => tag.key === 'repairs')?.value;
  return [
    ...(id === '' ? ['The choice has no “#id:”.'] : []),
    ...(id !== '' && !/^[a-z0-9_]+$/.test(id)
      ? [`The id “${id}” may only have a–z, 0–9 and _.`]
      : []),
    ...duplicate(choice, choices),
    ...SKILLS.filter((skill) => !has(skill)).map((skill) => `The choice has no “#${skill}:”.`),
    ...(repaired && !ids.includes(repaired)
      ? [unknownWord('choice to repair', repaired, ids)]
      : []),
  ];
}

/** Only a choice that is said to somebody else says to whom. */
function checkAddressee(
  { line, knot }: SourceChoice,
  { choices, tags, text }: Outline,
  { customer, cast }: Header,
): readonly string[] {
  const to = tags.find((tag) => tag.line === line && tag.on === 'choice' && tag.key === 'to');
  if (!to) return [];
  const first = choices.find((choice) => choice.knot === knot)?.line ?? line;
  const answered = text.findLast((said) => said.knot === knot && said.line < first)?.text ?? '';
  const speaker = cast.find(({ name }) => answered.startsWith(`${name}:`))?.id;
  return to.value === customer || to.value === speaker
    ? [`“#to: ${to.value}” is not needed: a choice is said to the customer or to who spoke last.`]
    : [];
}

function duplicate(choice: SourceChoice, choices: readonly SourceChoice[]): readonly string[] {
  const first = choices.find((one) => one.id === choice.id);
  return choice.id !== '' && first && first !== choice
    ? [`The id “${choice.id}” is already that of the choice in line ${first.line}.`]
    : [];
}
