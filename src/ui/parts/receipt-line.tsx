// One line's receipt: what was said, what it earned and what that means, why, and what was heard.

import type { PickRow } from '../../core/score/receipt-row.ts';
import { quoted } from './quoted.ts';
import './receipt.css';
import { Points } from './receipt-points.tsx';
import type { Moment } from './result-view.ts';

export function ReceiptLine(props: {
  readonly row: PickRow;
  readonly shown: number | null;
  readonly moment: Moment | undefined;
}) {
  const { row, shown, moment } = props;
  return (
    <>
      <p class="receipt-row doors">
        <span class="receipt-said" dir="auto">
          {quoted(row.said)}
        </span>
        <Points shown={row.standing === 'repair' ? null : shown} />
      </p>
      <Means row={row} />
      {moment?.first && (
        <p>
          <b>With help.</b> Your first try was: <bdi>{quoted(moment.first)}</bdi>
        </p>
      )}
      {moment?.why && <p>{moment.why}</p>}
      {moment?.hears && (
        <p>
          They heard: <q dir="auto">{moment.hears}</q>
        </p>
      )}
    </>
  );
}

/** The most that a line can earn; some moments offer less. */
const MOST = 4;

/** “2 of 4 means: It was kind, but it would have fitted anyone.” */
export function Means({ row }: { readonly row: PickRow }) {
  const { points, best, weight, standing, anchor } = row;
  const notes = [
    ...(best < MOST ? [`No line here earned more than ${best}.`] : []),
    ...(weight === 2 ? ['It counts twice: a lot hung on it.'] : []),
    ...(standing === 'repair' ? ['It answers an earlier line, and counts as a repair.'] : []),
  ];
  return (
    <p>
      <b>
        {points} of {best}
      </b>{' '}
      means: {anchor} {notes.join(' ')}
    </p>
  );
}
