// All first assessed times together: a band and its range for each skill, and whether that is enough
// to call somebody ready.

import { Icon } from '../parts/icon.tsx';
import { Ruler, roughRange, ScoreWords } from '../parts/ruler.tsx';
import { useWords } from '../parts/words.tsx';
import type { RecordView, StandingView } from './view.ts';

export function Standing({ view }: { readonly view: RecordView }) {
  const { standing, waiting, isWorking } = view;
  const words = useWords('record').record.standing;
  return (
    <section class="stack" aria-labelledby="standing-title">
      <h2 id="standing-title">{words.title}</h2>
      <p class="lead">{words.lead}</p>
      <p class="record-note small note" role="status">
        {isWorking && words.working}
        {!isWorking && waiting > 0 && words.waiting(waiting)}
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

function SkillStanding({ view }: { readonly view: StandingView }) {
  const { skill, number, band, bar, decisions, scenarios } = view;
  const { record, skills } = useWords('record', 'skills');
  const words = record.standing;
  const from = words.from(decisions, scenarios);
  const at = number === null || bar === null ? null : { number, bar };
  const range = at && roughRange(at);
  return (
    <>
      <h3>{skills.names[skill]}</h3>
      <p class="record-note small note">{skills.meanings[skill]}</p>
      {at && band && range ? (
        <>
          <ScoreWords band={band} number={at.number} />
          <Ruler at={at} />
          <p class="record-note small note">
            {words.roughFrom(skills.rough(range.low, range.high), from)}
          </p>
        </>
      ) : (
        <p class="score">
          <b>{words.noNumber}</b>{' '}
          <span>{decisions === 0 ? words.nothingAssessed : words.only(from)}</span>
        </p>
      )}
      <Verdict view={view} />
    </>
  );
}

function Verdict({ view: { readiness } }: { readonly view: StandingView }) {
  const words = useWords('record').record.standing;
  const { standing, passed, of, missing } = readiness;
  return (
    <p class="verdict inline">
      {standing === 'ready' && <Icon name="check" />}
      <span>
        {standing === 'too_little' && (
          <>
            <b>{words.tooLittle}</b> {words.missing(missing.decisions, missing.scenarios)}
          </>
        )}
        {standing === 'ready' && (
          <>
            <b>{words.ready}</b> {words.passed(passed, of)}
          </>
        )}
        {standing === 'not_ready' && (
          <>
            <b>{words.notReady}</b> {words.passedTooFew(passed, of)}
          </>
        )}
      </span>
    </p>
  );
}
