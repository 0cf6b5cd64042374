// One's own reads over time: each beside what came out, as words and as a small ruler.

import { BANDS, type Band } from '../../core/vocabulary.ts';
import type { Words } from '../../words/words.ts';
import { useWords } from '../parts/words.tsx';
import type { ReadRow, ReadsView } from './view.ts';

/** More at once is a list to be studied. */
const NEAR = 5;

export function Reads({ view: { said, rows } }: { readonly view: ReadsView }) {
  const earlier = rows.slice(NEAR);
  const words = useWords('record').record.reads;
  return (
    <section class="stack" aria-labelledby="reads-title">
      <h2 id="reads-title">{words.title}</h2>
      <p class="lead">{said.join(' ')}</p>
      <p class="legend" aria-hidden="true">
        <span>
          <i class="spot" data-guessed="true" /> {words.said}
        </span>
        <span>
          <i class="spot" data-result="true" /> {words.result}
        </span>
      </p>
      <Rows rows={rows.slice(0, NEAR)} />
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          <Rows rows={earlier} />
        </details>
      )}
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly ReadRow[] }) {
  const words = useWords('record', 'skills');
  return (
    <ul class="reads">
      {rows.map(({ attempt, day, scenario, language, skills }) => (
        <li class="stack" key={attempt}>
          <p>
            <b class="label" lang={language}>
              {scenario}
            </b>{' '}
            <span class="note small">{day}</span>
          </p>
          <dl class="columns">
            {skills.map(({ skill, guessed, result }) => (
              <div key={skill}>
                <dt>{words.skills.names[skill]}</dt>
                <dd>
                  <Spots guessed={guessed} result={result} />
                  {compared(guessed, result, words)}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** A ring where the guess was, full where the result is; not yet at the left, strong at the right. */
function Spots({ guessed, result }: { readonly guessed: Band; readonly result: Band | null }) {
  return (
    <span class="spots" aria-hidden="true">
      {BANDS.map((band) => (
        <i key={band} class="spot" data-guessed={band === guessed} data-result={band === result} />
      ))}
    </span>
  );
}

function compared(guessed: Band, result: Band | null, words: Pick<Words, 'record' | 'skills'>) {
  const { record, skills } = words;
  const said = skills.bands[guessed];
  if (result === null) return record.reads.tooLittle(said);
  return result === guessed
    ? record.reads.right(said)
    : record.reads.wrong(said, skills.bands[result]);
}
