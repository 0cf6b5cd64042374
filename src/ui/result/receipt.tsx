// A skill's receipt, printed like one: every row that counts, and at the foot what they come to.

import type { AdjustmentRow, PickRow } from '../../core/score/receipt-row.ts';
import { quoted } from './quoted.ts';
import type { Moment, PrintedRow, SkillView } from './view.ts';

type Moments = Readonly<Record<string, Moment>>;

export function Receipt(props: { readonly view: SkillView; readonly moments: Moments }) {
  const { rows, number } = props.view;
  const picks = rows.flatMap(({ row, shown }) => (row.kind === 'pick' ? [{ row, shown }] : []));
  const counted = picks.filter(({ row }) => row.standing !== 'silent');
  const silent = picks.length - counted.length;
  return (
    <div class="receipt">
      <ol>
        {counted.map(({ row, shown }) => (
          <Line key={row.choice} row={row} shown={shown} moment={props.moments[row.choice]} />
        ))}
      </ol>
      {silent > 0 && (
        <p class="receipt-silent">
          {silent === 1 ? 'One decision says' : `${silent} decisions say`} nothing about this skill.
        </p>
      )}
      <ul>
        {rows.map((printed) => (
          <Adjustment key={keyOf(printed)} printed={printed} moments={props.moments} />
        ))}
      </ul>
      {number !== null && (
        <p class="receipt-total">
          <b>Score</b>
          <b>{number}</b>
        </p>
      )}
    </div>
  );
}

const keyOf = ({ row }: PrintedRow) =>
  row.kind === 'rounding' ? row.kind : `${row.kind} ${row.choice}`;

function Line(props: {
  readonly row: PickRow;
  readonly shown: number | null;
  readonly moment: Moment | undefined;
}) {
  const { row, shown, moment } = props;
  return (
    <li>
      <p class="receipt-row">
        <span class="receipt-said">{quoted(row.said)}</span>
        <Points shown={row.standing === 'repair' ? null : shown} />
      </p>
      <p>
        <b>
          {row.points} of {row.best}
        </b>
        {row.weight === 2 && ', counted twice: a lot hung on it'}
        {row.standing === 'repair' && ', a repair: counted below'}. {row.anchor}
      </p>
      {moment?.first && (
        <p>
          <b>With help.</b> Your first try was: {quoted(moment.first)}
        </p>
      )}
      {moment?.why && <p>{moment.why}</p>}
      {moment?.hears && (
        <p>
          They heard: <q>{moment.hears}</q>
        </p>
      )}
    </li>
  );
}

function Adjustment(props: { readonly printed: PrintedRow; readonly moments: Moments }) {
  const { row, shown } = props.printed;
  if (row.kind === 'pick') return null;
  return (
    <li class="receipt-row">
      <span>{sentence(row, props.moments)}</span>
      <Points shown={shown} />
    </li>
  );
}

function sentence(row: AdjustmentRow, moments: Moments): string {
  if (row.kind === 'rounding') return 'Rounding';
  const said = quoted(moments[row.choice]?.said ?? '');
  if (row.kind === 'doors_closed')
    return `Doors closed: ${said} ended what could still have been earned (${row.closed} points).`;
  if (row.kind === 'repair')
    return row.repaired
      ? `Repair: ${said} put an earlier fault right. Part of it comes back.`
      : `Repair: ${said} did not put the earlier fault right.`;
  return `Red line: no more than ${row.cap} for this skill${row.repaired ? ', because it was put right' : ''}.`;
}

function Points({ shown }: { readonly shown: number | null }) {
  if (shown === null) return null;
  const sign = shown > 0 ? '+' : shown < 0 ? '−' : '';
  return (
    <b class="receipt-points">
      {sign}
      {shown === 0 ? '0' : Math.abs(shown).toFixed(1)}
    </b>
  );
}
