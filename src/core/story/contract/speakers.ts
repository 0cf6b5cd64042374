// Who speaks: a name before a colon is in the cast, or it is narration.

import type { Header } from '../edition.ts';
import { beginningsOf, signsOf } from '../inline.ts';
import type { Outline } from '../outline.ts';
import { errorAt, type Finding, warningAt } from '../problem.ts';
import { shapeOf } from '../signs.ts';
import { shortened } from '../typeset.ts';
import { nearest, unknownWord } from '../unknown-word.ts';

/** Colons of other scripts and of mathematics, which Ink and the game take for ordinary signs. */
const OTHER_COLON = /[：﹕︓∶ː꞉]/u;

/** A longer text before a colon is no name. */
const LONGEST_NAME = 80;

/** Typed in place of a colon: a semicolon, or a dash between spaces. */
const BESIDE_COLON = /^(?:\s*;|\s+[-–—])\s/u;

export function checkSpeakers({ text }: Outline, header: Header): readonly Finding[] {
  const names = ['You', ...header.cast.map((member) => member.name)].filter(Boolean);
  return text.flatMap(({ line, text: written }) => [
    ...beginningsOf(written)
      .flatMap((beginning) => checkBeginning(beginning, names))
      .map((message) => errorAt(line, message)),
    ...names
      .filter((name) => written.startsWith(name) && BESIDE_COLON.test(written.slice(name.length)))
      .map((name) =>
        warningAt(
          line,
          `“${shortened(written, 30)}” is narration; for ${name} to say it, write “${name}:”.`,
        ),
      ),
    ...speakersInside(written, names).map((name) =>
      errorAt(
        line,
        `“${name}:” stands inside a line, where nobody begins to speak. Give it a line of its own, or write “${name}\\:”.`,
      ),
    ),
  ]);
}

function checkBeginning(written: string, names: readonly string[]): readonly string[] {
  const beginning = written.replace(/^(?:<>\s*)+/, '');
  const at = signsOf(beginning).find(
    ({ sign, depth }) => depth === 0 && (sign === ':' || OTHER_COLON.test(sign)),
  );
  if (!at || at.index > LONGEST_NAME) return [];
  const name = beginning.slice(0, at.index).trim();
  const after = beginning.slice(at.index + 1);
  if (/^(?:todo|fixme)$/i.test(name))
    return ['A note to yourself is written “TODO: …”, in capitals.'];
  if (name === '') return ['A colon begins the line: the name of who speaks is missing.'];
  if (names.includes(name)) return checkKnown(name, at.sign, after);
  const inRound = /^(.*\S)\s*\(.*\)$/.exec(name)?.[1];
  if (inRound !== undefined && names.includes(inRound))
    return [`“${name}” is no name; how somebody speaks is a tag: “${inRound}: … # mood: calm”.`];
  const isMeant = isNear(name, names) || (/^\s|^$/.test(after) && looksLikeName(name));
  if (!isMeant) return [];
  const said = unknownWord('speaker in the cast', name, names);
  return [isTwin(name, names) ? said : `${said} ${asNarration(name)}`];
}

const isTwin = (name: string, names: readonly string[]): boolean =>
  names.some((one) => shapeOf(one) === shapeOf(name));

function checkKnown(name: string, colon: string, after: string): readonly string[] {
  if (colon !== ':') return [`Behind “${name}” stands “${colon}” and no colon; write “${name}:”.`];
  return after.trim() === '' ? [`“${name}:” says nothing; write what is said behind it.`] : [];
}

const asNarration = (name: string): string => `Where nobody speaks, write “${name}\\:”.`;

/** A slip of a name in the cast, whatever stands behind the colon. */
function isNear(name: string, names: readonly string[]): boolean {
  return isTwin(name, names) || ([...name].length > 4 && nearest(name, names) !== null);
}

const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}.’'·-]*$/u;
const SMALL = /^[\p{Ll}\p{Lm}][\p{L}\p{M}\p{N}.’'·-]*$/u;
/** Words between the parts of a name, in many languages. */
const PARTICLE =
  /^(?:of|the|and|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|bint|van|von|der|den|ter|af|y|e|zu|\d+)$/u;
const ARTICLE =
  /^(?:the|a|an|der|die|das|ein|eine|le|la|les|un|une|el|los|las|il|lo|o|os|de|het|den|det)$/iu;

/** “Mr Okoro”, “Señora de la Cruz”, “the waiter”, “guest”: as nobody would begin a sentence. */
export function looksLikeName(name: string): boolean {
  const words = name.split(/\s+/);
  const [first = '', second = ''] = words;
  const isWord = (word: string) => CAPITAL.test(word) || SMALL.test(word);
  if (words.length > 4 || !isWord(first)) return false;
  if (words.length === 1) return true;
  if (words.length < 4 && SMALL.test(first) && words.every(isWord)) return true;
  if (words.length === 2 && ARTICLE.test(first)) return isWord(second);
  return words.every(
    (word, at) => CAPITAL.test(word) || PARTICLE.test(word) || (at === 0 && ARTICLE.test(word)),
  );
}

/** Names of the cast that stand after the end of a sentence, or after braces, in the same line. */
function speakersInside(written: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    const before = written.slice(0, Math.max(0, written.indexOf(`${name}:`)));
    return /[.!?…”"’»}]\s+$/u.test(before) && !isOnlyValue(before);
  });
}

/** `{call()} Name:`: the call may print nothing. */
const isOnlyValue = (before: string): boolean => /^\{[^|:}]*\}\s*$/.test(before);
