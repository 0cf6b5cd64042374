// What is written down at the desk: plus and delta words for the wall, the rule, the facilitator's notes.

import type { DeskView } from '../../core/room/desk-view.ts';
import { SIGNS } from '../../core/room/room.ts';
import type { RoomEvent } from '../../core/room/room-event.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';

/** Letters: a word, not a speech. */
const LONGEST_WORD = 80;
const LONGEST_RULE = 240;

export function DeskWords(props: {
  readonly view: DeskView;
  readonly happen: (event: RoomEvent) => void;
}) {
  const { view, happen } = props;
  const { room: words } = useWords('room');
  const here = view.words
    .map((word, at) => ({ ...word, at }))
    .filter(({ decision }) => decision === view.decision?.id);
  return (
    <section class="card stack tight" aria-labelledby="desk-words">
      <h2 id="desk-words">{words.desk.write}</h2>
      {view.options.length > 0 && (
        <>
          {SIGNS.map((sign) => (
            <form
              key={sign}
              class="inline"
              onSubmit={(event) => {
                event.preventDefault();
                const field = event.currentTarget.elements.namedItem('word');
                if (!(field instanceof HTMLInputElement) || !field.value.trim()) return;
                happen({ type: 'worded', sign, text: field.value.trim() });
                field.value = '';
              }}
            >
              <label class="desk-word inline">
                <span class="label">{words.desk.word[sign]}</span>
                <input class="field" name="word" maxLength={LONGEST_WORD} autocomplete="off" />
              </label>
              <button type="submit" class="plain-button" aria-label={words.desk.add[sign]}>
                {sign === 'plus' ? '+' : 'Δ'}
              </button>
            </form>
          ))}
          <ul class="stack tight">
            {here.map(({ sign, text, at }) => (
              <li key={at} class="inline strip">
                <b aria-hidden="true">{sign === 'plus' ? '+' : 'Δ'}</b>
                <bdi class="desk-word">{text}</bdi>
                <button
                  type="button"
                  class="bar-button"
                  aria-label={words.desk.remove(text)}
                  onClick={() => happen({ type: 'unworded', at })}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.slide !== null && (
        <label>
          <span class="label">{words.desk.rule}</span>
          <textarea
            class="field"
            rows={3}
            maxLength={LONGEST_RULE}
            value={view.rule}
            onInput={({ currentTarget }) => happen({ type: 'ruled', text: currentTarget.value })}
          />
        </label>
      )}
      <label>
        <span class="label">{words.desk.notes}</span>
        <textarea
          class="field"
          rows={2}
          value={view.notes}
          onInput={({ currentTarget }) => happen({ type: 'noted', text: currentTarget.value })}
        />
      </label>
    </section>
  );
}
