// One skill's result: the band in words, the number second, how rough it is, and one's own read of it.

import { BAND_FLOOR, BAND_WORDS } from '../../core/score/bands.ts';
import { BANDS, type Band } from '../../core/vocabulary.ts';
import './skill-score.css';
import type { SkillView } from './result-view.ts';

const NEEDED = 3;

type Shown = Pick<SkillView, 'number' | 'band' | 'bar' | 'met' | 'guess'>;

export function SkillScore({ view }: { readonly view: Shown }) {
  const { number, band, bar, met, guess } = view;
  return (
    <div class="skill-result">
      {number === null || band === null ? (
        <p class="skill-thin">
          <b>Too little evidence</b>
          Only {met} of the decisions you met say something about this skill; a number needs{' '}
          {NEEDED}.
        </p>
      ) : (
        <>
          <p class="skill-score">
            <b>{BAND_WORDS[band]}</b> <span>{number} of 100</span>
          </p>
          <UncertaintyBar number={number} bar={bar ?? 0} guess={guess?.band ?? null} />
        </>
      )}
      {guess && <p class="skill-guess">{guess.words}</p>}
    </div>
  );
}

/** The four bands as a ruler, the roughly-range as a hatched bar, the number as a mark. */
function UncertaintyBar(props: {
  readonly number: number;
  readonly bar: number;
  readonly guess: Band | null;
}) {
  const { number, bar, guess } = props;
  const low = Math.max(0, number - bar);
  const high = Math.min(100, number + bar);
  return (
    <div class="rough">
      <div
        class="rough-bar"
        aria-hidden="true"
        style={{ '--at': `${number}%`, '--low': `${low}%`, '--high': `${high}%` }}
      >
        <i class="rough-range" />
        {[BAND_FLOOR.developing, BAND_FLOOR.ready, BAND_FLOOR.strong].map((floor) => (
          <i key={floor} class="rough-tick" style={{ left: `${floor}%` }} />
        ))}
        <i class="rough-mark" />
      </div>
      {guess && <GuessedBand band={guess} />}
      <div class="rough-bands" aria-hidden="true">
        {BANDS.map((band) => (
          <span key={band} class="rough-band" style={{ left: `${BAND_FLOOR[band]}%` }}>
            {BAND_WORDS[band]}
          </span>
        ))}
      </div>
      <p>
        Roughly {low} to {high}: one scenario is few decisions.
      </p>
    </div>
  );
}

/** A bracket below the ruler: there one's own read put it. */
function GuessedBand({ band }: { readonly band: Band }) {
  const next = BANDS[BANDS.indexOf(band) + 1];
  const end = next ? BAND_FLOOR[next] : 100;
  return (
    <div class="rough-guess" aria-hidden="true">
      <i style={{ left: `${BAND_FLOOR[band]}%`, width: `${end - BAND_FLOOR[band]}%` }} />
    </div>
  );
}
