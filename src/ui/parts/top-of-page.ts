import { useLayoutEffect, useRef } from 'preact/hooks';

/** Every card is read from its beginning, however far the one before was scrolled. */
export function useTopOfPage(key: string): void {
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (last.current !== null && last.current !== key) window.scrollTo(0, 0);
    last.current = key;
  });
}
