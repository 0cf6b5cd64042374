import { BAND_FLOOR, BAND_WORDS } from '../../core/score/bands.ts';
import { BANDS } from '../../core/vocabulary.ts';
import { SKILL_MEANINGS, SKILL_NAMES } from '../skill-words.ts';
import { Receipt } from './receipt.tsx';
import type { Moment, SkillView } from './view.ts';

const NEEDED = 3;

export function SkillCard(props: {
  readonly view: SkillView;
  readonly moments: Readonly<Record<string, Moment>>;
}) {
  const { view, moments } = props;
  const name = SKILL_NAMES[view.skill];
  return (
    <article class="skill" aria-labelledby={`skill-${view.skill}`}>
      <div class="skill-head">
        <h3 id={`skill-${view.skill}`}>{name}</h3>
        <p class="skill-meaning">{SKILL_MEANINGS[view.skill]}</p>
      </div>
      {view.number === null || view.band === null ? (
        <p class="skill-thin">
          <b>Too little evidence</b>
          Only {view.met} of the decisions you met say something about this skill; a number needs{' '}
          {NEEDED}.
        </p>
      ) : (
        <div>
          <p class="skill-score">
            <b>{BAND_WORDS[view.band]}</b> <span>{view.number} of 100</span>
          </p>
          <UncertaintyBar number={view.number} bar={view.bar ?? 0} />
        </div>
      )}
      <details>
        <summary>
          Open the receipt<span class="hidden"> for {name}</span>
        </summary>
        <Receipt view={view} moments={moments} />
      </details>
    </article>
  );
}

/** The four bands as a ruler, the roughly-range as a hatched bar, the number as a mark. */
function UncertaintyBar({ number, bar }: { readonly number: number; readonly bar: number }) {
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
