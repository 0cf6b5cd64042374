// The facilitator's desk: what stands on the wall and what comes next, the votes, the way on.

import type { ComponentChildren } from 'preact';
import type { DeskView } from '../../core/room/desk-view.ts';
import type { RoomEvent } from '../../core/room/room-event.ts';
import type { ReadLine } from '../../core/room/scene.ts';
import { useFocus } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
import '../parts/layout.css';
import './desk.css';
import { DeskControls } from './desk-controls.tsx';
import { DeskOptions } from './desk-options.tsx';
import { DeskPhones, type PhonesDoors, type PhonesView } from './desk-phones.tsx';
import { DeskWords } from './desk-words.tsx';

export type DeskDoors = {
  readonly happen: (event: RoomEvent) => void;
  readonly openWall: () => void;
  readonly flip: () => void;
  readonly help: () => void;
  readonly print: () => void;
  readonly phones: PhonesDoors;
};

export function DeskScreen(props: {
  readonly view: DeskView;
  readonly title: string;
  readonly language: string;
  readonly seconds: number;
  /** The address of the wall, for a link where the window was blocked. */
  readonly wall: string;
  /** The address of the preparation. */
  readonly home: string;
  readonly isWallOpen: boolean;
  readonly isWallBlocked: boolean;
  readonly doors: DeskDoors;
  readonly notices?: ComponentChildren;
  /** Null where hands are counted alone. */
  readonly phones: PhonesView | null;
  /** The hand-out, at the end. */
  readonly handout?: ComponentChildren;
  readonly panel?: ComponentChildren;
}) {
  const { view, doors, language } = props;
  const { room: words } = useWords('room');
  const heading = useFocus('desk');
  const { decision, stop } = view;
  const isMet = view.options.length > 0;
  return (
    <main class="desk page">
      <header class="desk-top row">
        <h1 ref={heading} tabIndex={-1}>
          <bdi lang={language}>{props.title}</bdi>
        </h1>
        <p>{words.desk.steps[view.step]}</p>
        {stop && <p>{words.desk.stop(stop.at + 1, stop.of)}</p>}
        <p class="desk-clock">
          {props.seconds < LONGEST && (
            <>
              <span class="hidden">{words.desk.running}</span>
              {clock(props.seconds)}
            </>
          )}
        </p>
        <WallDoors {...props} />
        <button type="button" class="plain-button" onClick={doors.help}>
          {words.desk.help}
        </button>
      </header>
      {props.notices}
      <div class="desk-rows">
        <div class="stack">
          <section class="card desk-now" aria-labelledby="desk-now">
            <h2 id="desk-now">{words.desk.now}</h2>
            {view.slide === null ? (
              <DeskLine line={view.line} language={language} />
            ) : (
              <SlideName slide={view.slide} />
            )}
            {view.ahead && (
              <>
                <h3>{words.desk.ahead}</h3>
                <DeskLine line={view.ahead} language={language} />
              </>
            )}
          </section>
          {isMet && decision && (
            <section class="card stack tight" aria-labelledby="desk-decision">
              <h2 id="desk-decision">
                <bdi lang={language}>{decision.title}</bdi>
              </h2>
              <p>
                <b>{words.desk.ask}</b> <bdi lang={language}>{decision.ask}</bdi>
              </p>
              <DeskOptions
                {...{ view, language }}
                hasPhones={props.phones !== null}
                happen={doors.happen}
              />
            </section>
          )}
          {props.handout}
        </div>
        <div class="stack desk-side">
          <DeskControls view={view} happen={doors.happen} print={doors.print} home={props.home} />
          {props.phones && <DeskPhones view={props.phones} doors={doors.phones} />}
          <DeskWords view={view} happen={doors.happen} />
        </div>
      </div>
      {props.panel}
    </main>
  );
}

function WallDoors(props: Parameters<typeof DeskScreen>[0]) {
  const { room: words } = useWords('room');
  if (props.isWallOpen) return <p class="tag pale-teal">{words.desk.wallOpen}</p>;
  return (
    <>
      {props.isWallBlocked ? (
        <a class="main-button" href={props.wall} target="_blank" rel="noopener">
          {words.desk.openHere}
        </a>
      ) : (
        <button type="button" class="main-button" onClick={props.doors.openWall}>
          {words.desk.openWall}
        </button>
      )}
      <button type="button" class="plain-button" onClick={props.doors.flip}>
        {words.desk.oneScreen}
      </button>
    </>
  );
}

function DeskLine(props: { readonly line: ReadLine | null; readonly language: string }) {
  const { line, language } = props;
  const { room: words } = useWords('room');
  if (!line) return null;
  const name = line.isYou ? words.wall.you : line.name;
  return (
    <p class="lead">
      {name !== null && <b>{name}: </b>}
      <bdi lang={language}>{line.text}</bdi>
    </p>
  );
}

function SlideName({ slide }: { readonly slide: NonNullable<DeskView['slide']> }) {
  const { room: words, skills } = useWords('room', 'skills');
  const names = { rule: words.wall.ruleTitle, handout: words.wall.thanks };
  return <p class="lead">{typeof slide === 'object' ? skills.names[slide.skill] : names[slide]}</p>;
}

/** In seconds: a room that is opened again another day has no clock. */
const LONGEST = 12 * 3600;

/** Hours only where there are any. */
function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, at) => (at === 0 ? part : String(part).padStart(2, '0'))).join(':');
}

export function TakenNotice({ onBack }: { readonly onBack: () => void }) {
  const { room: words } = useWords('room');
  return (
    <div class="notice" role="alert">
      <p>{words.desk.taken}</p>
      <button type="button" class="plain-button" onClick={onBack}>
        <Icon name="undo" />
        {words.desk.takeBack}
      </button>
    </div>
  );
}
