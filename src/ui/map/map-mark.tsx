// The marks on the map: each a shape of its own, so that none is told by its colour alone.

import type { MarkKind } from './map-words.ts';

/** Around a middle at 0, 0; 26 across. */
const SHAPES: Readonly<Record<MarkKind, string>> = {
  red: 'M-5.4-13H5.4L13-5.4V5.4L5.4 13H-5.4L-13 5.4V-5.4Z',
  fault: 'M0-14.5 14.5 0 0 14.5-14.5 0Z',
  mended: 'M0-14.5 14.5 0 0 14.5-14.5 0Z',
  mends: 'M0-13A13 13 0 1 1 0 13 13 13 0 1 1 0-13Z',
  tries: 'M0-13A13 13 0 1 1 0 13 13 13 0 1 1 0-13Z',
};

const CHECK = 'M-5 .5-1.5 4 5.2-3.8';
const SIGNS: Readonly<Record<MarkKind, string>> = {
  red: 'M0-7V1.6M0 6.4V6.5',
  fault: 'M-4-4 4 4M4-4-4 4',
  mended: CHECK,
  mends: CHECK,
  tries: 'M-5.5 1.5C-3-4 0-2 0 0S3 4 5.5-1.5',
};

export function MapMark({ kind, x = 0, y = 0 }: MarkProps) {
  return (
    <g data-mark={kind} transform={`translate(${x} ${y})`}>
      <path class="map-mark-shape" d={SHAPES[kind]} />
      <path class="map-mark-sign" d={SIGNS[kind]} />
    </g>
  );
}

type MarkProps = { readonly kind: MarkKind; readonly x?: number; readonly y?: number };
