// The sixth card: back to a moment, with something else to say. Nothing here counts, and the result
// stays as it is.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { useFocus } from '../parts/focus.ts';
import './other-card.css';
import { OtherCompared } from './other-compared.tsx';
import { OtherMoments } from './other-moments.tsx';
import type { OtherDoors, OtherView } from './other-view.ts';

export function OtherCard(props: { readonly view: OtherView; readonly doors: OtherDoors }) {
  const { view, doors } = props;
  const card = useRef<HTMLDivElement>(null);
  const place = useFocus(view.place);
  useSight(card, view.place);
  return (
    <div class="stack" ref={card}>
      {view.compared ? (
        <OtherCompared view={view.compared} doors={doors} place={place} />
      ) : (
        <OtherMoments view={view} doors={doors} place={place} />
      )}
    </div>
  );
}

/** Where the focus goes within the card, the eyes go too. */
function useSight(card: { readonly current: HTMLElement | null }, key: string): void {
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    const isMoved = last.current !== null && last.current !== key;
    last.current = key;
    if (!isMoved || !card.current?.contains(document.activeElement)) return;
    document.activeElement?.scrollIntoView({ block: 'start' });
  });
}
