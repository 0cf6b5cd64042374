// The customer's trust as a curve: one point a line, the acts marked. It is moved along as a slider,
// so that arrow keys, a finger and assistive technology all find what they know.

import { useWords } from '../parts/words.tsx';
import type { SideLine, SideView } from './side-view.ts';
import { trustWords } from './trust-words.ts';

export function TrustCurve(props: {
  readonly view: SideView;
  readonly onLook: (at: number) => void;
}) {
  const { view } = props;
  const { lines, at } = view;
  const line = lines[at];
  const { side } = useWords('debrief').debrief;
  return (
    <div class="curve">
      <Drawing view={view} />
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

const LEVELS = [100, 50, 0] as const;

/**
 * Marks in shares of the field, so that they keep their size whatever size it has. Distances in `em`:
 * WebKit takes a `rem` in an attribute of SVG for 0.
 */
function Drawing({ view: { start, lines, acts, at } }: { readonly view: SideView }) {
  const along = (index: number) => (100 * index) / lines.length;
  const points = [start, ...lines.map(({ trust }) => trust)];
  const path = points.map((trust, index) => `${along(index)},${100 - trust}`).join(' ');
  return (
    <svg class="curve-drawing" aria-hidden="true">
      {LEVELS.map((level) => (
        <g key={level} class="curve-level">
          <line x1="0" x2="100%" y1={`${100 - level}%`} y2={`${100 - level}%`} />
          <text x="-0.6em" y={`${100 - level}%`}>
            {level}
          </text>
        </g>
      ))}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <polygon class="curve-under" points={`0,100 ${path} 100,100`} />
        <polyline class="curve-line" points={path} />
      </svg>
      {acts.map(({ act, from }, index) => (
        <ActMark key={act.title} number={index + 1} x={from === 0 ? 0 : along(from + 0.5)} />
      ))}
      {lines.map((line, index) => (
        <Point key={line.choice} line={line} x={along(index + 1)} isHere={index === at} />
      ))}
    </svg>
  );
}

function ActMark({ number, x }: { readonly number: number; readonly x: number }) {
  return (
    <g class="curve-act">
      <line x1={`${x}%`} x2={`${x}%`} y1="-1.1em" y2="100%" />
      <text x={`${x}%`} y="-0.6em" dx="0.3em">
        {number}
      </text>
    </g>
  );
}

const SHAPES = {
  rise: 'M-6.4 4.6 0-6.8 6.5 4.7Z',
  fall: 'M-6.4-4.6 0 6.8 6.5-4.7Z',
  hold: 'M-4.4-4.2 4.5-4.4 4.3 4.3-4.3 4.5Z',
} as const;

/** Which way it went is told by the shape first. */
export function wayOf({ change }: Pick<SideLine, 'change'>): keyof typeof SHAPES {
  if (change === 0) return 'hold';
  return change > 0 ? 'rise' : 'fall';
}

function Point(props: { readonly line: SideLine; readonly x: number; readonly isHere: boolean }) {
  const { line, x, isHere } = props;
  const way = wayOf(line);
  const y = 100 - line.trust;
  return (
    <g class="curve-point" data-way={way} data-here={isHere}>
      {isHere && <line x1={`${x}%`} x2={`${x}%`} y1={`${y}%`} y2="100%" />}
      <svg x={`${x}%`} y={`${y}%`} overflow="visible" aria-hidden="true">
        {isHere && <circle r="13" />}
        <path d={SHAPES[way]} />
      </svg>
    </g>
  );
}

/** The same mark beside words. */
export function WayMark({ line }: { readonly line: Pick<SideLine, 'change'> }) {
  const way = wayOf(line);
  return (
    <svg class="trust-mark" viewBox="-9 -9 18 18" data-way={way} aria-hidden="true">
      <path d={SHAPES[way]} />
    </svg>
  );
}
