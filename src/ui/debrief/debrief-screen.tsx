// The debrief: seven cards, one at a time. This is the frame around each: the list of cards, Back and
// Next, and the heading, which takes the focus. The card is its child.

import type { ComponentChildren } from 'preact';
import type { DebriefCard } from '../../core/debrief/debrief-card.ts';
import type { EndingKind } from '../../core/vocabulary.ts';
import { useFocus } from '../parts/focus.ts';
import { Headline } from '../parts/headline.tsx';
import { Icon } from '../parts/icon.tsx';
import '../parts/layout.css';
import './debrief.css';
import { useTopOfPage } from '../parts/top-of-page.ts';
import { useWords } from '../parts/words.tsx';
import { Steps, type StepView } from './steps.tsx';

export type DebriefView = {
  /** The scenario's title. */
  readonly scenario: string;
  readonly card: DebriefCard;
  /** Colours the wall. */
  readonly ending: EndingKind | null;
  /** Why this card and not the one that was asked for; null where it is the one. */
  readonly why: string | null;
  readonly heading: string;
  readonly steps: readonly StepView[];
  /** When it changes, the page is scrolled to its top and the heading takes the focus. */
  readonly place: string;
  /** Addresses of the cards before and after; null where there is none, or none yet. */
  readonly back: string | null;
  readonly next: string | null;
  /** Address of the title page. */
  readonly leave: string;
};

export function DebriefScreen(props: {
  readonly view: DebriefView;
  /** The customer as they look now, at the wall beside every card but the first. */
  readonly portrait?: ComponentChildren;
  /** At the head of the card. */
  readonly picture?: ComponentChildren;
  readonly notices?: ComponentChildren;
  /** What is printed in place of all this. */
  readonly sheet?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { view } = props;
  const { debrief } = useWords('debrief');
  const heading = useFocus(view.place);
  useTopOfPage(view.place);
  const at = view.steps.findIndex(({ card }) => card === view.card) + 1;
  return (
    <main
      class="debrief page wall"
      data-card={view.card}
      data-ending={view.ending}
      data-prints={props.sheet ? 'sheet' : 'page'}
    >
      <div class="debrief-room stack">
        <Steps steps={view.steps} leave={view.leave} portrait={props.portrait} />
        <div class="debrief-sheet">
          {props.picture}
          {props.notices}
          <header class="debrief-head">
            <p class="debrief-kicker note">
              {debrief.cardOf(at, view.steps.length)} <span aria-hidden="true">·</span>{' '}
              {view.scenario}
            </p>
            <h1 ref={heading} tabIndex={-1}>
              <Headline text={view.heading} />
            </h1>
          </header>
          {view.why && (
            <p class="debrief-why strip pale" role="status">
              {view.why}
            </p>
          )}
          {props.children}
          <WayOn view={view} />
        </div>
      </div>
      {props.sheet}
    </main>
  );
}

function WayOn({ view: { back, next } }: { readonly view: DebriefView }) {
  const { debrief } = useWords('debrief');
  return (
    <nav class="debrief-way doors" aria-label={debrief.cards}>
      {back && (
        <a class="plain-button" href={back}>
          {debrief.back}
        </a>
      )}
      {next && (
        <a class="main-button" href={next}>
          {debrief.next}
          <Icon name="next" />
        </a>
      )}
    </nav>
  );
}
