import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../parts/words.tsx';
import './pressed.css';

/** CSS pixels between the note and what was pressed, and between the note and the edge of the screen. */
const GAP = 8;

/** A note beside what was pressed, where it covers the least of other controls. */
export function Pressed(props: {
  /** Null when what was pressed is no longer on the page: the note stands at the foot of the screen. */
  readonly at: DOMRect | null;
  /** Null: it is on its way. */
  readonly sentence: string | null;
  /** Only a new page can bring it. */
  readonly onAnew: (() => void) | null;
}) {
  const { at, sentence, onAnew } = props;
  const { notices } = useWords('notices');
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = note;
    if (current) put(current, at);
  });
  return (
    <div class="notice pressed" data-waits={sentence === null} role="alert" ref={note}>
      <p>{sentence ?? notices.onItsWay}</p>
      {onAnew && (
        <button type="button" class="plain-button" onClick={onAnew}>
          {notices.loadAnew}
        </button>
      )}
    </div>
  );
}

function put(note: HTMLElement, at: DOMRect | null): void {
  // In a dialog the note is the last paragraph.
  if (note.closest('dialog')) {
    note.scrollIntoView({ block: 'nearest' });
    return;
  }
  // Measured at the left edge: further right the note would be narrower than where it is put.
  note.style.left = '0';
  const [left, top] = leastCovering(note, at);
  note.style.left = `${left + window.scrollX}px`;
  note.style.top = `${top + window.scrollY}px`;
}

type Corner = readonly [left: number, top: number];

/** Of the places below, above and beside what was pressed, the first that covers the least of other controls. */
function leastCovering(note: HTMLElement, at: DOMRect | null): Corner {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, offsetHeight: height } = note;
  const [right, bottom] = [clientWidth - width - GAP, clientHeight - height - GAP];
  if (!at) return [GAP, bottom];
  const others = [...document.querySelectorAll('button, a, summary, input, select')]
    .filter((control) => !note.contains(control))
    .map((control) => control.getBoundingClientRect());
  const within = (least: number, most: number) => Math.max(GAP, Math.min(least, most));
  const corners: readonly Corner[] = [
    [within(at.left, right), at.bottom + GAP],
    [within(at.left, right), at.top - height - GAP],
    [within(at.right - width, right), at.bottom + GAP],
    [within(at.right - width, right), at.top - height - GAP],
    [at.right + GAP, within(at.bottom - height, bottom)],
    [at.left - width - GAP, within(at.bottom - height, bottom)],
  ];
  const onScreen = corners.filter(
    ([left, top]) => left >= GAP && left <= right && top >= GAP && top <= bottom,
  );
  const covered = ([left, top]: Corner) =>
    others.reduce((sum, other) => sum + overlap(new DOMRect(left, top, width, height), other), 0);
  const costs = onScreen.map(covered);
  return onScreen[costs.indexOf(Math.min(...costs))] ?? [GAP, bottom];
}

/** In square CSS pixels. */
function overlap(a: DOMRect, b: DOMRect): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, wide) * Math.max(0, high);
}
