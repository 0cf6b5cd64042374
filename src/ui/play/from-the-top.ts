import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const SCROLLED = '.sheet, .conversation, .turn';

/** Every line and every decision is read from its beginning, however far the one before was scrolled. */
export function useFromTheTop(screen: RefObject<HTMLElement | null>, key: string): void {
  const last = useRef('');
  useLayoutEffect(() => {
    if (last.current === key) return;
    last.current = key;
    for (const box of screen.current?.querySelectorAll(SCROLLED) ?? []) box.scrollTop = 0;
  });
}
