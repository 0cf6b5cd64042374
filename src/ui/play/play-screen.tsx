// The play screen: the stage behind, the conversation on a paper card, the choices on the player's
// side. Everything can be played from here with the stage switched off.

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useAfterFrame } from '../parts/after-frame.tsx';
import { useFocus } from '../parts/focus.ts';
import { useKeyboard } from '../parts/keyboard.ts';
import { filled, useWords } from '../parts/words.tsx';
import './play.css';
import './top-bar.css';
import './slips.css';
import './talk.css';
import './talk-foot.css';
import './choices.css';
import { Choices, moveBetweenChoices } from './choices.tsx';
import { CoachNote } from './coach-note.tsx';
import { useFromTheTop } from './from-the-top.ts';
import { follow, hasToScroll, intentOf } from './keys.ts';
import { usePresses } from './presses.ts';
import { Talk } from './talk.tsx';
import { TopBar } from './top-bar.tsx';
import type { PlayDoors, PlayView } from './view.ts';

const CONTROL = 'button, a, summary, [role="button"]';

/** By the way the event went: the button's own answer may have changed what was under the hand. */
const isOnControl = (event: Event) =>
  event.composedPath().some((one) => one instanceof Element && one.matches(CONTROL));

export function PlayScreen(props: {
  readonly view: PlayView;
  readonly doors: PlayDoors;
  /** The app hangs the canvas in here; null when the screen goes away. */
  readonly stage: (slot: HTMLElement | null) => void;
  /** Banner, notices: between the bar and the stage. */
  readonly notices?: ComponentChildren;
  /** An open panel (pause, earlier lines, settings). */
  readonly panel?: ComponentChildren;
}) {
  const { view } = props;
  const { prompt, language } = view;
  const { play: words } = useWords('play');
  const screen = useRef<HTMLElement>(null);
  // A choice that goes away with the focus on it makes the browser lay the page out once more.
  const holdFocus = () => screen.current?.focus({ preventScroll: true });
  const presses = usePresses(placeKey(view));
  const doors: PlayDoors = {
    ...props.doors,
    pick: (choice) => {
      holdFocus();
      presses.forget();
      props.doors.pick(choice);
    },
  };
  // After a pick the words come first: laying out how to go on from them takes as long again.
  const canGoOn = useAfterFrame(prompt.kind !== 'choose');
  const next = prompt.kind === 'next' && canGoOn ? prompt : null;
  const place = useFocus(next ? 'next' : placeKey(view));
  useFromTheTop(screen, placeKey(view));
  const goOn = (event: MouseEvent) => {
    if (prompt.kind !== 'next' || isOnControl(event)) return;
    // Asked last: a selection costs a layout, and a click on a button is not about one.
    const isReading = document.getSelection()?.isCollapsed === false;
    if (!isReading) doors.next();
  };
  useKeyboard((event) => {
    const intent = intentOf(event.key, isOnControl(event), view, event.code);
    if (!intent) return;
    if (intent.kind !== 'move' && hasToScroll(event.key, event.target)) return;
    event.preventDefault();
    if (intent.kind === 'move') moveBetweenChoices(screen.current, intent.by);
    else if (!event.repeat || intent.kind === 'next') follow(intent, doors);
  });
  return (
    // A click on nothing in particular leaves the focus here and not on the body.
    <main class="play" data-prompt={prompt.kind} ref={screen} tabIndex={-1}>
      <h1 class="hidden" lang={language}>
        {view.title}
      </h1>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a bonus for fingers; Next is a button. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the whole screen answers Space and Enter. */}
      <div class="floor" onClick={goOn}>
        <div class="stage" aria-hidden="true" ref={props.stage} />
        <TopBar isMuted={view.isMuted} words={words} doors={doors} />
        <div class="notices">{props.notices}</div>
        <div class="sheet">
          {view.rule && (
            <p class="rule-note" id="rule-note">
              <b>{words.rule}</b> <bdi>{view.rule}</bdi>
            </p>
          )}
          {view.act && (
            // In the conversation too, where ears get it with the line.
            <p class="act-card" aria-hidden="true" key={view.act.title}>
              <b dir="auto" lang={language}>
                {view.act.title}
              </b>
              <span>{filled(words.nowYouAre, <bdi lang={language}>{view.act.you}</bdi>)}</span>
            </p>
          )}
          <Talk view={view} doors={doors} next={next} place={place} />
          {prompt.kind === 'choose' && (
            <Choices
              options={prompt.options}
              hint={prompt.hint}
              language={language}
              heading={place}
              onPress={holdFocus}
              isMeant={presses.isMeant}
              onPick={doors.pick}
            />
          )}
          {prompt.kind === 'coach' && (
            <CoachNote
              hint={prompt.hint}
              language={language}
              doors={doors}
              place={place}
              isMeant={presses.isMeant}
            />
          )}
        </div>
      </div>
      {props.panel}
    </main>
  );
}

/** A new decision or a new word from the coach is a new place to be. */
function placeKey(view: PlayView): string {
  return `${view.prompt.kind} ${view.said.at(-1)?.key}`;
}
