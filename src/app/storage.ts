// The device's memory: attempts, each under a key of its own, and the settings. It never throws; what
// cannot be kept is said. Two tabs on one attempt: the later save is refused, not the earlier lost.

import { type Attempt, makeAttempt, parseAttempt } from '../core/play/attempt.ts';
import { makeSettings, parseSettings, type Settings } from './settings.ts';

/** The part of the Web Storage interface that is used; a test passes its own. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'key' | 'length'>;

export type SaveOutcome = 'saved' | 'full' | 'blocked' | 'moved_on_elsewhere';

/** A save that could not be read; kept as it is. */
export type Unreadable = { readonly key: string; readonly problem: string };

export type Memory = {
  readonly loadSettings: () => Settings;
  readonly saveSettings: (settings: Settings) => SaveOutcome;
  readonly attempts: () => {
    readonly attempts: readonly Attempt[];
    readonly unreadable: readonly Unreadable[];
  };
  /** `before`: the attempt as this tab last saved or loaded it; null for a new one. */
  readonly saveAttempt: (attempt: Attempt, before: Attempt | null) => SaveOutcome;
};

const PREFIX = 'make-it-right/';
const ATTEMPT = `${PREFIX}attempt/`;
const SETTINGS = `${PREFIX}settings`;

export function openMemory(shelf: Shelf | null): Memory {
  return {
    loadSettings: () => parseSettings(readJson(shelf, SETTINGS)),
    saveSettings: (settings) => write(shelf, SETTINGS, JSON.stringify(makeSettings(settings))),
    attempts: () => {
      const read = keysOf(shelf).map((key) => ({
        key,
        parsed: parseAttempt(readJson(shelf, key)),
      }));
      return {
        attempts: read
          .flatMap(({ parsed }) => (parsed.ok ? [parsed.value] : []))
          .sort((a, b) => a.startedAt.localeCompare(b.startedAt)),
        unreadable: read.flatMap(({ key, parsed }) =>
          parsed.ok ? [] : [{ key, problem: parsed.problem }],
        ),
      };
    },
    saveAttempt: (attempt, before) => {
      const key = ATTEMPT + attempt.id;
      const stored = attempt.id === before?.id ? parseAttempt(readJson(shelf, key)) : null;
      if (stored?.ok && before && !isSame(stored.value, before)) return 'moved_on_elsewhere';
      return write(shelf, key, JSON.stringify(makeAttempt(attempt)));
    },
  };
}

const isSame = (a: Attempt, b: Attempt): boolean =>
  JSON.stringify(makeAttempt(a)) === JSON.stringify(makeAttempt(b));

function keysOf(shelf: Shelf | null): readonly string[] {
  try {
    return Array.from({ length: shelf?.length ?? 0 }, (_, index) => shelf?.key(index) ?? '').filter(
      (key) => key.startsWith(ATTEMPT),
    );
  } catch {
    // Storage may be denied at any call; then there is nothing to read.
    return [];
  }
}

function readJson(shelf: Shelf | null, key: string): unknown {
  try {
    return JSON.parse(shelf?.getItem(key) ?? 'null');
  } catch {
    // Denied, or not JSON: the parser of the value says what that means.
    return null;
  }
}

function write(shelf: Shelf | null, key: string, text: string): SaveOutcome {
  if (!shelf) return 'blocked';
  try {
    shelf.setItem(key, text);
    return 'saved';
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'QuotaExceededError'
      ? 'full'
      : 'blocked';
  }
}

/** The browser's local storage, or null where even looking at it is denied. */
export function browserShelf(): Shelf | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
