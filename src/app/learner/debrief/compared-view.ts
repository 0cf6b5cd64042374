// Two ways through the same story side by side, for the card “The other line”: let run from one other
// choice, or said by hand and handed over in the address. Never stored.

import { type Compared, compareWay } from '../../../core/debrief/compare-way.ts';
import { exchanges, nameIn, quoteOf } from '../../../core/debrief/exchange.ts';
import { type OtherLine, otherLine } from '../../../core/debrief/other-line.ts';
import type { Timeline } from '../../../core/debrief/timeline.ts';
import type { Way } from '../../../core/play/way.ts';
import type { Header } from '../../../core/story/edition.ts';
import { SKILLS } from '../../../core/vocabulary.ts';
import type {
  BandView,
  ComparedView,
  EndingView,
  TrustPoint,
} from '../../../ui/debrief/other-view.ts';
import type { Words } from '../../../words/words.ts';
import type { Result } from '../model.ts';
import { partsOf } from './compared-parts.ts';
import type { TriedLine } from './worksheet.ts';

/** Null where no other way is asked for. */
export type Comparison =
  | { readonly view: ComparedView; readonly key: string; readonly problem: null }
  | { readonly view: null; readonly problem: string }
  | null;

/** A way in the address goes before a line that was left on the worksheet. */
export function comparisonOf(
  { engine: { story, edition }, playthrough }: Pick<Result, 'engine' | 'playthrough'>,
  way: Way | null,
  tried: TriedLine | null,
  words: Words['afterwards']['other'],
): Comparison {
  if (way) {
    const compared = compareWay(story, playthrough, way, edition);
    if (!compared.ok) return { view: null, problem: whyNot(compared, words) };
    const view = comparedView(edition.header, compared.line, 'played');
    return { view, key: way.join(' '), problem: null };
  }
  const line = tried && otherLine(story, playthrough, tried.at, tried.choice, edition);
  return line
    ? { view: comparedView(edition.header, line, 'run'), key: `run ${tried.choice}`, problem: null }
    : null;
}

function whyNot(
  { reason, at }: Extract<Compared, { readonly ok: false }>,
  words: Words['afterwards']['other'],
): string {
  return reason === 'after_the_ending' ? words.endedBefore(at + 1) : words.cannotFollow(at + 1);
}

function comparedView(
  { cast, customer }: Header,
  line: OtherLine,
  how: ComparedView['how'],
): ComparedView {
  const { original, other, at } = line;
  const isParted = at < other.playthrough.turns.length;
  const before = exchanges(original.playthrough)[at]?.before ?? null;
  return {
    customer: nameIn(cast, customer),
    how,
    parting: isParted ? { at, before: quoteOf(before, cast) } : null,
    endings: { own: endingOf(original), other: endingOf(other) },
    trust: {
      columns: line.rows.length,
      own: curveOf(line, 'original'),
      other: isParted ? curveOf(line, 'other').slice(at) : [],
    },
    parts: partsOf(cast, line),
    skills: SKILLS.map((skill) => {
      const bandOf = ({ score }: Timeline): BandView => {
        const { band, number } = score.skills[skill];
        return band === null || number === null ? null : { band, number };
      };
      return { skill, own: bandOf(original), other: bandOf(other) };
    }),
  };
}

const endingOf = ({ ending }: Timeline): EndingView | null =>
  ending && { kind: ending.kind, headline: ending.headline };

/** What both ways met stands in one column, so that the curves can be held against each other. */
function curveOf({ rows, ...line }: OtherLine, side: 'original' | 'other'): readonly TrustPoint[] {
  return line[side].trust.map((trust, index) => ({
    column: index === 0 ? 0 : rows.findIndex((row) => row[side] === index - 1) + 1,
    trust,
  }));
}
