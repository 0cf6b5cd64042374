// The paper card: the line that stands now, who says it, and how to go on.

import type { PlaceRef } from '../parts/focus.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
import { Conversation, NameTag, voiceOf } from './spoken-line.tsx';
import type { PlayDoors, PlayView, Prompt } from './view.ts';

type NextPrompt = Extract<Prompt, { kind: 'next' }>;

type Props = {
  readonly view: PlayView;
  readonly doors: PlayDoors;
  /** How one goes on from here; null where that is not by Next, or is to follow the words. */
  readonly next: NextPrompt | null;
  readonly place: PlaceRef;
};

/** Letters that fill two rows of a phone at most. */
const SHORT = 72;

export function Talk({ view, doors, next, place }: Props) {
  const { play: words } = useWords('play');
  const now = view.said.at(-1);
  const isDeciding = view.prompt.kind === 'choose';
  return (
    <section
      class={now && now.text.length <= SHORT ? 'talk is-short' : 'talk'}
      data-voice={now ? voiceOf(now) : 'narration'}
      data-channel={now?.channel ?? undefined}
      aria-label={words.said}
    >
      {isDeciding && <Before said={view.said} language={view.language} />}
      {now && <NameTag line={now} language={view.language} />}
      <Conversation said={view.said} language={view.language} isScrolled={isDeciding} />
      <Foot view={view} doors={doors} next={next} />
      {next && (
        <button
          type="button"
          class="main-button next"
          ref={place}
          aria-describedby={describedBy(view)}
          onClick={(event) => !isSecondHalf(event) && doors.next()}
        >
          {next.isLast ? words.toResult : words.next}
          <Icon name="next" />
        </button>
      )}
    </section>
  );
}

/** What was said since the last pick, for eyes; ears have it in the conversation. */
function Before({ said, language }: Pick<PlayView, 'said' | 'language'>) {
  const { play: words } = useWords('play');
  const lines = said.slice(
    Math.max(
      0,
      said.findLastIndex(({ pick }) => pick !== null),
    ),
    -1,
  );
  if (lines.length === 0) return null;
  return (
    <div class="before" aria-hidden="true" lang={language}>
      {lines.reverse().map(({ key, name, text }) => (
        <p key={key} dir="auto">
          {name !== null && <b>{words.speaker(name, null)}</b>}
          {text}
        </p>
      ))}
    </div>
  );
}

/** Of a double click with the mouse: it would take a line unread. Fingers tap on as fast as they read. */
const isSecondHalf = (event: MouseEvent): boolean =>
  event.detail === 2 && (event as PointerEvent).pointerType === 'mouse';

/** Whoever hears the page is on this button when the story opens. */
function describedBy({ rule, isTeaching }: PlayView): string | undefined {
  const ids = [...(rule ? ['rule-note'] : []), ...(isTeaching ? ['teach-next'] : [])];
  return ids.join(' ') || undefined;
}

/** What one may want besides going on; not there at all when there is nothing. */
function Foot({ view, doors, next }: Omit<Props, 'place'>) {
  const { play: words } = useWords('play');
  return (
    <div class="talk-foot">
      {view.trust !== null && <TrustMeter trust={view.trust} />}
      {view.canReadAloud && (
        <QuietButton icon="speak" label={words.readAloud} onClick={doors.readAloud} />
      )}
      {next?.canTakeBack && (
        <QuietButton icon="undo" label={words.takeBack} onClick={doors.takeBack} />
      )}
      {next?.canSkip && <QuietButton icon="skip" label={words.skip} onClick={doors.skip} />}
      {next && view.isTeaching && (
        <span class="teach" id="teach-next">
          {words.teach}
          <span class="teach-keys">{words.teachKeys}</span>
        </span>
      )}
    </div>
  );
}

/** A footnote to what the customer's face already says; shown in learn mode only. */
function TrustMeter({ trust }: { readonly trust: number }) {
  const { play: words } = useWords('play');
  return (
    <div class="trust">
      <label for="trust">{words.trust}</label>
      <meter id="trust" class="hidden" min={0} max={100} value={trust}>
        {words.trustOf(trust)}
      </meter>
      <span class="trust-bar" aria-hidden="true" style={{ '--trust': `${trust}%` }} />
    </div>
  );
}

function QuietButton(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" class="quiet" onClick={props.onClick}>
      <Icon name={props.icon} />
      {props.label}
    </button>
  );
}
