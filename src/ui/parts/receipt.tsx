// A skill's receipt, printed like one: every row that counts, and at the foot what they come to.

import type { AdjustmentRow } from '../../core/score/receipt-row.ts';
import { quoted } from './quoted.ts';
import { ReceiptLine } from './receipt-line.tsx';
import { Points } from './receipt-points.tsx';
import type { Moment, PrintedRow, SkillView } from './result-view.ts';
import { SKILL_NAMES } from './skill-words.ts';

type Moments = Readonly<Record<string, Moment>>;

function Receipt(props: { readonly view: SkillView; readonly moments: Moments }) {
  const { rows, number } = props.view;
  const picks = rows.flatMap(({ row, shown }) => (row.kind === 'pick' ? [{ row, shown }] : []));
  const counted = picks.filter(({ row }) => row.standing !== 'silent');
  const silent = picks.length - counted.length;
  return (
    <div class="receipt">
      <ol>
        {counted.map(({ row, shown }) => (
          <li key={row.choice}>
            <ReceiptLine row={row} shown={shown} moment={props.moments[row.choice]} />
          </li>
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
        <p class="receipt-total doors">
          <b>Score</b>
          <b>{number}</b>
        </p>
      )}
    </div>
  );
}

/** Every row of the skill and what they come to, folded away. */
export function WholeReceipt(props: { readonly view: SkillView; readonly moments: Moments }) {
  return (
    <details>
      <summary>
        Open the receipt<span class="hidden"> for {SKILL_NAMES[props.view.skill]}</span>
      </summary>
      <Receipt view={props.view} moments={props.moments} />
    </details>
  );
}

export const keyOf = ({ row }: PrintedRow) =>
  row.kind === 'rounding' ? row.kind : `${row.kind} ${row.choice}`;

/** Doors closed, a repair, a red line, the rounding; nothing for a pick. */
export function Adjustment(props: { readonly printed: PrintedRow; readonly moments: Moments }) {
  const { row, shown } = props.printed;
  if (row.kind === 'pick') return null;
  return (
    <li class="receipt-row doors">
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
