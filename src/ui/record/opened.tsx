// What was opened from files: what came of it, attempts that are shown and not kept, and records of
// which one is asked first whose they are.

import type { PlaceRef } from '../parts/focus.ts';
import { useWords } from '../parts/words.tsx';
import { AttemptBody, AttemptWhen } from './attempt-card.tsx';
import './attempts.css';
import type { AskedView, RecordDoors, VisitView } from './view.ts';

type Doors = Pick<RecordDoors, 'answer' | 'keepVisit' | 'closeVisits'>;

export type NewsView = {
  readonly kind: 'reading' | 'good' | 'bad';
  readonly title: string;
  readonly sentences: readonly string[];
  readonly link: { readonly name: string; readonly address: string } | null;
};

export function News(props: { readonly view: NewsView; readonly place: PlaceRef }) {
  const { kind, title, sentences, link } = props.view;
  return (
    <section class="record-news strip stack" data-kind={kind} aria-labelledby="news-title">
      <h2 id="news-title" ref={props.place} tabIndex={-1}>
        {title}
      </h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {link && (
        <p>
          <a href={link.address}>{link.name}</a>
        </p>
      )}
    </section>
  );
}

export function Asked(props: {
  readonly asked: AskedView;
  readonly answer: (answer: 'mine' | 'look' | 'close') => void;
  readonly place: PlaceRef | null;
}) {
  const { file, name, attempts, scenarios } = props.asked;
  const words = useWords('record').record.asked;
  return (
    <section class="visits strip stack" aria-label={words.title}>
      <h2 ref={props.place} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.holds(file, name ?? '', attempts, scenarios)}</p>
      <div class="doors">
        {(['look', 'mine', 'close'] as const).map((answer) => (
          <button
            key={answer}
            type="button"
            class="plain-button"
            onClick={() => props.answer(answer)}
          >
            {words[answer]}
          </button>
        ))}
      </div>
      <p class="record-note small note">{words.explained}</p>
    </section>
  );
}

export function Visits(props: {
  readonly visits: readonly VisitView[];
  readonly doors: Doors;
  /** Where the focus goes when they have just been opened. */
  readonly place: PlaceRef | null;
}) {
  const { visits, doors } = props;
  const words = useWords('record').record.visit;
  return (
    <section class="visits strip stack" aria-labelledby="visits-title">
      <p class="visits-tag tag">{words.tag}</p>
      <h2 id="visits-title" ref={props.place} tabIndex={-1}>
        {words.title(visits.length)}
      </h2>
      <p>
        {words.replayed} {words.unknown}
      </p>
      <ul class="stack">
        {visits.map((visit) => (
          <li
            key={visit.attempt.id}
            class="attempt card stack"
            data-kind={visit.attempt.state.kind}
          >
            <VisitCard visit={visit} doors={doors} />
          </li>
        ))}
      </ul>
      {visits.length > 1 && (
        <button
          type="button"
          class="plain-button visits-close"
          onClick={() => doors.closeVisits(null)}
        >
          {words.closeAll}
        </button>
      )}
      <p class="record-note small note">{words.ownOnly}</p>
    </section>
  );
}

function VisitCard({ visit, doors }: { readonly visit: VisitView; readonly doors: Doors }) {
  const { attempt, name, file, title, language, hasNotes } = visit;
  const words = useWords('record').record.visit;
  return (
    <>
      <h3 class="row">
        <bdi>{name ?? file}</bdi>
        <span class="visit-title" lang={language} dir="auto">
          {title}
        </span>
      </h3>
      <AttemptWhen attempt={attempt} />
      <AttemptBody state={attempt.state} />
      {!hasNotes && <p class="record-note small note">{words.noNotes}</p>}
      <div class="visit-doors doors">
        <button
          type="button"
          class="quiet"
          onClick={() => doors.closeVisits(attempt.id)}
          aria-label={words.of(words.close, name ?? file)}
        >
          {words.close}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => doors.keepVisit(attempt.id)}
          aria-label={words.of(words.keep, name ?? file)}
        >
          {words.keep}
        </button>
      </div>
    </>
  );
}
