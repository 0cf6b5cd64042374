// Looking back: everything said so far. In learn mode one may step back to a decision from here.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { Panel } from '../parts/panel.tsx';
import { filled, usePageLanguage, useWords } from '../parts/words.tsx';
import { type Said, voiceOf } from './spoken-line.tsx';

export function EarlierPanel(props: {
  readonly said: readonly Said[];
  /** Of the story. */
  readonly language: string;
  readonly onClose: () => void;
  /** Learn mode: back to the decision of that pick; null where looking back changes nothing. */
  readonly onStepBack: ((pick: number) => void) | null;
}) {
  const { said, onStepBack } = props;
  const { play: words } = useWords('play');
  const end = useRef<HTMLLIElement>(null);
  // The newest line is what one has just lost sight of.
  useLayoutEffect(() => end.current?.scrollIntoView({ block: 'end' }), []);
  const list = useRef<HTMLOListElement>(null);
  // A presenter's clicker has these two keys and no other: forward past the end leads back.
  const turnPages = (event: KeyboardEvent) => {
    const by = event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : 0;
    const { current: box } = list;
    if (by === 0 || !box || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const isAtEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - 1;
    if (by === 1 && isAtEnd) return event.repeat || props.onClose();
    box.scrollBy({ top: by * box.clientHeight * 0.9 });
  };
  return (
    <Panel title={words.earlier} onClose={props.onClose} onKey={turnPages}>
      {onStepBack && <p class="note">{words.earlierNote}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <ol class="earlier" tabIndex={0} ref={list} aria-label={words.earlier}>
        {said.map((line, index) => (
          <Earlier
            key={line.key}
            line={line}
            language={props.language}
            onStepBack={onStepBack}
            place={index === said.length - 1 ? end : null}
          />
        ))}
      </ol>
    </Panel>
  );
}

function Earlier(props: {
  readonly line: Said;
  readonly language: string;
  readonly onStepBack: ((pick: number) => void) | null;
  readonly place: { current: HTMLLIElement | null } | null;
}) {
  const { line, language, onStepBack } = props;
  const page = usePageLanguage();
  const { play: words } = useWords('play');
  const { pick } = line;
  return (
    <li ref={props.place} data-voice={voiceOf(line)}>
      {line.act && (
        <h3 dir="auto">
          <span lang={language}>{line.act.title}</span>{' '}
          <small dir="auto">{filled(words.you, <bdi lang={language}>{line.act.you}</bdi>)}</small>
        </h3>
      )}
      <p dir="auto" lang={language}>
        {line.name !== null && (
          <b dir="auto" lang={page}>
            {words.speaker(line.name, line.channel && words.channels[line.channel])}
          </b>
        )}
        {line.text}
      </p>
      {pick !== null && onStepBack && (
        <button type="button" class="quiet" onClick={() => onStepBack(pick)}>
          <Icon name="undo" />
          {words.stepBack}
        </button>
      )}
    </li>
  );
}
