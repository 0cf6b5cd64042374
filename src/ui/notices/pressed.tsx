import { useLayoutEffect, useRef } from 'preact/hooks';
import './pressed.css';

/** Between it and what was pressed, and between it and the edge of the screen. */
const GAP = 8;

/** A note beside what was pressed; it comes with its own address on the page, and covers nothing above. */
export function Pressed(props: {
  /** Null when what was pressed has gone: then it stands at the foot of the screen. */
  readonly at: DOMRect | null;
  /** Null: it is on its way. */
  readonly sentence: string | null;
  /** Only a new page can bring it. */
  readonly onAnew: (() => void) | null;
}) {
  const { at, sentence, onAnew } = props;
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = note;
    if (current) put(current, at);
  });
  return (
    <div class="notice pressed" data-waits={sentence === null} role="alert" ref={note}>
      <p>{sentence ?? 'One moment, it is on its way.'}</p>
      {onAnew && (
        <button type="button" class="plain-button" onClick={onAnew}>
          Load the page anew
        </button>
      )}
    </div>
  );
}

function put(note: HTMLElement, at: DOMRect | null): void {
  // In a dialog it stands at the end of what is written there.
  if (note.closest('dialog')) {
    note.scrollIntoView({ block: 'nearest' });
    return;
  }
  const page = document.documentElement;
  // At the edge there is less room for it, and it would be narrower than where it will stand.
  note.style.left = '0';
  const { offsetWidth: width, offsetHeight: height } = note;
  const bottom = page.clientHeight - height - GAP;
  const left = Math.max(GAP, Math.min(at?.left ?? GAP, page.clientWidth - width - GAP));
  const below = (at?.bottom ?? bottom) + GAP;
  const top = below <= bottom ? below : Math.max(GAP, (at?.top ?? 0) - height - GAP);
  note.style.left = `${left + window.scrollX}px`;
  note.style.top = `${(at ? top : bottom) + window.scrollY}px`;
}
