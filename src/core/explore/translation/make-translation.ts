// A second language of a story is not walked: it is the same story in other words, and every
// difference is an error. It takes the walk, the graph and the points from the first.

import type { WalkTable } from '../../play/walk-table.ts';
import type { Edition } from '../../story/edition.ts';
import type { Decision, Ending } from '../../story/line.ts';
import { type Outline, outline } from '../../story/outline.ts';
import { type Finding, inLineOrder, type Problem } from '../../story/problem.ts';
import { isError, readSource } from '../../story/read-source.ts';
import { tagValue } from '../../story/tags.ts';
import { typeset } from '../../story/typeset.ts';
import type { Making } from '../make-edition.ts';
import { differences } from './compare.ts';

/** An edition and where its picks lead, or why there is none. */
export type MadeEdition =
  | {
      readonly ok: true;
      readonly edition: Edition;
      readonly walk: WalkTable;
      readonly problems: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The first language: its text, as it was made into this edition. */
export type Original = {
  readonly file: string;
  readonly source: string;
  readonly edition: Edition;
  readonly walk: WalkTable;
};

export function makeTranslation(source: string, first: Original, making: Making): MadeEdition {
  const { file, language, hash } = making;
  const { outline: read, header, program, findings } = readSource(source);
  const report = (found: readonly Finding[]) => inLineOrder(found).map((one) => ({ ...one, file }));
  if (!program || findings.some(isError)) return { ok: false, problems: report(findings) };
  const original = {
    file: first.file,
    outline: outline(first.source),
    header: first.edition.header,
    program: first.edition.ink,
  };
  const different = differences(original, { file, outline: read, header, program });
  if (different.length > 0) return { ok: false, problems: report([...findings, ...different]) };
  const { key, endings, leadsTo, keying, openings } = first.edition;
  const edition: Edition = {
    header,
    language,
    edition: hash(JSON.stringify([header, program])),
    keying,
    key: { decisions: each(key.decisions, (one) => decisionIn(one, read)), closed: key.closed },
    endings: each(endings, (one) => endingIn(one, read)),
    leadsTo,
    ...(openings && { openings }),
    ink: program,
  };
  return { ok: true, edition, walk: first.walk, problems: report(findings) };
}

const each = <One>(all: Readonly<Record<string, One>>, change: (one: One) => One) =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, change(one)]));

/** What a knot says under a key; a knot goes on to the next one. */
function wordsIn(knot: string, read: Outline): (key: string) => string {
  const from = read.knots.get(knot) ?? 0;
  const later = [...read.knots.values(), ...read.functions.values()].filter((line) => line > from);
  const to = Math.min(...later);
  const tags = read.tags.filter(({ line, on }) => on === 'line' && line >= from && line < to);
  return (key) => typeset(tagValue(tags, key));
}

function decisionIn(decision: Decision, read: Outline): Decision {
  const words = wordsIn(decision.id, read);
  const choices = decision.choices.map((choice) => {
    const text = read.choices.find(({ id }) => id === choice.id)?.text;
    return text === undefined ? choice : { ...choice, text: typeset(text) };
  });
  return {
    ...{ ...decision, title: words('title'), ask: words('ask') },
    ...{ hint: words('hint'), rule: words('rule'), choices },
  };
}

function endingIn(ending: Ending, read: Outline): Ending {
  const words = wordsIn(ending.id, read);
  return {
    ...ending,
    headline: words('headline'),
    review: words('review'),
    business: words('business'),
    picture: words('picture'),
  };
}
