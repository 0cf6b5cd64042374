// A score on the ruler of the four bands: the rough range hatched, the number as a mark, and below it,
// where there is one, a bracket around the band that was guessed. Words beside it say the same.

import { BAND_FLOOR } from '../../core/score/bands.ts';
import { BANDS, type Band } from '../../core/vocabulary.ts';
import { useWords } from './words.tsx';
import './ruler.css';

export type Rough = { readonly number: number; readonly bar: number };

export function roughRange({ number, bar }: Rough): {
  readonly low: number;
  readonly high: number;
} {
  return { low: Math.max(0, number - bar), high: Math.min(100, number + bar) };
}

export function Ruler(props: { readonly at: Rough; readonly guess?: Band | null }) {
  const { at, guess } = props;
  const { low, high } = roughRange(at);
  const places = { '--at': `${at.number}%`, '--low': `${low}%`, '--high': `${high}%` };
  return (
    <div aria-hidden="true">
      <div class="ruler" style={places}>
        <i class="ruler-range" />
        {BANDS.slice(1).map((band) => (
          <i key={band} class="ruler-tick" style={{ left: `${BAND_FLOOR[band]}%` }} />
        ))}
        <i class="ruler-mark" />
      </div>
      {guess && <Bracket band={guess} />}
    </div>
  );
}

/** The names of the bands, each where it begins. */
export function RulerBands() {
  const { skills } = useWords('skills');
  return (
    <div class="ruler-bands small note" aria-hidden="true">
      {BANDS.map((band) => (
        <span key={band} style={{ left: `${BAND_FLOOR[band]}%` }}>
          {skills.bands[band]}
        </span>
      ))}
    </div>
  );
}

function Bracket({ band }: { readonly band: Band }) {
  const next = BANDS[BANDS.indexOf(band) + 1];
  const end = next ? BAND_FLOOR[next] : 100;
  return (
    <div class="ruler-guess">
      <i style={{ left: `${BAND_FLOOR[band]}%`, width: `${end - BAND_FLOOR[band]}%` }} />
    </div>
  );
}

/** “Ready 71 of 100”. */
export function ScoreWords(props: { readonly band: Band; readonly number: number }) {
  const { skills } = useWords('skills');
  return (
    <p class="score">
      <b>{skills.bands[props.band]}</b> <span>{skills.outOf100(props.number)}</span>
    </p>
  );
}
