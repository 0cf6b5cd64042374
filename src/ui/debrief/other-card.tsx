// The sixth card: back to a moment, with something else to say. Nothing here counts, and the result
// stays as it is.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Quote } from '../../core/debrief/exchange.ts';
import type { ChoiceId } from '../../core/story/line.ts';
import { type PlaceRef, useFocus } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
import { Compared, type ComparedDoors, type ComparedView } from './compared.tsx';
import './other-card.css';
import { Exchanged, Moments } from './said.tsx';

export type MomentView = {
  /** 0-based number of the turn. */
  readonly at: number;
  /** Of the decision. */
  readonly title: string;
  readonly before: Quote | null;
  readonly said: string;
};

export type OtherView = {
  readonly customer: string;
  /** The moment that one can go back to, and what else was on offer, as it stood on screen. */
  readonly moment: MomentView & {
    readonly choices: readonly { readonly id: ChoiceId; readonly text: string }[];
  };
  /** All the others. */
  readonly others: readonly MomentView[];
  /** Why the way that was asked for cannot be shown, in a sentence; null where nothing is wrong. */
  readonly problem: string | null;
  /** The two ways; null while one is still at the moment. */
  readonly compared: ComparedView | null;
  /** When it changes, the focus goes to the heading. */
  readonly place: string;
};

type OtherDoors = ComparedDoors & {
  /** Another moment. */
  readonly show: (at: number) => void;
  readonly letRun: (at: number, choice: ChoiceId) => void;
};

type Props = { readonly view: OtherView; readonly doors: OtherDoors };

export function OtherCard({ view, doors }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const place = useFocus(view.place);
  useSight(card, view.place);
  return (
    <div class="stack" ref={card}>
      {view.compared ? (
        <Compared view={view.compared} doors={doors} place={place} />
      ) : (
        <Moment view={view} doors={doors} place={place} />
      )}
    </div>
  );
}

/** Scrolls to the focus when it has moved within the card. */
function useSight(card: { readonly current: HTMLElement | null }, key: string): void {
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    const isMoved = last.current !== null && last.current !== key;
    last.current = key;
    if (!isMoved || !card.current?.contains(document.activeElement)) return;
    document.activeElement?.scrollIntoView({ block: 'start' });
  });
}

function Moment({ view, doors, place }: Props & { readonly place: PlaceRef }) {
  const { moment, others, customer } = view;
  const { debrief, afterwards } = useWords('debrief', 'afterwards');
  const words = afterwards.other;
  const lines = others.length + 1;
  return (
    <>
      {view.problem && (
        <p class="debrief-why strip pale" role="status">
          {words.problem(view.problem)}
        </p>
      )}
      <p class="lead">{words.lead(customer)}</p>
      <section class="moment stack" aria-labelledby="moment">
        <h2 id="moment" ref={place} tabIndex={-1}>
          {debrief.lineOf(moment.at + 1, lines)}
        </h2>
        <p class="heading" dir="auto">
          {moment.title}
        </p>
        <Exchanged before={moment.before} said={moment.said} />
        <p id="moment-ask">
          <b class="label">{words.ask}</b> {words.askHow}
        </p>
        <ul class="moment-choices stack tight" aria-labelledby="moment-ask">
          {moment.choices.map(({ id, text }) => (
            <li key={id}>
              <button type="button" class="option" onClick={() => doors.letRun(moment.at, id)}>
                <span dir="auto">{text}</span>
                <Icon name="next" />
              </button>
            </li>
          ))}
        </ul>
        <button type="button" class="quiet flush" onClick={() => doors.playFrom(moment.at)}>
          <Icon name="undo" />
          {words.play}
        </button>
      </section>
      <Moments
        summary={words.more(others.length)}
        moments={others}
        lines={lines}
        onShow={doors.show}
      />
    </>
  );
}
