// Who has read what a learner said, the latest first.

import { filled, useWords } from '../parts/words.tsx';

type SeenRow = {
  /** When, as ISO 8601. */
  readonly at: string;
  /** “Mia, on November 27, 2026”. */
  readonly by: string;
  readonly what: 'lines' | 'rules' | 'everything';
  /** Of the scenario whose lines were read. */
  readonly title: string | null;
  /** Of the title. */
  readonly language: string | undefined;
};

export function SeenBy({ rows }: { readonly rows: readonly SeenRow[] }) {
  const { seen } = useWords('join').join;
  if (rows.length === 0) return <p>{seen.nobody}</p>;
  return (
    <ul class="join-reads">
      {rows.map(({ at, by, what, title, language }) => (
        <li key={at}>
          <p>
            {what !== 'lines'
              ? seen[what]
              : filled(
                  seen.lines,
                  <span dir="auto" lang={language}>
                    {title}
                  </span>,
                )}
          </p>
          <p class="small" dir="auto">
            {by}
          </p>
        </li>
      ))}
    </ul>
  );
}
