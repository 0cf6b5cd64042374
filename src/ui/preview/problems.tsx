import type { Finding } from '../../core/story/problem.ts';

export function Problems(props: {
  readonly problems: readonly Finding[];
  readonly checkState: string;
  /** 1-based. */
  readonly onGoTo: (line: number) => void;
}) {
  const { problems } = props;
  return (
    <section class="workbench-part" aria-labelledby="workbench-problems">
      <h2 id="workbench-problems">Problems</h2>
      <p role="status">
        {countWords(problems.length)} {props.checkState}
      </p>
      <ul class="problems">
        {problems.map(({ severity, line, message }) => (
          <li key={`${line} ${message}`} data-severity={severity}>
            {line > 0 && (
              <button type="button" class="quiet" onClick={() => props.onGoTo(line)}>
                Line {line}
              </button>
            )}
            <span>
              {severity === 'warning' && 'Warning: '}
              {message}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const countWords = (count: number): string =>
  count === 0 ? 'None found.' : count === 1 ? 'One found.' : `${count} found.`;
