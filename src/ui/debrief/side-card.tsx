// The third card: the talk as the customer heard it. One line at a time is looked at: the stage shows
// the customer after it, the curve their trust. All lines stand below in writing, folded away.

import { Fragment } from 'preact';
import type { ActFrom } from '../../core/debrief/acts.ts';
import type { HeardLine } from '../../core/debrief/their-side.ts';
import type { Mood } from '../../core/vocabulary.ts';
import { Icon } from '../parts/icon.tsx';
import { useKeyboard } from '../parts/keyboard.ts';
import { quoted } from '../parts/quoted.ts';
import { useWords } from '../parts/words.tsx';
import './side-card.css';
import { TrustCurve, TrustMark } from './trust-curve.tsx';
import './trust-curve.css';
import { curveWords, trustWords } from './trust-words.ts';

type SideLine = Pick<HeardLine, 'choice' | 'said' | 'hears' | 'trust' | 'change'> & {
  /** Once the customer had answered; null where they were not there to be seen. */
  readonly mood: Mood | null;
};

export type SideView = {
  readonly customer: string;
  /** Trust before the first line, 0–100. */
  readonly start: number;
  readonly lines: readonly SideLine[];
  readonly acts: readonly ActFrom[];
  /** Which line is looked at; 0-based. */
  readonly at: number;
};

const BY_KEY: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

export function SideCard(props: {
  readonly view: SideView;
  readonly doors: { readonly look: (at: number) => void };
  /** The app hangs the canvas in here; null when the card goes away. */
  readonly stage: (slot: HTMLElement | null) => void;
}) {
  const { view } = props;
  const { customer, lines, at } = view;
  const { side } = useWords('debrief').debrief;
  const line = lines[at];
  const look = (to: number) => {
    if (to in lines) props.doors.look(to);
  };
  useKeyboard((event) => {
    const by = BY_KEY[event.key];
    if (by === undefined) return;
    event.preventDefault();
    look(at + by);
  });
  return (
    <div class="side stack">
      <p class="lead">{side.lead(customer)}</p>
      <div class="chair stack">
        <div class="side-stage" aria-hidden="true" ref={props.stage} />
        <Slider view={view} onLook={look} />
        <Keys at={at} last={lines.length - 1} onLook={look} />
        <div class="side-now stack tight" role="status">
          <p>
            <b>{side.lineOf(at + 1, lines.length)}</b>{' '}
            {line?.mood && side.seems(customer, side.moods[line.mood])}
          </p>
          {line && <SaidAndHeard line={line} customer={customer} />}
        </div>
      </div>
      <p class="note">{curveWords(view, side.curve)}</p>
      <AllLines view={view} />
    </div>
  );
}

/** The curve is a native slider: for arrow keys, fingers and assistive technology. */
function Slider(props: { readonly view: SideView; readonly onLook: (at: number) => void }) {
  const { start, lines, acts, at } = props.view;
  const { side } = useWords('debrief').debrief;
  const line = lines[at];
  const trusts = [start, ...lines.map(({ trust }) => trust)];
  const points = trusts.map((trust, column) => ({ column, trust }));
  return (
    <div class="curve">
      <TrustCurve columns={lines.length} lines={[{ way: 'own', points }]} here={at + 1}>
        {acts.map(({ act, from }, index) => {
          const x = `${from === 0 ? 0 : (100 * (from + 0.5)) / lines.length}%`;
          return (
            <g key={act.title} class="curve-act">
              <line x1={x} x2={x} y1="-1.1em" y2="100%" />
              <text x={x} y="-0.6em" dx="0.3em">
                {index + 1}
              </text>
            </g>
          );
        })}
      </TrustCurve>
      <input
        type="range"
        class="curve-slider"
        aria-label={side.slider}
        aria-valuetext={line && side.sliderAt(at + 1, lines.length, trustWords(line, side.trust))}
        min={0}
        max={lines.length - 1}
        step={1}
        value={at}
        style={{ '--first': `${100 / lines.length}%` }}
        onInput={(event) => props.onLook(Number(event.currentTarget.value))}
      />
    </div>
  );
}

/** To the line before and the next one; after the last line to the first. */
function Keys(props: {
  readonly at: number;
  readonly last: number;
  readonly onLook: (at: number) => void;
}) {
  const { at, last, onLook } = props;
  const { side } = useWords('debrief').debrief;
  const isLast = at === last;
  return (
    <div class="side-keys inline">
      <button
        type="button"
        class="plain-button side-before"
        aria-disabled={at === 0}
        onClick={() => onLook(at - 1)}
      >
        <Icon name="next" />
        <span class="hidden">{side.before}</span>
      </button>
      <button type="button" class="plain-button" onClick={() => onLook(isLast ? 0 : at + 1)}>
        {isLast ? side.again : side.next}
        <Icon name={isLast ? 'undo' : 'next'} />
      </button>
    </div>
  );
}

function SaidAndHeard(props: { readonly line: SideLine; readonly customer: string }) {
  const { line, customer } = props;
  const { side } = useWords('debrief').debrief;
  return (
    <>
      <p class="side-said said">
        <b class="label">{side.youSaid}</b> <bdi>{quoted(line.said)}</bdi>
      </p>
      <p class="side-heard said">
        <b class="label">{side.heard(customer)}</b> <bdi>{quoted(line.hears)}</bdi>
      </p>
      <p class="side-trust inline">
        <TrustMark change={line.change} />
        {trustWords(line, side.trust)}
      </p>
    </>
  );
}

/** Act by act, folded away. */
function AllLines({ view }: { readonly view: SideView }) {
  const { customer, lines, acts } = view;
  const { side } = useWords('debrief').debrief;
  // Lines before the first act, if there are any, stand under no heading.
  const parts = [...(acts[0]?.from === 0 ? [] : [{ act: null, from: 0 }]), ...acts];
  return (
    <details>
      <summary>{side.all}</summary>
      <div class="stack">
        {parts.map(({ act, from }, index) => (
          <Fragment key={from}>
            {act && (
              <h2>
                {act.title} <small dir="auto">{side.youWere(act.you)}</small>
              </h2>
            )}
            <ol class="stack" start={from + 1}>
              {lines.slice(from, parts[index + 1]?.from).map((line) => (
                <li key={line.choice} class="stack tight">
                  <SaidAndHeard line={line} customer={customer} />
                </li>
              ))}
            </ol>
          </Fragment>
        ))}
      </div>
    </details>
  );
}
