// All first assessed times together: a band and its range for each skill, and whether that is enough
// to call somebody ready.

import { Icon } from '../parts/icon.tsx';
import { type Rough, Ruler, roughRange, ScoreWords } from '../parts/ruler.tsx';
import { SKILL_MEANINGS, SKILL_NAMES } from '../parts/skill-words.ts';
import type { RecordView, StandingView } from './view.ts';

export function Standing({ view }: { readonly view: RecordView }) {
  const { standing, waiting, isWorking } = view;
  return (
    <section class="stack" aria-labelledby="standing-title">
      <h2 id="standing-title">Where you stand</h2>
      <p class="lead">
        Your first time in Assess at each scenario, taken together. Everything else is practice and
        never counts against you.
      </p>
      <p class="record-note small note" role="status">
        {isWorking && 'Looking through your attempts. This fills in by itself.'}
        {!isWorking && waiting > 0 && waits(waiting)}
      </p>
      <ul class="columns">
        {standing.map((one) => (
          <li key={one.skill} class="standing box" data-standing={one.readiness.standing}>
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
      <p class="record-note small note">{SKILL_MEANINGS[skill]}</p>
      {pooled ? (
        <>
          <ScoreWords band={pooled.band} number={pooled.number} />
          <Ruler at={pooled} />
          <p class="record-note small note">
            {rough(pooled)}, from {from}.
          </p>
        </>
      ) : (
        <p class="score">
          <b>No number yet</b> <span>{decisions === 0 ? 'nothing assessed' : `only ${from}`}</span>
        </p>
      )}
      <Verdict view={view} />
    </>
  );
}

function rough(at: Rough): string {
  const { low, high } = roughRange(at);
  return `Roughly ${low} to ${high}`;
}

function Verdict({ view: { readiness } }: { readonly view: StandingView }) {
  const { standing, passed, of, missing } = readiness;
  return (
    <p class="verdict inline">
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
