// The rows of two ways through the same story: what was said at each decision that either way met.

import { exchanges, lastSpoken, quoteOf } from '../../../core/debrief/exchange.ts';
import type { OtherLine } from '../../../core/debrief/other-line.ts';
import type { Timeline } from '../../../core/debrief/timeline.ts';
import type { CastMember } from '../../../core/story/cast.ts';
import type { Absent, PartView, RowView, SideView } from '../../../ui/debrief/other-view.ts';

/** Rows with the same words on both sides stand together, the others each for itself. */
export function partsOf(cast: readonly CastMember[], line: OtherLine): readonly PartView[] {
  const { original, other, by } = line;
  const [left, right] = [sidesOf(cast, original), sidesOf(cast, other)];
  const parts: PartView[] = [];
  let [ownSo, otherSo] = [-1, -1];
  for (const { decision, original: there, other: here } of rowsToCompare(line)) {
    const own = there === null ? null : left[there];
    const side = here === null ? null : right[here];
    const row: RowView = {
      key: decision,
      own: own ?? absentIn(original, ownSo),
      other: side ? { ...side, by: by[side.at] ?? 'tried' } : absentIn(other, otherSo),
    };
    ownSo = there ?? ownSo;
    otherSo = here ?? otherSo;
    const last = parts.at(-1);
    if (!own || !side || !isSame(own, side)) parts.push({ kind: 'apart', row });
    else if (last?.kind === 'same')
      parts.splice(-1, 1, { kind: 'same', rows: [...last.rows, row] });
    else parts.push({ kind: 'same', rows: [row] });
  }
  return parts;
}

/** `so`: the last turn of that way which has stood on a row. */
const absentIn = ({ playthrough }: Timeline, so: number): Absent =>
  so === playthrough.turns.length - 1 ? 'over' : 'elsewhere';

/** A way that was left in the middle is compared as far as it goes. */
function rowsToCompare({ rows, other }: OtherLine): OtherLine['rows'] {
  if (other.ending) return rows;
  return rows.slice(0, rows.findLastIndex((row) => row.other !== null) + 1);
}

function sidesOf(cast: readonly CastMember[], { playthrough }: Timeline): readonly SideView[] {
  return exchanges(playthrough).map(({ at, said, hears }) => {
    const turn = playthrough.turns[at];
    return {
      at,
      said,
      heard: hears,
      reply: quoteOf(turn ? lastSpoken(turn.beat) : null, cast),
    };
  });
}

const isSame = (one: SideView, other: SideView): boolean =>
  one.said === other.said && one.heard === other.heard && one.reply?.text === other.reply?.text;
