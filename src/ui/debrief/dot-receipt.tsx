// What a dot opens: the receipt of its line, and every other row of the skill that the line caused.

import type { Dot } from '../../core/debrief/profile.ts';
import { Adjustment, keyOf } from '../parts/receipt.tsx';
import { ReceiptLine } from '../parts/receipt-line.tsx';
import type { Moment, PrintedRow } from '../parts/result-view.ts';
import { useWords } from '../parts/words.tsx';

export function DotReceipt(props: {
  readonly id: string;
  readonly dot: Dot;
  readonly rows: readonly PrintedRow[];
  readonly moments: Readonly<Record<string, Moment>>;
}) {
  const { dot, rows, moments } = props;
  const { evidence } = useWords('evidence');
  const own = rows[dot.row];
  if (own?.row.kind !== 'pick') return null;
  const caused = rows.filter(
    ({ row }) => row.kind !== 'pick' && row.kind !== 'rounding' && row.choice === dot.choice,
  );
  const line = evidence.dots.line(dot.at + 1);
  return (
    <section class="receipt dot-receipt" id={props.id} aria-label={line}>
      <h3>{line}</h3>
      <ReceiptLine row={own.row} shown={own.shown} moment={moments[dot.choice]} />
      {caused.length > 0 && (
        <ul>
          {caused.map((printed) => (
            <Adjustment key={keyOf(printed)} printed={printed} moments={moments} />
          ))}
        </ul>
      )}
    </section>
  );
}
