import type { CrossedRedLine } from '../../core/score/score.ts';
import { quoted } from './quoted.ts';
import { useWords } from './words.tsx';
import './red-lines.css';
import type { Moment } from './result-view.ts';

/** What no number may hide, in words; nothing where none was crossed. */
export function RedLines(props: {
  readonly redLines: readonly CrossedRedLine[];
  readonly moments: Readonly<Record<string, Moment>>;
}) {
  const { receipt, scoring } = useWords('receipt', 'scoring');
  if (props.redLines.length === 0) return null;
  return (
    <ul class="red-lines strip">
      {props.redLines.map((line) => (
        <li key={line.choice}>
          <b>{receipt.redLine(scoring.redLines[line.red])}</b>{' '}
          <bdi>{quoted(props.moments[line.choice]?.said ?? '')}</bdi>{' '}
          {line.repaired ? receipt.putRight : receipt.notPutRight}
        </li>
      ))}
    </ul>
  );
}
