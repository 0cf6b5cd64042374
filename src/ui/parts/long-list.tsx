// A list that may be long: as much as one looks through at once, a field to find somebody, and more when
// it is asked for.

import type { ComponentChildren, VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import './long-list.css';
import { useWords } from './words.tsx';

/** A list up to this long is shown as it is. */
const AT_ONCE = 12;
const MORE = 50;

type LongList = {
  /** By the place in the list. */
  readonly isShown: (at: number) => boolean;
  readonly find: VNode | null;
  readonly more: VNode | null;
};

/** `texts`: what each item is found by. */
export function useLongList(texts: readonly string[]): LongList {
  const { lists } = useWords('lists');
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const count = useRef<HTMLParagraphElement>(null);
  const id = useId();
  if (texts.length <= AT_ONCE) return { isShown: () => true, find: null, more: null };
  const found = texts.flatMap((text, at) => (plain(text).includes(plain(sought)) ? at : []));
  const shown = new Set(found.slice(0, most));
  return {
    isShown: (at) => shown.has(at),
    find: (
      <p class="find row">
        <label for={id}>{lists.find}</label>
        <input
          class="field"
          type="search"
          dir="auto"
          id={id}
          value={sought}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
          // In a form it would send that.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </p>
    ),
    more: (
      <div class="row">
        <p class="note" role="status" tabIndex={-1} ref={count}>
          {lists.shown(shown.size, found.length)}
        </p>
        {shown.size < found.length && (
          <button
            type="button"
            class="plain-button"
            onClick={() => {
              setMost(most + MORE);
              // The button may be gone with what it was there for.
              count.current?.focus();
            }}
          >
            {lists.more(Math.min(MORE, found.length - shown.size))}
          </button>
        )}
      </div>
    ),
  };
}

export function LongList<Item>(props: {
  readonly items: readonly Item[];
  readonly textOf: (item: Item) => string;
  readonly children: (shown: readonly Item[]) => ComponentChildren;
}) {
  const { isShown, find, more } = useLongList(props.items.map(props.textOf));
  return (
    <>
      {find}
      {props.children(props.items.filter((_, at) => isShown(at)))}
      {more}
    </>
  );
}

/** “Jose” finds “José”. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
