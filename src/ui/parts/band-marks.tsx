// The four bands as four marks: full up to one of them, and open up to a higher one. Words beside them
// say the same.

import { BANDS, type Band } from '../../core/vocabulary.ts';
import './band-marks.css';

export function BandMarks(props: { readonly full: Band | null; readonly open: Band | null }) {
  const [full, open] = [props.full, props.open].map((band) =>
    band ? BANDS.indexOf(band) : -1,
  ) as [number, number];
  return (
    <span class="band-marks" aria-hidden="true">
      {BANDS.map((band, at) => (
        <i key={band} data-reached={at <= full ? 'full' : at <= open ? 'open' : null} />
      ))}
    </span>
  );
}
