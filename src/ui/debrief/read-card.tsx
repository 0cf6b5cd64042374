// The second card: one's own read, before anything is told. It is noted whole or not at all.

import { useRef } from 'preact/hooks';
import type { ChoiceId } from '../../core/story/line.ts';
import { type Band, SKILLS, type Skill } from '../../core/vocabulary.ts';
import { BandFields } from '../parts/band-fields.tsx';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import { useWords } from '../parts/words.tsx';
import './read-card.css';

/** Two of one's own lines are marked: the best one, and the one that cost most. */
export type Tapped = 'best' | 'costliest';
const TAPPED = ['best', 'costliest'] as const;

type ReadLine = { readonly choice: ChoiceId; readonly said: string };

export type ReadView = {
  /** Null where each round had another customer. */
  readonly spokenTo: string | null;
  readonly bands: Partial<Readonly<Record<Skill, Band>>>;
  /** The lines to choose from, in the order in which they were said; once noted, those marked. */
  readonly lines: readonly ReadLine[];
  readonly tapped: Readonly<Record<Tapped, ChoiceId | null>>;
  /** What is still missing, in a sentence; null when the read is whole. */
  readonly missing: string | null;
  /** It was to be noted too early. */
  readonly isAsked: boolean;
  /** Noted: it can be read, and not changed. */
  readonly isNoted: boolean;
};

export type ReadDoors = {
  readonly guess: (skill: Skill, band: Band) => void;
  readonly tap: (as: Tapped, choice: ChoiceId) => void;
  readonly note: () => void;
};

export function ReadCard(props: { readonly view: ReadView; readonly doors: ReadDoors }) {
  const { view, doors } = props;
  const words = useWords('debrief').debrief.read;
  const card = useRef<HTMLDivElement>(null);
  if (view.isNoted) return <NotedRead view={view} />;
  const note = () => {
    doors.note();
    // The focus goes to what is missing.
    card.current?.querySelector<HTMLElement>('[data-missing="true"] :is(input, button)')?.focus();
  };
  return (
    <div class="stack" ref={card}>
      <p class="lead">{words.lead(view.spokenTo)}</p>
      <section class="stack" aria-labelledby="read-bands">
        <h2 id="read-bands">{words.skills}</h2>
        <p class="note">{words.follow}</p>
        {SKILLS.map((skill) => (
          <BandFields
            key={skill}
            skill={skill}
            band={view.bands[skill] ?? null}
            onGuess={(band) => doors.guess(skill, band)}
          />
        ))}
      </section>
      <Lines view={view} onTap={doors.tap} />
      <div class="read-foot row">
        <p role="status" data-asked={view.isAsked && view.missing !== null}>
          {view.missing === null ? words.whole : view.isAsked && words.notWhole(view.missing)}
        </p>
        <button type="button" class={view.missing ? 'plain-button' : 'main-button'} onClick={note}>
          {words.note}
          <Icon name="next" />
        </button>
      </div>
    </div>
  );
}

/** Asks for one line after the other. A tap on a marked line takes its mark off. */
function Lines(props: { readonly view: ReadView; readonly onTap: ReadDoors['tap'] }) {
  const { lines, tapped } = props.view;
  const { read } = useWords('debrief').debrief;
  const markOf = (choice: ChoiceId) => TAPPED.find((as) => tapped[as] === choice);
  const asked = TAPPED.find((as) => tapped[as] === null);
  return (
    <section aria-labelledby="read-lines" class="stack tight" data-missing={asked !== undefined}>
      <h2 id="read-lines" aria-live="polite">
        {read.asks[asked ?? 'both']}
      </h2>
      <ul class="stack tight" aria-labelledby="read-lines">
        {lines.map(({ choice, said }) => {
          const mark = markOf(choice);
          return (
            <li key={choice}>
              <button
                type="button"
                class="option read-line"
                data-as={mark}
                aria-pressed={mark !== undefined}
                onClick={() => props.onTap(mark ?? asked ?? 'costliest', choice)}
              >
                <bdi>{quoted(said)}</bdi>
                {mark && (
                  <small class="label inline">
                    <Icon name={mark} />
                    {read.marks[mark]}
                  </small>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** One's own read as it was noted. */
function NotedRead({ view }: { readonly view: ReadView }) {
  const { debrief, skills } = useWords('debrief', 'skills');
  return (
    <div class="stack">
      <p class="lead">{debrief.read.noted}</p>
      <dl class="read-noted stack">
        {SKILLS.map((skill) => (
          <div key={skill} class="card">
            <dt>{skills.names[skill]}</dt>
            <dd>{skills.bands[view.bands[skill] ?? 'not_yet']}</dd>
          </div>
        ))}
        {TAPPED.map((as) => (
          <div key={as} class="read-noted-line card" data-as={as}>
            <dt class="inline">
              <Icon name={as} />
              {debrief.read.marks[as]}
            </dt>
            <dd>
              {quoted(view.lines.find(({ choice }) => choice === view.tapped[as])?.said ?? '')}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
