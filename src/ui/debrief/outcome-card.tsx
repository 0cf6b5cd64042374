// The first card: what it came to for the customer and for the business. Nothing here tells a score.

import type { ComponentChildren } from 'preact';
import type { Ending } from '../../core/story/line.ts';
import { Business, EndingsSeen, Review, type SeenOfAll, Stamp } from '../parts/aftermath.tsx';
import './outcome-card.css';
import { useWords } from '../parts/words.tsx';

export type OutcomeView = {
  readonly ending: Pick<Ending, 'kind' | 'review' | 'business'>;
  /** The customer's name, at the review. */
  readonly customer: string;
  /** Null where each round had another customer. */
  readonly spokenTo: string | null;
  readonly endings: SeenOfAll;
  /** How long the debrief takes. */
  readonly minutes: number;
};

export function OutcomeCard(props: {
  readonly view: OutcomeView;
  /** The customer as they look now. */
  readonly portrait?: ComponentChildren;
}) {
  const { ending, customer, spokenTo, endings, minutes } = props.view;
  const { debrief } = useWords('debrief');
  return (
    <>
      <div class="outcome counter stack">
        <Stamp ending={ending.kind} />
        <Review customer={customer} review={ending.review} />
        <Business business={ending.business} />
        <div class="outcome-face" aria-hidden="true">
          {props.portrait}
        </div>
      </div>
      <div class="outcome-after stack">
        <EndingsSeen endings={endings} />
        <p>{debrief.outcome.after(spokenTo, minutes)}</p>
      </div>
    </>
  );
}
