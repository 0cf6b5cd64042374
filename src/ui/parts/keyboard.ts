import { useEffect, useRef } from 'preact/hooks';

const TYPING = 'input, select, textarea, [contenteditable]';

/** Listens for keys wherever the focus is, except in text fields and open dialogs. */
export function useKeyboard(handle: (event: KeyboardEvent) => void): void {
  const latest = useRef(handle);
  latest.current = handle;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isCommand =
        event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph');
      const isTyping = event.target instanceof Element && event.target.closest(TYPING);
      if (isCommand || event.isComposing || isTyping || document.querySelector('dialog[open]'))
        return;
      latest.current(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
