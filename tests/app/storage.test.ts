import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, makeSettings, parseSettings } from '../../src/app/shell/settings.ts';
import { openMemory, type Shelf } from '../../src/app/shell/storage.ts';
import { type DebriefNotes, noNotes } from '../../src/core/record/notes.ts';
import { withPick } from '../attempts.ts';
import { drawer } from './drawer.ts';

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

const NOTHING = { attempts: [], notes: [], unreadable: [] };

describe('the memory of a device', () => {
  test('gives back what it was given, oldest first', () => {
    const memory = openMemory(drawer());
    const older = { ...attempt, id: 'a0', startedAt: '2026-11-20T10:00:00.000Z' };
    expect(memory.saveAttempt(attempt, null)).toBe('saved');
    expect(memory.saveAttempt(older, null)).toBe('saved');
    expect(memory.recall()).toEqual({ ...NOTHING, attempts: [older, attempt] });
  });

  test('refuses to save over an attempt that has gone on in another tab', () => {
    const shared = drawer();
    const [here, there] = [openMemory(shared), openMemory(shared)];
    here.saveAttempt(attempt, null);
    const theirs = withPick(attempt, { choice: 'theirs' });
    expect(there.saveAttempt(theirs, attempt)).toBe('saved');
    const mine = withPick(attempt, { choice: 'mine' });
    expect(here.saveAttempt(mine, attempt)).toBe('moved_on_elsewhere');
    expect(here.recall().attempts).toEqual([theirs]);
  });

  test('keeps a save it cannot read, and says what is wrong with it', () => {
    const text = '{"id":"a2","scenario":"windsh';
    const device = drawer({ 'make-it-right/attempt/a2': text, 'somebody/else': 'theirs' });
    const { attempts, unreadable } = openMemory(device).recall();
    expect(attempts).toEqual([]);
    expect(unreadable).toMatchObject([{ what: 'attempt', key: 'make-it-right/attempt/a2' }]);
    expect(device.kept.get('make-it-right/attempt/a2')).toBe(text);
  });

  test('writes no attempt that is new here over what stands in its place', () => {
    const device = drawer({ 'make-it-right/attempt/a1': '{"id":"a1' });
    expect(openMemory(device).saveAttempt(attempt, null)).toBe('left_alone');
    expect(device.kept.get('make-it-right/attempt/a1')).toBe('{"id":"a1');
    const other = openMemory(drawer());
    other.saveAttempt(attempt, null);
    expect(other.saveAttempt(withPick(attempt, { choice: 'two' }), null)).toBe(
      'moved_on_elsewhere',
    );
  });

  test('says that it is full, and that it is blocked, and never throws', () => {
    const failing = (fault: unknown): Shelf => ({
      ...drawer(),
      setItem: () => {
        throw fault;
      },
    });
    const full = openMemory(failing(new DOMException('no room', 'QuotaExceededError')));
    expect(full.saveAttempt(attempt, null)).toBe('full');
    const blocked = openMemory(failing(new DOMException('denied', 'SecurityError')));
    expect(blocked.saveAttempt(attempt, null)).toBe('blocked');
    expect(openMemory(null).saveAttempt(attempt, null)).toBe('blocked');
    expect(openMemory(null).recall()).toEqual(NOTHING);
  });

  test('does not throw where even reading is denied', () => {
    const denied = new Proxy({} as Shelf, {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const memory = openMemory(denied);
    expect(memory.recall()).toEqual(NOTHING);
    expect(memory.loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(memory.saveSettings(DEFAULT_SETTINGS)).toBe('blocked');
  });
});

describe('what was noted about an attempt', () => {
  const bands = { empathy: 'ready', ownership: 'strong', recovery: 'not_yet' } as const;
  const guessed: DebriefNotes = {
    ...noNotes('a1'),
    guess: { bands, best: 'one', costliest: 'two' },
  };
  const ruled: DebriefNotes = { ...guessed, rule: { text: 'I call first.', decision: null } };

  test('is kept beside the attempt and given back, and the attempt is not touched', () => {
    const device = drawer();
    const memory = openMemory(device);
    memory.saveAttempt(attempt, null);
    const before = device.kept.get('make-it-right/attempt/a1');
    expect(memory.saveNotes(guessed, null)).toBe('saved');
    expect(memory.saveNotes(ruled, guessed)).toBe('saved');
    expect(memory.recall()).toEqual({ ...NOTHING, attempts: [attempt], notes: [ruled] });
    expect(device.kept.get('make-it-right/attempt/a1')).toBe(before);
  });

  test('is not written over what another tab has noted meanwhile', () => {
    const shared = drawer();
    const [here, there] = [openMemory(shared), openMemory(shared)];
    expect(there.saveNotes(ruled, null)).toBe('saved');
    expect(here.saveNotes(guessed, null)).toBe('moved_on_elsewhere');
    expect(here.recall().notes).toEqual([ruled]);
  });

  test('is left as it is where it cannot be read, which is said', () => {
    const text = '{"attempt":"a1","guess":{"bands"';
    const key = 'make-it-right/notes/a1';
    const device = drawer({ [key]: text });
    const memory = openMemory(device);
    expect(memory.recall()).toMatchObject({ notes: [], unreadable: [{ what: 'notes', key }] });
    expect(memory.saveNotes(guessed, null)).toBe('left_alone');
    expect(device.kept.get(key)).toBe(text);
  });

  test('that cannot be kept is said', () => {
    expect(openMemory(null).saveNotes(guessed, null)).toBe('blocked');
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
