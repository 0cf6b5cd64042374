import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Every line and every decision is read from its beginning, however far the one before was scrolled.
 * What was scrolled is remembered, because asking each box where it stands would cost a layout.
 */
export function useFromTheTop(screen: RefObject<HTMLElement | null>, key: string): void {
  const last = useRef('');
  const scrolled = useRef(new Set<Element>());
  useLayoutEffect(() => {
    const { current: box } = screen;
    const remember = ({ target }: Event) =>
      target instanceof Element && scrolled.current.add(target);
    box?.addEventListener('scroll', remember, { capture: true, passive: true });
    return () => box?.removeEventListener('scroll', remember, { capture: true });
  }, [screen]);
  useLayoutEffect(() => {
    if (last.current === key) return;
    last.current = key;
    for (const box of scrolled.current) box.scrollTop = 0;
    scrolled.current.clear();
  });
}
