// The device's memory: attempts and what was noted about them, each under a key of its own, and the
// settings. It never throws; what cannot be kept is said. Two tabs on one attempt: the later save is
// refused, not the earlier lost.

import { parseAs, type Shape } from '../../core/json.ts';
import { type Attempt, attemptShape, isSameAttempt, makeAttempt } from '../../core/play/attempt.ts';
import { type DebriefNotes, makeNotes, notesShape } from '../../core/record/notes.ts';
import type { Settings } from '../../ui/parts/settings.ts';
import type { Language } from '../../words/languages.ts';
import { makeSettings, parseSettings } from './settings.ts';
import { PREFIX, SETTINGS } from './storage-keys.ts';

/** The part of the Web Storage interface that is used; a test passes its own. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'key' | 'length'>;

/** `left_alone`: what stands in its place cannot be read, and nothing is written over it. */
export type SaveOutcome = 'saved' | 'full' | 'blocked' | 'moved_on_elsewhere' | 'left_alone';

/** A save that could not be read; kept as it is. */
export type Unreadable = {
  readonly what: 'attempt' | 'notes';
  readonly key: string;
  /** The path to what is wrong with it; empty for the whole. */
  readonly at: string;
};

export type Remembered = {
  /** Oldest first. */
  readonly attempts: readonly Attempt[];
  readonly notes: readonly DebriefNotes[];
  readonly unreadable: readonly Unreadable[];
};

export type Memory = {
  /** `guessed`: the language where none has been set. */
  readonly loadSettings: (guessed?: Language) => Settings;
  readonly saveSettings: (settings: Settings) => SaveOutcome;
  readonly recall: () => Remembered;
  /** `before`: the attempt as this tab last saved or loaded it; null for one that is new here. */
  readonly saveAttempt: (attempt: Attempt, before: Attempt | null) => SaveOutcome;
  /** `before`: the notes as this tab knows them; null when it knows none. */
  readonly saveNotes: (notes: DebriefNotes, before: DebriefNotes | null) => SaveOutcome;
};

const ATTEMPT = `${PREFIX}attempt/`;
const NOTES = `${PREFIX}notes/`;

export function openMemory(shelf: Shelf | null): Memory {
  return {
    loadSettings: (guessed) => parseSettings(readJson(shelf, SETTINGS), guessed),
    saveSettings: (settings) => write(shelf, SETTINGS, JSON.stringify(makeSettings(settings))),
    recall: () => {
      const attempts = readAll(shelf, ATTEMPT, 'attempt', attemptShape);
      const notes = readAll(shelf, NOTES, 'notes', notesShape);
      return {
        attempts: attempts.values.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt)),
        notes: notes.values,
        unreadable: [...attempts.unreadable, ...notes.unreadable],
      };
    },
    saveAttempt: (attempt, before) => {
      const key = ATTEMPT + attempt.id;
      if (keysOf(shelf, key).includes(key)) {
        const stored = parseAs('', attemptShape, readJson(shelf, key));
        if (!stored.ok && !before) return 'left_alone';
        if (stored.ok && !(before && isSameAttempt(stored.value, before)))
          return 'moved_on_elsewhere';
      }
      return write(shelf, key, JSON.stringify(makeAttempt(attempt)));
    },
    saveNotes: (notes, before) => {
      const key = NOTES + notes.attempt;
      if (keysOf(shelf, key).includes(key)) {
        const stored = parseAs('', notesShape, readJson(shelf, key));
        if (!stored.ok) return 'left_alone';
        const known = before && JSON.stringify(makeNotes(before));
        if (JSON.stringify(makeNotes(stored.value)) !== known) return 'moved_on_elsewhere';
      }
      return write(shelf, key, JSON.stringify(makeNotes(notes)));
    },
  };
}

/** What can be read of one kind, and what is wrong with the rest, which is left alone. */
function readAll<Value>(
  shelf: Shelf | null,
  prefix: string,
  what: Unreadable['what'],
  shape: Shape<Value>,
) {
  const read = keysOf(shelf, prefix).map((key) => ({
    key,
    parsed: parseAs('', shape, readJson(shelf, key)),
  }));
  return {
    values: read.flatMap(({ parsed }) => (parsed.ok ? [parsed.value] : [])),
    unreadable: read.flatMap(({ key, parsed }) =>
      parsed.ok ? [] : [{ what, key, at: parsed.at }],
    ),
  };
}

function keysOf(shelf: Shelf | null, prefix: string): readonly string[] {
  try {
    return Array.from({ length: shelf?.length ?? 0 }, (_, index) => shelf?.key(index) ?? '').filter(
      (key) => key.startsWith(prefix),
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

/** Whether there is anything under this key. */
export function isKept(shelf: Shelf, key: string): boolean {
  try {
    return shelf.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** The browser's local storage, or null where even looking at it is denied. */
export function browserShelf(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
