// One's own reads over time: each beside what came out, in words and as marks.

import type { Band } from '../../core/vocabulary.ts';
import type { Words } from '../../words/words.ts';
import { BandMarks } from '../parts/band-marks.tsx';
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
                  <BandMarks full={result} open={guessed} />
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

function compared(guessed: Band, result: Band | null, words: Pick<Words, 'record' | 'skills'>) {
  const { record, skills } = words;
  const said = skills.bands[guessed];
  if (result === null) return record.reads.tooLittle(said);
  return result === guessed
    ? record.reads.right(said)
    : record.reads.wrong(said, skills.bands[result]);
}
