// The turning points in short: what was said, what it earned and why, what they heard.

import { ReceiptLine } from './receipt-line.tsx';
import { SKILL_NAMES } from './skill-words.ts';
import './turns-in-short.css';
import type { Moment, TurnView } from './result-view.ts';

export function TurnsInShort(props: {
  readonly turns: readonly TurnView[];
  readonly moments: Readonly<Record<string, Moment>>;
}) {
  return (
    <ol class="turns-short">
      {props.turns.map(({ skill, row }) => {
        const moment = props.moments[row.choice];
        return (
          <li key={row.choice} class="turn-short">
            <p class="turn-short-where">
              <b>{SKILL_NAMES[skill]}</b>, your line {(moment?.turn ?? 0) + 1}
            </p>
            <ReceiptLine row={row} shown={null} moment={moment} />
          </li>
        );
      })}
    </ol>
  );
}
