// Two ways through the same story side by side, for the card “The other line”: let run from one other
// choice, or said by hand and handed over in the address. Never stored.

import { type Compared, compareWay } from '../../../core/debrief/compare-way.ts';
import { exchanges, lastSpoken, nameIn, quoteOf } from '../../../core/debrief/exchange.ts';
import { type OtherLine, otherLine } from '../../../core/debrief/other-line.ts';
import type { Timeline } from '../../../core/debrief/timeline.ts';
import type { Way } from '../../../core/play/way.ts';
import type { CastMember } from '../../../core/story/cast.ts';
import type { Header } from '../../../core/story/edition.ts';
import { SKILLS } from '../../../core/vocabulary.ts';
import type { BandView, ComparedView } from '../../../ui/debrief/compared.tsx';
import type { Absent, RowView, SideLine } from '../../../ui/debrief/compared-rows.tsx';
import type { TrustPoint } from '../../../ui/debrief/trust-curve.tsx';
import type { Words } from '../../../words/words.ts';
import type { Result } from '../model.ts';
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
  return {
    customer: nameIn(cast, customer),
    how,
    parting: isParted ? at : null,
    endings: { own: original.ending, other: other.ending },
    trust: {
      columns: line.rows.length,
      own: curveOf(line, 'original'),
      other: isParted ? curveOf(line, 'other').slice(at) : [],
    },
    rows: rowsOf(cast, line),
    skills: SKILLS.map((skill) => {
      const bandOf = ({ score }: Timeline): BandView => {
        const { band, number } = score.skills[skill];
        return band === null || number === null ? null : { band, number };
      };
      return { skill, own: bandOf(original), other: bandOf(other) };
    }),
  };
}

/** What both ways met stands in one column, so that the curves can be held against each other. */
function curveOf({ rows, ...line }: OtherLine, side: 'original' | 'other'): readonly TrustPoint[] {
  return line[side].trust.map((trust, index) => ({
    column: index === 0 ? 0 : rows.findIndex((row) => row[side] === index - 1) + 1,
    trust,
  }));
}

/** What was said at each decision that either way met. */
function rowsOf(cast: readonly CastMember[], line: OtherLine): readonly RowView[] {
  const { original, other, by } = line;
  const left = linesOf(cast, original, () => 'yours');
  const right = linesOf(cast, other, (at) => by[at] ?? 'tried');
  let [ownSo, otherSo] = [-1, -1];
  return rowsToCompare(line).map((row) => {
    const own = left[row.original ?? -1] ?? absentIn(original, ownSo);
    const there = right[row.other ?? -1] ?? absentIn(other, otherSo);
    ownSo = row.original ?? ownSo;
    otherSo = row.other ?? otherSo;
    return { key: row.decision, own, other: there, isSame: isSame(own, there) };
  });
}

/** `so`: the last turn of that way which has stood on a row. */
const absentIn = ({ playthrough }: Timeline, so: number): Absent =>
  so === playthrough.turns.length - 1 ? 'over' : 'elsewhere';

/** A way that was left in the middle is compared as far as it goes. */
function rowsToCompare({ rows, other }: OtherLine): OtherLine['rows'] {
  if (other.ending) return rows;
  return rows.slice(0, rows.findLastIndex((row) => row.other !== null) + 1);
}

function linesOf(
  cast: readonly CastMember[],
  { playthrough, trust }: Timeline,
  by: (at: number) => SideLine['by'],
): readonly SideLine[] {
  return exchanges(playthrough).map(({ at, said, hears }) => {
    const turn = playthrough.turns[at];
    const [before = 0, after = before] = trust.slice(at, at + 2);
    return {
      ...{ at, said, heard: hears, trust: after, change: after - before, by: by(at) },
      reply: quoteOf(turn ? lastSpoken(turn.beat) : null, cast),
    };
  });
}

const isSame = (one: SideLine | Absent, other: SideLine | Absent): boolean =>
  typeof one !== 'string' &&
  typeof other !== 'string' &&
  one.said === other.said &&
  one.heard === other.heard &&
  one.reply?.text === other.reply?.text;
