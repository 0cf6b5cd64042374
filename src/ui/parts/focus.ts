// Where the focus goes. Four rules for every screen:
// 1. A screen names one place to be (`useFocus`) and the focus goes there when its key changes.
// 2. Focus that has fallen to `body`, because its element went away, is fetched back there.
// 3. While a modal dialog is open it keeps the focus; when it closes the browser gives it back.
// 4. A text field keeps the focus while somebody types in it, whatever changes on the page.

import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** For the `ref` of the element that gets the focus. */
export type PlaceRef = (element: HTMLElement | null) => void;

export function useFocus(key: string): PlaceRef {
  const place = useRef<HTMLElement | null>(null);
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    const isNew = last.current !== key;
    last.current = key;
    if (document.querySelector('dialog[open], :is(textarea, input, select):focus')) return;
    if (isNew || document.activeElement === null || document.activeElement === document.body)
      place.current?.focus({ preventScroll: true });
  });
  return useCallback<PlaceRef>((element) => {
    place.current = element;
  }, []);
}
