// A skill's receipt, printed like one: every row that counts, and at the foot what they come to.

import type { AdjustmentRow } from '../../core/score/receipt-row.ts';
import type { Words } from '../../words/words.ts';
import { quoted } from './quoted.ts';
import { Points, ReceiptLine } from './receipt-line.tsx';
import type { Moment, PrintedRow, SkillView } from './result-view.ts';
import { useWords } from './words.tsx';

type Moments = Readonly<Record<string, Moment>>;

function Receipt(props: { readonly view: SkillView; readonly moments: Moments }) {
  const { rows, number } = props.view;
  const { receipt: words } = useWords('receipt');
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
      {silent > 0 && <p class="receipt-silent">{words.silent(silent)}</p>}
      <Adjustments rows={rows} moments={props.moments} />
      {number !== null && (
        <p class="receipt-total doors">
          <b>{words.score}</b>
          <b>{number}</b>
        </p>
      )}
    </div>
  );
}

/** Every row of the skill and what they come to, folded away. */
export function WholeReceipt(props: { readonly view: SkillView; readonly moments: Moments }) {
  const { receipt: words, skills } = useWords('receipt', 'skills');
  return (
    <details>
      <summary>
        {words.open}
        <span class="hidden">{words.of(skills.names[props.view.skill])}</span>
      </summary>
      <Receipt view={props.view} moments={props.moments} />
    </details>
  );
}

/** Doors closed, a repair, a red line, the rounding: every row that is no pick. */
export function Adjustments(props: {
  readonly rows: readonly PrintedRow[];
  readonly moments: Moments;
}) {
  const { receipt: words } = useWords('receipt');
  return (
    <ul>
      {props.rows.map(({ row, shown }) =>
        row.kind === 'pick' ? null : (
          <li
            key={row.kind === 'rounding' ? row.kind : `${row.kind} ${row.choice}`}
            class="receipt-row doors"
          >
            <span>{sentence(row, props.moments, words)}</span>
            <Points shown={shown} />
          </li>
        ),
      )}
    </ul>
  );
}

function sentence(row: AdjustmentRow, moments: Moments, words: Words['receipt']): string {
  if (row.kind === 'rounding') return words.rounding;
  const said = quoted(moments[row.choice]?.said ?? '');
  if (row.kind === 'doors_closed') return words.doorsClosed(said, row.closed);
  if (row.kind === 'repair') return row.repaired ? words.repaired(said) : words.notRepaired(said);
  return words.capped(row.cap, row.repaired);
}
