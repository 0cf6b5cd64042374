// What came of it: the stamp, the customer's own review, the line for the business, the endings seen.

import type { EndingKind } from '../../core/vocabulary.ts';
import { filled, useWords } from './words.tsx';
import './aftermath.css';

export function Stamp({ ending }: { readonly ending: EndingKind }) {
  const { skills } = useWords('skills');
  return (
    <p class="stamp" data-ending={ending}>
      {skills.endings[ending]}
    </p>
  );
}

export function Review(props: { readonly customer: string; readonly review: string }) {
  const { receipt } = useWords('receipt');
  return (
    <figure class="review card">
      <figcaption>{filled(receipt.posted, <b>{props.customer}</b>)}</figcaption>
      <blockquote dir="auto">{props.review}</blockquote>
    </figure>
  );
}

export function Business({ business }: { readonly business: string }) {
  const { receipt } = useWords('receipt');
  return (
    <p class="business">
      <b class="label">{receipt.business}</b>
      <bdi>{business}</bdi>
    </p>
  );
}

export type SeenOfAll = { readonly seen: number; readonly total: number };

export function EndingsSeen({ endings }: { readonly endings: SeenOfAll }) {
  const { skills } = useWords('skills');
  return (
    <p class="endings-seen row">
      <span class="endings-dots" aria-hidden="true">
        {'■'.repeat(endings.seen)}
        {'□'.repeat(endings.total - endings.seen)}
      </span>
      {skills.endingsSeen(endings.seen, endings.total)}
    </p>
  );
}
