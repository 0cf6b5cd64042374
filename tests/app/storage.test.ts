import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, makeSettings, parseSettings } from '../../src/app/settings.ts';
import { openMemory, type Shelf } from '../../src/app/storage.ts';
import { withPick } from '../../src/core/play/attempt.ts';

function shelf(
  entries: Record<string, string> = {},
): Shelf & { readonly kept: Map<string, string> } {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

const attempt = {
  id: 'a1',
  scenario: 'windshield',
  edition: 'e1',
  keying: 'k1',
  seed: 1,
  mode: 'assess',
  startedAt: '2026-11-21T10:00:00.000Z',
  picks: [{ choice: 'one' }],
} as const;

describe('the memory of a device', () => {
  test('gives back what it was given, oldest first', () => {
    const memory = openMemory(shelf());
    const older = { ...attempt, id: 'a0', startedAt: '2026-11-20T10:00:00.000Z' };
    expect(memory.saveAttempt(attempt, null)).toBe('saved');
    expect(memory.saveAttempt(older, null)).toBe('saved');
    expect(memory.attempts()).toEqual({ attempts: [older, attempt], unreadable: [] });
  });

  test('refuses to save over an attempt that has gone on in another tab', () => {
    const shared = shelf();
    const [here, there] = [openMemory(shared), openMemory(shared)];
    here.saveAttempt(attempt, null);
    const theirs = withPick(attempt, { choice: 'theirs' });
    expect(there.saveAttempt(theirs, attempt)).toBe('saved');
    const mine = withPick(attempt, { choice: 'mine' });
    expect(here.saveAttempt(mine, attempt)).toBe('moved_on_elsewhere');
    expect(here.attempts().attempts).toEqual([theirs]);
  });

  test('keeps a save it cannot read, and says what is wrong with it', () => {
    const text = '{"id":"a2","scenario":"windsh';
    const device = shelf({ 'make-it-right/attempt/a2': text, 'somebody/else': 'theirs' });
    const { attempts, unreadable } = openMemory(device).attempts();
    expect(attempts).toEqual([]);
    expect(unreadable).toMatchObject([{ key: 'make-it-right/attempt/a2' }]);
    expect(device.kept.get('make-it-right/attempt/a2')).toBe(text);
  });

  test('says that it is full, and that it is blocked, and never throws', () => {
    const failing = (fault: unknown): Shelf => ({
      ...shelf(),
      setItem: () => {
        throw fault;
      },
    });
    const full = openMemory(failing(new DOMException('no room', 'QuotaExceededError')));
    expect(full.saveAttempt(attempt, null)).toBe('full');
    const blocked = openMemory(failing(new DOMException('denied', 'SecurityError')));
    expect(blocked.saveAttempt(attempt, null)).toBe('blocked');
    expect(openMemory(null).saveAttempt(attempt, null)).toBe('blocked');
    expect(openMemory(null).attempts()).toEqual({ attempts: [], unreadable: [] });
  });

  test('does not throw where even reading is denied', () => {
    const denied = new Proxy({} as Shelf, {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const memory = openMemory(denied);
    expect(memory.attempts()).toEqual({ attempts: [], unreadable: [] });
    expect(memory.loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(memory.saveSettings(DEFAULT_SETTINGS)).toBe('blocked');
  });
});

describe('settings', () => {
  test('are read back as they were made', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      muted: true,
      textSize: 150,
      font: 'opendyslexic',
    } as const;
    expect(parseSettings(JSON.parse(JSON.stringify(makeSettings(settings))))).toEqual(settings);
  });

  test('fall back one by one where a value is broken', () => {
    const read = parseSettings({ music: 7, textSize: 400, motion: 'reduced', muted: 'yes' });
    expect(read).toEqual({ ...DEFAULT_SETTINGS, motion: 'reduced' });
    expect(parseSettings('nonsense')).toEqual(DEFAULT_SETTINGS);
  });
});
