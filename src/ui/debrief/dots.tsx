// One skill's dots in the order in which the lines were said, and the receipt of the one that is open,
// which stands right below its row. One dot is in the tab order; the arrow keys walk along them.

import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Dot } from '../../core/debrief/dots.ts';
import type { ChoiceId } from '../../core/story/line.ts';
import { Adjustments } from '../parts/receipt.tsx';
import { ReceiptLine } from '../parts/receipt-line.tsx';
import type { Moment, SkillView } from '../parts/result-view.ts';
import { useWords } from '../parts/words.tsx';
import { DotMark, dotWords } from './dot.tsx';

export type ProfiledSkill = SkillView & {
  readonly dots: readonly Dot[];
  /** The dot whose receipt lies open. */
  readonly open: ChoiceId | null;
};

export function Dots(props: {
  readonly skill: ProfiledSkill;
  readonly moments: Readonly<Record<string, Moment>>;
  readonly onOpen: (choice: ChoiceId | null) => void;
}) {
  const { dots, open, skill, rows } = props.skill;
  const { skills, evidence, scoring } = useWords('skills', 'evidence', 'scoring');
  const [walked, setWalked] = useState<ChoiceId | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const at = dots.findIndex(({ choice }) => choice === (walked ?? open));
  const here = Math.max(0, at);
  const walk = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, here, dots.length);
    const dot = to === null ? undefined : dots[to];
    if (!dot) return;
    event.preventDefault();
    setWalked(dot.choice);
    row.current?.querySelectorAll<HTMLElement>('.dot')[to ?? 0]?.focus();
  };
  const receiptId = `receipt-${skill}`;
  return (
    <div
      class="dots"
      role="toolbar"
      aria-label={evidence.dots.ofSkill(skills.names[skill])}
      ref={row}
      onKeyDown={walk}
    >
      {dots.map((dot, index) => (
        <Fragment key={dot.choice}>
          <button
            type="button"
            class="dot"
            tabIndex={index === here ? 0 : -1}
            aria-expanded={dot.choice === open}
            aria-controls={dot.choice === open ? receiptId : undefined}
            onFocus={() => setWalked(dot.choice)}
            onClick={() => props.onOpen(dot.choice === open ? null : dot.choice)}
          >
            <DotMark dot={dot} />
            <span class="dot-line" aria-hidden="true">
              {dot.at + 1}
            </span>
            <span class="hidden">{dotWords(dot, evidence, scoring)}</span>
          </button>
          {dot.choice === open && (
            <DotReceipt id={receiptId} dot={dot} rows={rows} moments={props.moments} />
          )}
        </Fragment>
      ))}
    </div>
  );
}

/** The receipt of its line, and every other row of the skill that the line caused. */
function DotReceipt(props: {
  readonly id: string;
  readonly dot: Dot;
  readonly rows: SkillView['rows'];
  readonly moments: Readonly<Record<string, Moment>>;
}) {
  const { dot, rows, moments } = props;
  const { evidence } = useWords('evidence');
  const own = rows[dot.row];
  if (own?.row.kind !== 'pick') return null;
  const caused = rows.filter(({ row }) => row.kind !== 'rounding' && row.choice === dot.choice);
  const line = evidence.dots.line(dot.at + 1);
  return (
    <section class="receipt dot-receipt" id={props.id} aria-label={line}>
      <h3>{line}</h3>
      <ReceiptLine row={own.row} shown={own.shown} moment={moments[dot.choice]} />
      <Adjustments rows={caused} moments={moments} />
    </section>
  );
}

/** Null for any other key. */
function placeAfter(key: string, here: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, here + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, here - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
