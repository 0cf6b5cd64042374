// What came of it: the stamp, the customer's own review, the line for the business, the endings seen.

import type { EndingKind } from '../../core/vocabulary.ts';
import './aftermath.css';

const STAMPS: Readonly<Record<EndingKind, string>> = {
  kept: 'Customer kept',
  at_risk: 'Customer at risk',
  lost: 'Customer lost',
};

export function Stamp({ ending }: { readonly ending: EndingKind }) {
  return (
    <p class="stamp" data-ending={ending}>
      {STAMPS[ending]}
    </p>
  );
}

export function Review(props: { readonly customer: string; readonly review: string }) {
  return (
    <figure class="review card">
      <figcaption>
        <b>{props.customer}</b> posted a public review
      </figcaption>
      <blockquote dir="auto">{props.review}</blockquote>
    </figure>
  );
}

export function Business({ business }: { readonly business: string }) {
  return (
    <p class="business">
      <b class="label">What it means for the business</b>
      <bdi>{business}</bdi>
    </p>
  );
}

export type SeenOfAll = { readonly seen: number; readonly total: number };

export function EndingsSeen({ endings }: { readonly endings: SeenOfAll }) {
  return (
    <p class="endings-seen row">
      <span class="endings-dots" aria-hidden="true">
        {'■'.repeat(endings.seen)}
        {'□'.repeat(endings.total - endings.seen)}
      </span>
      {endings.seen} of {endings.total} endings seen
    </p>
  );
}
