// All first assessed times together: a band and its range for each skill, and whether that is enough
// to call somebody ready.

import { BAND_FLOOR, BAND_WORDS } from '../../core/score/bands.ts';
import { BANDS } from '../../core/vocabulary.ts';
import { Icon } from '../parts/icon.tsx';
import { SKILL_MEANINGS, SKILL_NAMES } from '../parts/skill-words.ts';
import type { RecordView, StandingView } from './view.ts';

export function Standing({ view }: { readonly view: RecordView }) {
  const { standing, waiting, isWorking } = view;
  return (
    <section class="record-part" aria-labelledby="standing-title">
      <h2 id="standing-title">Where you stand</h2>
      <p class="record-lead">
        Your first time in Assess at each scenario, taken together. Everything else is practice and
        never counts against you.
      </p>
      <p class="record-note" role="status">
        {isWorking && 'Looking through your attempts. This fills in by itself.'}
        {!isWorking && waiting > 0 && waits(waiting)}
      </p>
      <ul class="standings">
        {standing.map((one) => (
          <li key={one.skill} class="standing" data-standing={one.readiness.standing}>
            <SkillStanding view={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const waits = (count: number): string =>
  count === 1
    ? 'One first time in Assess waits for your own read, and counts from then on.'
    : `${count} first times in Assess wait for your own read, and count from then on.`;

function SkillStanding({ view }: { readonly view: StandingView }) {
  const { skill, pooled, decisions, scenarios } = view;
  const from = `${counted(decisions, 'decision')} in ${counted(scenarios, 'scenario')}`;
  return (
    <>
      <h3>{SKILL_NAMES[skill]}</h3>
      <p class="record-note">{SKILL_MEANINGS[skill]}</p>
      {pooled ? (
        <>
          <p class="standing-word">
            <b>{BAND_WORDS[pooled.band]}</b> <span>{pooled.number} of 100</span>
          </p>
          <Range number={pooled.number} bar={pooled.bar} />
          <p class="record-note">
            Roughly {low(pooled)} to {high(pooled)}, from {from}.
          </p>
        </>
      ) : (
        <p class="standing-word">
          <b>No number yet</b> <span>{decisions === 0 ? 'nothing assessed' : `only ${from}`}</span>
        </p>
      )}
      <Verdict view={view} />
    </>
  );
}

type Numbered = { readonly number: number; readonly bar: number };
const low = ({ number, bar }: Numbered): number => Math.max(0, number - bar);
const high = ({ number, bar }: Numbered): number => Math.min(100, number + bar);

/** The four bands as a ruler, the range on it, the number as a mark. The words below say the same. */
function Range(props: Numbered) {
  const place = {
    '--at': `${props.number}%`,
    '--low': `${low(props)}%`,
    '--high': `${high(props)}%`,
  };
  return (
    <div class="range" aria-hidden="true" style={place}>
      <i class="range-rough" />
      {BANDS.slice(1).map((band) => (
        <i key={band} class="range-tick" style={{ left: `${BAND_FLOOR[band]}%` }} />
      ))}
      <i class="range-mark" />
    </div>
  );
}

function Verdict({ view: { readiness } }: { readonly view: StandingView }) {
  const { standing, passed, of, missing } = readiness;
  return (
    <p class="verdict">
      {standing === 'ready' && <Icon name="check" />}
      <span>
        {standing === 'too_little' && (
          <>
            <b>Too little evidence yet.</b> Still missing: {missingWords(missing)}.
          </>
        )}
        {standing === 'ready' && (
          <>
            <b>Ready for work.</b> Passed {passed} of your last {of} scenarios.
          </>
        )}
        {standing === 'not_ready' && (
          <>
            <b>Not ready yet.</b> Passed {passed} of your last {of} scenarios; two make it.
          </>
        )}
      </span>
    </p>
  );
}

function missingWords({ decisions, scenarios }: StandingView['readiness']['missing']): string {
  return [
    ...(decisions > 0 ? [counted(decisions, 'decision')] : []),
    ...(scenarios > 0 ? [counted(scenarios, 'more scenario')] : []),
  ].join(' and ');
}

const counted = (count: number, name: string): string =>
  count === 1 ? `1 ${name}` : `${count} ${name}s`;
