/**
 * Calls back now and on each change of an element's size, or of the window's where there is no
 * `ResizeObserver`. Returns the function that stops it.
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
