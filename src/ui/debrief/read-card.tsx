// The second card: one's own read, before anything is told. It is noted whole or not at all.

import { useRef } from 'preact/hooks';
import { SKILLS } from '../../core/vocabulary.ts';
import { BandFields } from '../parts/band-fields.tsx';
import { Icon } from '../parts/icon.tsx';
import { NotedRead } from './noted-read.tsx';
import './read-card.css';
import { useWords } from '../parts/words.tsx';
import { ReadLines } from './read-lines.tsx';
import type { ReadDoors, ReadView } from './read-view.ts';

export function ReadCard(props: { readonly view: ReadView; readonly doors: ReadDoors }) {
  const { view, doors } = props;
  const words = useWords('debrief').debrief.read;
  const card = useRef<HTMLDivElement>(null);
  if (view.isNoted) return <NotedRead view={view} />;
  const note = () => {
    doors.note();
    // Where something is missing, that is the place to be.
    card.current?.querySelector<HTMLElement>('[data-missing="true"] :is(input, button)')?.focus();
  };
  return (
    <div class="stack" ref={card}>
      <p class="lead">{words.lead(view.customer)}</p>
      <section class="stack" aria-labelledby="read-bands">
        <h2 id="read-bands">{words.skills}</h2>
        {SKILLS.map((skill) => (
          <BandFields
            key={skill}
            skill={skill}
            band={view.bands[skill] ?? null}
            onGuess={(band) => doors.guess(skill, band)}
          />
        ))}
      </section>
      <section aria-labelledby="read-lines" class="stack">
        <h2 id="read-lines">{words.lines}</h2>
        <ReadLines view={view} onTap={doors.tap} />
      </section>
      <div class="read-foot row">
        <p role="status" data-asked={view.isAsked && view.missing !== null}>
          {view.missing && view.isAsked
            ? words.notWhole(view.missing)
            : (view.missing ?? words.whole)}
        </p>
        <button type="button" class={view.missing ? 'plain-button' : 'main-button'} onClick={note}>
          {words.note}
          <Icon name="next" />
        </button>
      </div>
    </div>
  );
}
