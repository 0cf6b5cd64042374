// The customer's trust as a drawing: on one way, or on two of them in one. Positions are per cent of
// the field, so that it fits any width and its marks keep their shape.

import type { ComponentChildren } from 'preact';

/** `column`: 0 before the first line; `trust`: 0–100. */
export type TrustPoint = { readonly column: number; readonly trust: number };

type Line = { readonly way: 'own' | 'other'; readonly points: readonly TrustPoint[] };

const LEVELS = [100, 50, 0] as const;

/** Distances in `em`: WebKit takes a `rem` in an attribute of SVG for 0. */
export function TrustCurve(props: {
  /** The last column. */
  readonly columns: number;
  readonly lines: readonly Line[];
  /** The column that is looked at. */
  readonly here?: number;
  /** For ears; without it the drawing is for eyes alone. */
  readonly label?: string;
  readonly children?: ComponentChildren;
}) {
  const { columns, lines, here, label } = props;
  const along = (column: number) => (100 * column) / Math.max(1, columns);
  return (
    <svg
      class="curve-drawing"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {LEVELS.map((level) => (
        <g key={level} class="curve-level">
          <line x1="0" x2="100%" y1={`${100 - level}%`} y2={`${100 - level}%`} />
          <text x="-0.6em" y={`${100 - level}%`}>
            {level}
          </text>
        </g>
      ))}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {lines.map(({ way, points }) => (
          <polyline
            key={way}
            class="curve-line"
            data-way={way}
            points={points.map(({ column, trust }) => `${along(column)},${100 - trust}`).join(' ')}
          />
        ))}
      </svg>
      {props.children}
      {lines.flatMap(({ way, points }) =>
        points.slice(1).map(({ column, trust }, index) => (
          <svg
            key={`${way} ${column}`}
            class="curve-point"
            x={`${along(column)}%`}
            y={`${100 - trust}%`}
            overflow="visible"
            aria-hidden="true"
          >
            {column === here && <circle r="13" />}
            <Shape change={trust - (points[index]?.trust ?? trust)} />
          </svg>
        )),
      )}
    </svg>
  );
}

const SHAPES = {
  rise: 'M-6.4 4.6 0-6.8 6.5 4.7Z',
  fall: 'M-6.4-4.6 0 6.8 6.5-4.7Z',
  hold: 'M-4.4-4.2 4.5-4.4 4.3 4.3-4.3 4.5Z',
} as const;

/** Triangles for up and down, a square for unchanged: told apart without colour. */
function Shape({ change }: { readonly change: number }) {
  const moved = change === 0 ? 'hold' : change > 0 ? 'rise' : 'fall';
  return <path data-moved={moved} d={SHAPES[moved]} />;
}

/** The same mark beside words. */
export function TrustMark({ change }: { readonly change: number }) {
  return (
    <svg class="trust-mark" viewBox="-9 -9 18 18" aria-hidden="true">
      <Shape change={change} />
    </svg>
  );
}
