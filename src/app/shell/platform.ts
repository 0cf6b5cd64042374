// What a browser may lack or refuse, with what stands in for it.

import { PREFIX } from './storage-keys.ts';

/** What the system asks for; where it cannot be asked, motion is wanted. */
export function isLessMotionWanted(): boolean {
  try {
    return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  } catch {
    return false;
  }
}

/** A service worker answers for a page only once it has everything (`service-worker.ts`). */
export const isOnDevice = (): boolean =>
  'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;

/** `crypto.randomUUID` is missing on plain http, where a team's own server may stand. */
export function randomHex(bytes: number): string {
  return Array.from(randomBytes(bytes), (value) => value.toString(16).padStart(2, '0')).join('');
}

/** They name an attempt and seed its order; nothing is secret about them. */
function randomBytes(count: number): Uint8Array {
  const values = new Uint8Array(count);
  try {
    return crypto.getRandomValues(values);
  } catch {
    return values.map(() => Math.floor(Math.random() * 256));
  }
}

/** The screen stays on while this page is looked at; where that is not possible it goes dark as always. */
export function keepAwake(): void {
  navigator.wakeLock?.request('screen').catch(console.info);
}

/** Between the tabs of one browser; null where a browser has none, or a platform refuses it. */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(PREFIX + name);
  } catch {
    return null;
  }
}
