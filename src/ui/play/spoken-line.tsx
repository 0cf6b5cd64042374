// The lines of the conversation. Ears get all of them, whole, as they come; eyes get the one that stands.

import type { Act } from '../../core/story/line.ts';
import type { Channel } from '../../core/vocabulary.ts';
import type { Words } from '../../words/words.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { isAnythingSeen, type SeenAnew, seenInWords } from '../parts/seen-in-words.ts';
import { usePageLanguage, useWords } from '../parts/words.tsx';

/** One line as it stands in the conversation. */
export type Said = {
  /** Stays the same for this line as long as the attempt stands; a new line has a new key. */
  readonly key: string;
  /** Who says it, as shown; null is narration. */
  readonly name: string | null;
  readonly isYou: boolean;
  readonly text: string;
  readonly channel: Channel | null;
  /** Set where this line opens an act. */
  readonly act: Act | null;
  /** What the picture shows from this line on. */
  readonly seen: SeenAnew;
  /** With the last line: what is seen in the last picture, in the story's words. */
  readonly last: string | null;
  /** 0-based number of the pick that this line speaks out; null for every other line. */
  readonly pick: number | null;
};

const CHANNEL_ICONS: Readonly<Record<Channel, IconName>> = {
  mail: 'mail',
  phone: 'phone',
  text: 'text',
};

/** As many earlier lines as a screen reader may still want to step back to without opening the log. */
const KEPT_FOR_EARS = 12;

export const voiceOf = (line: Said) =>
  line.isYou ? 'you' : line.name === null ? 'narration' : 'speech';

/** The name on a paper tag; empty for narration. Ears hear the name with the line instead. */
export function NameTag(props: { readonly line: Said; readonly language: string }) {
  const { line, language } = props;
  const page = usePageLanguage();
  const { play: words } = useWords('play');
  if (line.name === null) return null;
  return (
    <p class="name-tag" aria-hidden="true" dir="auto" lang={language}>
      {line.channel && <Icon name={CHANNEL_ICONS[line.channel]} />}
      {line.name}
      {line.channel && (
        <span class="name-channel" lang={page}>
          {words.channels[line.channel]}
        </span>
      )}
    </p>
  );
}

export function Conversation(props: {
  readonly said: readonly Said[];
  /** Of the story. */
  readonly language: string;
  /** Beside choices a long line may have to be scrolled, by keys too. */
  readonly isScrolled: boolean;
}) {
  const { said, language } = props;
  const page = usePageLanguage();
  const { play: words } = useWords('play');
  const recent = said.slice(-KEPT_FOR_EARS);
  return (
    <div
      class="conversation"
      role="log"
      aria-label={words.conversation}
      tabIndex={props.isScrolled ? 0 : undefined}
    >
      {recent.map((line) => (
        <p
          key={line.key}
          class={line === recent.at(-1) ? 'line' : 'hidden'}
          dir="auto"
          lang={language}
        >
          {/* With a direction of its own, a name says nothing about the line's. */}
          <span class="hidden" dir="auto" lang={page}>
            {spokenBy(line, words)}
          </span>
          {line.text}
          {isAnythingSeen(line.seen) && (
            <span class="hidden" dir="auto" lang={page}>
              {seenInWords(line.seen, words.picture)}
            </span>
          )}
          {line.last && <span class="hidden"> {line.last}</span>}
        </p>
      ))}
    </div>
  );
}

/** “3:40 p.m.” has its full stop already. */
const ended = (text: string) => (text.endsWith('.') ? text : `${text}.`);

function spokenBy(line: Said, words: Words['play']): string {
  const act = line.act ? words.youAre(ended(line.act.title), ended(line.act.you)) : '';
  if (line.name === null) return act;
  return act + words.speaker(line.name, line.channel && words.channels[line.channel]);
}
