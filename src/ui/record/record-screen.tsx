// One's own record: where one stands, how well one reads oneself, everything that was played, and
// the way to take it along or to open what somebody else has saved.

import type { ComponentChildren } from 'preact';
import { type PlaceRef, useFocus } from '../parts/focus.ts';
import { useTopOfPage } from '../parts/top-of-page.ts';
import { useWords } from '../parts/words.tsx';
import '../parts/layout.css';
import './record.css';
import { Attempts } from './attempts.tsx';
import { Files } from './files.tsx';
import { Asked, News, type NewsView, Visits } from './opened.tsx';
import { Reads } from './reads.tsx';
import { Standing } from './standing.tsx';
import type { RecordDoors, RecordView } from './view.ts';

export function RecordScreen(props: {
  readonly view: RecordView;
  readonly doors: RecordDoors;
  /** What came of the last file; a new one is the new place to be. */
  readonly news: NewsView | null;
  /** Address of the title page. */
  readonly leave: string;
  /** Address of who has read one's lines; null without a team, where nothing is sent. */
  readonly readers: string | null;
  readonly notices?: ComponentChildren;
}) {
  const { view, doors, news } = props;
  const { skills } = useWords('skills');
  const { asked, visits } = view;
  const key = keyOf(view, news);
  const place = useFocus(key);
  const placeAt = (part: string) => (key.startsWith(part) ? place : null);
  useTopOfPage(key);
  return (
    <main class="record page">
      <Head view={view} leave={props.leave} readers={props.readers} place={placeAt('record')} />
      <div class="record-sheet stack">
        {props.notices}
        {news && <News view={news} place={place} />}
        {asked.map((one, at) => (
          <Asked
            key={one.file}
            asked={one}
            answer={(answer) => doors.answer(at, answer)}
            place={at === 0 ? placeAt('asked') : null}
          />
        ))}
        {visits.length > 0 && <Visits visits={visits} doors={doors} place={placeAt('visits')} />}
        {view.attempts > 0 && <Standing view={view} />}
        {view.reads.rows.length > 0 && <Reads view={view.reads} />}
        {view.attempts > 0 && <Attempts view={view} doors={doors} />}
        <Files isEmpty={view.attempts === 0} doors={doors} />
        <p class="record-note small note">{skills.purpose}</p>
      </div>
    </main>
  );
}

/** The place to be: what came of the files that were opened last, or the page. */
function keyOf({ asked, visits, isOpened }: RecordView, news: NewsView | null): string {
  if (news) return `news ${news.kind} ${news.title}`;
  if (asked.length > 0) return `asked ${asked.length}`;
  return isOpened && visits.length > 0 ? `visits ${visits.length}` : 'record';
}

function Head(props: {
  readonly view: RecordView;
  readonly leave: string;
  readonly readers: string | null;
  readonly place: PlaceRef | null;
}) {
  const { attempts, scenarios } = props.view;
  const { record: words } = useWords('record');
  const kept = props.readers ? words.keptAndSent : words.kept;
  return (
    <header class="record-head counter stack">
      <a class="quiet" href={props.leave}>
        {words.allScenarios}
      </a>
      <h1 ref={props.place} tabIndex={-1}>
        {words.title}
      </h1>
      <p class="lead">{attempts === 0 ? words.nothing : kept(attempts, scenarios.length)}</p>
      {props.readers && <a href={props.readers}>{words.readers}</a>}
    </header>
  );
}
