/**
 * Tells of the size of an element now and whenever it changes; where there is no `ResizeObserver`,
 * whenever the window's does. Returns how to stop.
 */
export function watchSize(element: HTMLElement, changed: () => void): () => void {
  if (typeof ResizeObserver === 'function') {
    const sizes = new ResizeObserver(changed);
    sizes.observe(element);
    return () => sizes.disconnect();
  }
  const first = requestAnimationFrame(changed);
  window.addEventListener('resize', changed);
  return () => {
    cancelAnimationFrame(first);
    window.removeEventListener('resize', changed);
  };
}
