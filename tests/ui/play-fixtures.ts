// A play screen's data in its shortest form, for the tests to vary.

import { vi } from 'vitest';
import { NOTHING_SEEN } from '../../src/ui/parts/seen-in-words.ts';
import type { Said } from '../../src/ui/play/spoken-line.tsx';
import type { PlayDoors, PlayView, Prompt } from '../../src/ui/play/view.ts';

export const line = (key: string, change: Partial<Said> = {}): Said => ({
  key,
  name: 'Ms Marsh',
  isYou: false,
  text: `Line ${key}.`,
  channel: null,
  act: null,
  pick: null,
  seen: NOTHING_SEEN,
  last: null,
  ...change,
});

export const next = (change: Partial<Extract<Prompt, { kind: 'next' }>> = {}): Prompt => ({
  kind: 'next',
  canTakeBack: false,
  canSkip: false,
  isLast: false,
  ...change,
});

export const choose = (...texts: string[]): Prompt => ({
  kind: 'choose',
  options: texts.map((text, index) => ({
    id: `choice_${index + 1}`,
    text,
    to: null,
    wasTried: false,
  })),
  hint: null,
});

export const view = (change: Partial<PlayView> = {}): PlayView => ({
  title: 'The missing windshield',
  language: 'en',
  said: [line('1')],
  act: null,
  prompt: next(),
  rule: null,
  trust: 40,
  isTeaching: false,
  isMuted: false,
  hasShortcuts: true,
  canReadAloud: false,
  ...change,
});

export const doors = () =>
  ({
    next: vi.fn(),
    pick: vi.fn(),
    takeBack: vi.fn(),
    tryAgain: vi.fn(),
    keepIt: vi.fn(),
    skip: vi.fn(),
    mute: vi.fn(),
    pause: vi.fn(),
    lookBack: vi.fn(),
    readAloud: vi.fn(),
  }) satisfies PlayDoors;
