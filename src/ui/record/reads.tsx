// One's own reads over time: each beside what came out, as words and as a small ruler.

import { BAND_WORDS } from '../../core/score/bands.ts';
import { BANDS, type Band } from '../../core/vocabulary.ts';
import { SKILL_NAMES } from '../parts/skill-words.ts';
import type { ReadRow, ReadsView } from './view.ts';

/** More at once is a list to be studied. */
const NEAR = 5;

export function Reads({ view: { said, rows } }: { readonly view: ReadsView }) {
  const earlier = rows.slice(NEAR);
  return (
    <section class="stack" aria-labelledby="reads-title">
      <h2 id="reads-title">How well you read yourself</h2>
      <p class="lead">{said.join(' ')}</p>
      <p class="legend" aria-hidden="true">
        <span>
          <i class="spot" data-guessed="true" /> what you said
        </span>
        <span>
          <i class="spot" data-result="true" /> what came out
        </span>
      </p>
      <Rows rows={rows.slice(0, NEAR)} />
      {earlier.length > 0 && (
        <details>
          <summary>{earlier.length} earlier</summary>
          <Rows rows={earlier} />
        </details>
      )}
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly ReadRow[] }) {
  return (
    <ul class="reads">
      {rows.map(({ attempt, day, scenario, skills }) => (
        <li class="stack" key={attempt}>
          <p>
            <b class="label">{scenario}</b> <span class="note small">{day}</span>
          </p>
          <dl class="columns">
            {skills.map(({ skill, guessed, result }) => (
              <div key={skill}>
                <dt>{SKILL_NAMES[skill]}</dt>
                <dd>
                  <Spots guessed={guessed} result={result} />
                  {compared(guessed, result)}
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

function compared(guessed: Band, result: Band | null): string {
  if (result === null) return `You said ${BAND_WORDS[guessed]}; too little to tell`;
  if (result === guessed) return `${BAND_WORDS[result]}, as you said`;
  return `You said ${BAND_WORDS[guessed]}, it was ${BAND_WORDS[result]}`;
}
