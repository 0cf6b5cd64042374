// Keys and clickers: what each asks for, at the desk and at the wall alike.

import { LETTERS, type Letter } from '../../core/room/scene.ts';

export type RoomIntent =
  | { readonly kind: 'next' | 'undo' | 'blank' | 'reveal' | 'vote' | 'full' | 'help' | 'flip' }
  | { readonly kind: 'option'; readonly letter: Letter };

const KEYS: Readonly<Record<Exclude<RoomIntent['kind'], 'option'>, readonly string[]>> = {
  next: ['PageDown', 'ArrowRight', ' '],
  undo: ['PageUp', 'ArrowLeft'],
  blank: ['.', 'b'],
  ...{ reveal: ['r'], vote: ['v'], full: ['f'], help: ['?'], flip: ['w'] },
};

/** `key` as in `KeyboardEvent.key`. */
export function roomIntentOf(key: string): RoomIntent | null {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const letter = /^[1-4]$/.test(name) ? LETTERS[Number(name) - 1] : undefined;
  if (letter) return { kind: 'option', letter };
  const kinds = Object.keys(KEYS) as (keyof typeof KEYS)[];
  const kind = kinds.find((one) => KEYS[one].includes(name));
  return kind ? { kind } : null;
}

const TYPING = 'input, select, textarea, [contenteditable]';

/**
 * Listens wherever the focus is, except in text fields and in a dialog. On a button Space goes on too, as
 * clickers send it; Enter presses the button. F5 does not reload: many clickers send it to begin.
 */
export function listenForKeys(
  take: (intent: RoomIntent) => void,
  isListening: () => boolean = () => true,
): void {
  const listen = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (!isListening()) return;
    if (key === 'F5') return event.preventDefault();
    const isTyping = target instanceof Element && target.closest(TYPING);
    const isCommand = event.ctrlKey || event.altKey || event.metaKey;
    if (isTyping || isCommand || event.isComposing || document.querySelector('dialog[open]'))
      return;
    const intent = roomIntentOf(key);
    if (!intent) return;
    event.preventDefault();
    if (!event.repeat) take(intent);
  };
  // Space presses a button when the key comes up.
  const noPress = (event: KeyboardEvent) => {
    const isButton = event.target instanceof Element && event.target.closest('button, summary');
    const isOurs = isListening() && !document.querySelector('dialog[open]');
    if (event.key === ' ' && isButton && isOurs) event.preventDefault();
  };
  document.addEventListener('keydown', listen);
  document.addEventListener('keyup', noPress);
}

/** Of this window. A browser may refuse it: then nothing happens. */
export function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  done.catch(console.info);
}
