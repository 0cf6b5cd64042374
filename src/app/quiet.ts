/** Runs what nobody waits for: after the page has loaded and its first line has been painted. */
export function whenQuiet(work: () => void): void {
  const soon = () => requestAnimationFrame(() => setTimeout(work));
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}
