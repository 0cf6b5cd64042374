// The marks on the map: each a shape of its own, so that none is told by its colour alone.

import type { MarkKind } from './map-words.ts';

const DIAMOND = 'M0-14.5 14.5 0 0 14.5-14.5 0Z';
const CIRCLE = 'M0-13A13 13 0 1 1 0 13 13 13 0 1 1 0-13Z';
const CHECK = 'M-5 .5-1.5 4 5.2-3.8';

/** Around a middle at 0, 0: the shape, and the sign in it. */
const DRAWN: Readonly<Record<MarkKind, readonly [string, string]>> = {
  red: ['M-5.4-13H5.4L13-5.4V5.4L5.4 13H-5.4L-13 5.4V-5.4Z', 'M0-7V1.6M0 6.4V6.5'],
  fault: [DIAMOND, 'M-4-4 4 4M4-4-4 4'],
  mended: [DIAMOND, CHECK],
  mends: [CIRCLE, CHECK],
  tries: [CIRCLE, 'M-5.5 1.5C-3-4 0-2 0 0S3 4 5.5-1.5'],
};

export function MapMark({ kind }: { readonly kind: MarkKind }) {
  const [shape, sign] = DRAWN[kind];
  return (
    <svg class="map-mark" data-mark={kind} viewBox="-17 -17 34 34" aria-hidden="true">
      <path d={shape} />
      <path d={sign} />
    </svg>
  );
}
