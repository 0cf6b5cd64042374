// What came of the last thing that was asked for.

import type { Words } from '../../words/words.ts';
import { useWords } from '../parts/words.tsx';

type Line = { readonly line: number };

export type News =
  | { readonly kind: 'done'; readonly order: string }
  | {
      readonly kind: 'added';
      readonly count: number;
      readonly known: readonly (Line & { readonly name: string })[];
      readonly wrong: readonly (Line & { readonly problem: string })[];
    }
  | ({ readonly kind: 'refused'; readonly order: string } & Refused)
  | { readonly kind: 'copied' | 'not_copied' };

export type Refused = {
  readonly problem: string;
  readonly detail: string;
  readonly seconds: number | null;
};

export function NewsLine({ news }: { readonly news: News | null }) {
  const { manager, managerPeople } = useWords('manager', 'managerPeople');
  return (
    <div class="manager-news" role="status">
      {news && (
        <div class="notice" data-kind={news.kind}>
          <p>
            {news.kind === 'added'
              ? managerPeople.people.added(news.count)
              : sentence(news, manager)}
          </p>
          {news.kind === 'added' && <LinesLeft {...news} />}
        </div>
      )}
    </div>
  );
}

function sentence(
  news: Exclude<News, { readonly kind: 'added' }>,
  words: Words['manager'],
): string {
  switch (news.kind) {
    case 'done':
      return (words.done as Readonly<Record<string, string>>)[news.order] ?? words.done.other;
    case 'refused':
      return news.order === 'look' && news.problem === 'not-as-expected'
        ? words.problems.brokenLink
        : refusalWords(news, words);
    default:
      return news.kind === 'copied' ? words.copied : words.notCopied;
  }
}

/** In words of ours; where there are none, in the server's. */
export function refusalWords(refusal: Refused, words: Words['manager']): string {
  const { problem, detail, seconds } = refusal;
  if (problem === 'too-many-tries') return words.problems.tooMany(Math.ceil((seconds ?? 60) / 60));
  const known = (words.problems.named as Readonly<Record<string, string>>)[problem];
  return [known ?? words.problems.other, problem === 'not-as-expected' ? detail : '']
    .join(' ')
    .trim();
}

/** Lines of the list that have made nobody new. */
function LinesLeft(props: Extract<News, { readonly kind: 'added' }>) {
  const words = useWords('managerPeople').managerPeople.people;
  if (props.known.length + props.wrong.length === 0) return null;
  return (
    <ul>
      {props.known.map(({ line, name }) => (
        <li key={line}>{words.known(line, name)}</li>
      ))}
      {props.wrong.map(({ line, problem }) => (
        <li key={line}>{words.wrong(line, problem)}</li>
      ))}
    </ul>
  );
}
