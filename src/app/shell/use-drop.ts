import { useLayoutEffect } from 'preact/hooks';

/** What comes in by dropping, anywhere on the page. */
export function useDrop(take: (dropped: DataTransfer) => void): void {
  useLayoutEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer) take(event.dataTransfer);
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
    };
  }, [take]);
}
