// Both trust curves in one drawing: one's own solid with round marks, the other dashed with square ones.
// Positions are per cent of the drawing, so that it fits any width and its marks keep their shape.

import type { Words } from '../../words/words.ts';
import { useWords } from '../parts/words.tsx';
import type { TrustPoint, TrustView } from './other-view.ts';
import { WayMark } from './pair.tsx';

type Props = {
  readonly trust: TrustView;
  readonly customer: string;
  /** 0-based number of the turn where the two part; null where they do not. */
  readonly parting: number | null;
};

export function OtherTrust({ trust, customer, parting }: Props) {
  const { own, other } = trust;
  const words = useWords('afterwards').afterwards.compared;
  return (
    <section class="stack" aria-labelledby="compared-trust">
      <h3 id="compared-trust">{words.trust(customer)}</h3>
      <svg
        class="compared-curves box"
        role="img"
        aria-label={inWords(trust, parting, words.curves)}
      >
        <Scale trust={trust} />
        <Curve points={own} trust={trust} way="own" />
        <Curve points={other} trust={trust} way="other" />
      </svg>
      <p class="legend">
        <span>
          <WayMark way="own" />
          {words.ownTrust(lastOf(own))}
        </span>
        {other.length > 0 && (
          <span>
            <WayMark way="other" />
            {words.otherTrust(lastOf(other))}
          </span>
        )}
        {parting !== null && <span>{words.parting}</span>}
      </p>
    </section>
  );
}

const lastOf = (points: readonly TrustPoint[]): number => points.at(-1)?.trust ?? 0;

function inWords(
  { own, other }: TrustView,
  parting: number | null,
  words: Words['afterwards']['compared']['curves'],
): string {
  const values = (points: readonly TrustPoint[]) => points.map(({ trust }) => trust).join(', ');
  return parting === null
    ? words.own(values(own))
    : words.both(values(own), parting + 1, values(other.slice(1)));
}

const EDGE = 3;
const acrossOf = (column: number, { columns }: TrustView): number =>
  EDGE + ((100 - 2 * EDGE) * column) / Math.max(1, columns);
const downOf = (trust: number): number => 92 - 0.84 * trust;

function Scale({ trust }: { readonly trust: TrustView }) {
  const from = trust.other[0];
  return (
    <g class="way-scale">
      {[0, 50, 100].map((level) => (
        <line key={level} x1="0" x2="100%" y1={`${downOf(level)}%`} y2={`${downOf(level)}%`} />
      ))}
      {from && (
        <line
          class="way-parting"
          x1={`${acrossOf(from.column, trust)}%`}
          x2={`${acrossOf(from.column, trust)}%`}
          y1="0"
          y2="100%"
        />
      )}
    </g>
  );
}

function Curve(props: {
  readonly points: readonly TrustPoint[];
  readonly trust: TrustView;
  readonly way: 'own' | 'other';
}) {
  const { points, trust, way } = props;
  const placed = points.map((point) => ({
    column: point.column,
    x: `${acrossOf(point.column, trust)}%`,
    y: `${downOf(point.trust)}%`,
  }));
  // The other way starts from a mark of one's own.
  const marked = way === 'own' ? placed : placed.slice(1);
  return (
    <g class="way-curve" data-way={way}>
      {placed.slice(1).map(({ column, x, y }, index) => (
        <line key={column} x1={placed[index]?.x} y1={placed[index]?.y} x2={x} y2={y} />
      ))}
      {marked.map(({ column, x, y }) =>
        way === 'own' ? (
          <circle key={column} cx={x} cy={y} r="5" />
        ) : (
          <rect key={column} x={x} y={y} width="10" height="10" transform="translate(-5 -5)" />
        ),
      )}
    </g>
  );
}
