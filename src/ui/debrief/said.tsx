// What was said, as it stands on several cards: a turn of the talk, and how a line came across.

import type { ComponentChildren } from 'preact';
import type { Quote } from '../../core/debrief/exchange.ts';
import { quoted } from '../parts/quoted.ts';
import { useWords } from '../parts/words.tsx';

/** What was said before, and one's own line. */
export function Exchanged(props: { readonly before: Quote | null; readonly said: string }) {
  const { debrief } = useWords('debrief');
  return (
    <div class="stack">
      {props.before && <Spoken quote={props.before} />}
      <p class="own-line said">
        <b>{debrief.you}</b> <bdi>{quoted(props.said)}</bdi>
      </p>
    </div>
  );
}

export function Spoken({ quote }: { readonly quote: Quote }) {
  return (
    <p class="quote">
      <b dir="auto">{quote.name}</b> <bdi>{quoted(quote.text)}</bdi>
    </p>
  );
}

/** `as`: who heard it, or would have. */
export function Heard(props: { readonly as: string; readonly hears: string }) {
  return (
    <p class="quote">
      <b class="label">{props.as}</b> <bdi>{quoted(props.hears)}</bdi>
    </p>
  );
}

/** Further moments of one's own, one tap away: each with the line that was said there. */
export function Moments(props: {
  readonly summary: string;
  readonly moments: readonly {
    /** 0-based number of the turn. */
    readonly at: number;
    readonly title: string;
    readonly said: string;
    readonly note?: string | undefined;
  }[];
  /** How many lines were said. */
  readonly lines: number;
  readonly onShow: (at: number) => void;
  readonly children?: ComponentChildren;
}) {
  const { debrief } = useWords('debrief');
  if (props.moments.length === 0) return null;
  const show = (at: number, event: Event) => {
    const fold = (event.currentTarget as Element).closest('details');
    if (fold) fold.open = false;
    props.onShow(at);
  };
  return (
    <details>
      <summary>{props.summary}</summary>
      <ol class="stack tight">
        {props.moments.map(({ at, title, said, note }) => (
          <li key={at}>
            <button type="button" class="option" onClick={(event) => show(at, event)}>
              <span>
                <small class="label">
                  {debrief.lineOf(at + 1, props.lines)} <bdi>{title}</bdi>{' '}
                  {note && <span class="tag">{note}</span>}
                </small>
                <bdi>{quoted(said)}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
