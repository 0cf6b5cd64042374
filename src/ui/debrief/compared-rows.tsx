// What was said on two ways, decision by decision.

import type { ComponentChildren } from 'preact';
import type { Quote } from '../../core/debrief/exchange.ts';
import type { PickedBy } from '../../core/debrief/other-line.ts';
import { quoted } from '../parts/quoted.ts';
import { useWords } from '../parts/words.tsx';
import { Spoken } from './said.tsx';
import { TrustMark } from './trust-curve.tsx';
import { trustWords } from './trust-words.ts';

/** Something of each of the two ways. */
export type OfBoth<Value> = { readonly own: Value; readonly other: Value };
export type WhichWay = keyof OfBoth<unknown>;

/** Where a way did not come to a decision: it passed elsewhere, or was over. */
export type Absent = 'elsewhere' | 'over';

export type SideLine = {
  /** 0-based number of the turn on its own way. */
  readonly at: number;
  readonly said: string;
  readonly heard: string;
  readonly reply: Quote | null;
  readonly trust: number;
  readonly change: number;
  /** Whose pick it was. */
  readonly by: PickedBy;
};

export type RowView = OfBoth<SideLine | Absent> & {
  readonly key: string;
  /** Every word of it, so that it can be folded away. */
  readonly isSame: boolean;
};

export function WaySide(props: {
  readonly way: WhichWay;
  /** Stands after the name. */
  readonly note?: string;
  readonly children: ComponentChildren;
}) {
  const { afterwards } = useWords('afterwards');
  return (
    <div class="pair-side tight stack card" data-way={props.way}>
      <p class="label">
        {afterwards.ways[props.way]} {props.note && <span class="pair-note">{props.note}</span>}
      </p>
      {props.children}
    </div>
  );
}

export function Rows({ rows }: { readonly rows: readonly RowView[] }) {
  const { afterwards } = useWords('afterwards');
  const { ownGap, otherGap, sameWords } = afterwards.compared;
  return (
    <ol class="stack">
      {rows.map(({ key, own, other }, index) => (
        <li key={key} class="stack tight">
          <div class="pair">
            {typeof own === 'string' ? (
              // Said once, where the way leaves the other.
              <p class="note">{rows[index - 1]?.own !== own && ownGap[own]}</p>
            ) : (
              <Line way="own" line={own} />
            )}
            {typeof other === 'string' ? (
              <p class="note">{rows[index - 1]?.other !== other && otherGap[other]}</p>
            ) : (
              <Line way="other" line={other} />
            )}
          </div>
          {hasEcho(own, other) && <p class="note">{sameWords}</p>}
        </li>
      ))}
    </ol>
  );
}

/** Two different lines with the same answer: only trust shows a difference. */
const hasEcho = (own: SideLine | Absent, other: SideLine | Absent): boolean =>
  typeof own !== 'string' &&
  typeof other !== 'string' &&
  own.said !== other.said &&
  own.reply?.text === other.reply?.text &&
  own.change !== other.change;

function Line({ way, line }: { readonly way: WhichWay; readonly line: SideLine }) {
  const { at, said, heard, reply, trust, change, by } = line;
  const { debrief, afterwards } = useWords('debrief', 'afterwards');
  const words = afterwards.compared;
  return (
    <WaySide way={way} note={words.atLine(at + 1)}>
      {way === 'other' && (
        <p class="tag" data-by={by}>
          {words.by[by]}
        </p>
      )}
      <p class="said">
        <b>{debrief.you}</b> <bdi>{quoted(said)}</bdi>
      </p>
      <p>
        <b class="label">{words.heard}</b> {heard}
      </p>
      {reply && <Spoken quote={reply} />}
      <p class="inline">
        <TrustMark change={change} />
        {trustWords({ trust, change }, debrief.side.trust)}
      </p>
    </WaySide>
  );
}
