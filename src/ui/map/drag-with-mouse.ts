/** A hand that trembles while it clicks does not drag: pixels. */
const SLACK = 5;

/** Moves what a window shows with the mouse; fingers do that by themselves. Returns how to stop. */
export function dragWithMouse(view: HTMLElement): () => void {
  let from: { x: number; y: number; left: number; top: number } | null = null;
  let isDragging = false;
  const down = (event: PointerEvent) => {
    isDragging = false;
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY, left: view.scrollLeft, top: view.scrollTop };
  };
  const move = (event: PointerEvent) => {
    if (!from) return;
    const [across, along] = [event.clientX - from.x, event.clientY - from.y];
    if (!isDragging && Math.hypot(across, along) < SLACK) return;
    if (!isDragging) view.setPointerCapture(event.pointerId);
    isDragging = true;
    view.dataset.dragging = 'true';
    view.scrollTo({ left: from.left - across, top: from.top - along, behavior: 'instant' });
  };
  const up = () => {
    from = null;
    delete view.dataset.dragging;
  };
  /** What was dragged was not clicked. */
  const click = (event: MouseEvent) => {
    if (isDragging) event.stopPropagation();
    isDragging = false;
  };
  view.addEventListener('pointerdown', down);
  view.addEventListener('pointermove', move);
  view.addEventListener('pointerup', up);
  view.addEventListener('pointercancel', up);
  view.addEventListener('click', click, true);
  return () => {
    view.removeEventListener('pointerdown', down);
    view.removeEventListener('pointermove', move);
    view.removeEventListener('pointerup', up);
    view.removeEventListener('pointercancel', up);
    view.removeEventListener('click', click, true);
  };
}
