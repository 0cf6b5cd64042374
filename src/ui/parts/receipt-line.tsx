// One line's receipt: what was said, what it earned and what that means, why, and what was heard.

import type { PickRow } from '../../core/score/receipt-row.ts';
import { quoted } from './quoted.ts';
import { filled, useWords } from './words.tsx';
import './receipt.css';
import type { Moment } from './result-view.ts';

export function ReceiptLine(props: {
  readonly row: PickRow;
  readonly shown: number | null;
  readonly moment: Moment | undefined;
}) {
  const { row, shown, moment } = props;
  const { receipt } = useWords('receipt');
  return (
    <>
      <p class="receipt-row doors">
        <span class="receipt-said" dir="auto">
          {quoted(row.said)}
        </span>
        <Points shown={row.standing === 'repair' ? null : shown} />
      </p>
      <Means row={row} moment={moment} />
      {moment?.first && (
        <p>
          <b>{receipt.withHelp}</b> {filled(receipt.firstTry, <bdi>{quoted(moment.first)}</bdi>)}
        </p>
      )}
      {moment?.why && <p>{moment.why}</p>}
      {moment?.hears && <p>{filled(receipt.theyHeard, <q dir="auto">{moment.hears}</q>)}</p>}
    </>
  );
}

/** The most that a line can earn; some moments offer less. */
const MOST = 4;

/** “2 of 4 means: It was kind, but it would have fitted anyone.” Of nothing, what the line did. */
function Means({ row, moment }: { readonly row: PickRow; readonly moment: Moment | undefined }) {
  const { receipt, scoring } = useWords('receipt', 'scoring');
  const { points, best, weight, standing, skill } = row;
  const anchor = scoring.anchors[skill][points] ?? '';
  const { red = null, slip = null } = points === 0 ? (moment ?? {}) : {};
  const notes = [
    ...(red ? [receipt.redLine(scoring.redLines[red])] : slip ? [scoring.slips[slip]] : []),
    ...(best < MOST ? [receipt.noMore(best)] : []),
    ...(weight === 2 ? [receipt.twice] : []),
    ...(standing === 'repair' ? [receipt.repair] : []),
  ];
  return (
    <p>
      {filled((earned) => receipt.means(earned, anchor), <b>{receipt.pointsOf(points, best)}</b>)}{' '}
      {notes.join(' ')}
    </p>
  );
}

/** What a row brings or takes, in score points; nothing where it does neither. */
export function Points({ shown }: { readonly shown: number | null }) {
  const { format } = useWords('format');
  if (shown === null) return null;
  const sign = shown > 0 ? '+' : shown < 0 ? '−' : '';
  return (
    <b class="receipt-points">
      {sign}
      {shown === 0 ? '0' : format.number(Math.abs(shown), 1)}
    </b>
  );
}
