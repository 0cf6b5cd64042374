// Every word that a learner reads comes from `src/words`: a literal anywhere else is a word that no
// translator will find.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proseIn } from './prose.ts';

const ROOMS = [
  'src/ui',
  'src/app/learner',
  'src/app/manager',
  'src/app/join',
  'src/app/room',
  'src/core/debrief',
  'src/core/score',
];

/** The writer's front end speaks the language of the other tools for writers: English. */
const FOR_WRITERS = ['src/ui/preview', 'src/app/learner/for-writers.ts'];

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true }).map((name) => join(room, String(name))),
).filter((file) => /\.tsx?$/.test(file));

const isIn = (file: string, place: string) => file === place || file.startsWith(`${place}/`);

test('no word that a person reads stands outside of src/words', () => {
  const moved = files.filter((file) => !FOR_WRITERS.some((place) => isIn(file, place)));
  expect(moved.length).toBeGreaterThan(10);
  expect(moved.flatMap((file) => proseIn(file))).toEqual([]);
});

describe('what is found', () => {
  test.each([
    ['<p>Your turn</p>', 1],
    ['<p>{count} endings</p>', 1],
    ['<button aria-label="Close" />', 1],
    ['<Panel title={isOpen ? "Paused" : title} />', 1],
    ['const why = `Begun $' + '{day}`;', 1],
    ['const key = `result $' + '{id}`;', 0],
    ['const words = { learn: "a coach helps" };', 1],
    ['const path = `/api/teams/$' + '{id}/people`;', 0],
    ['throw refuse("There is no page.");', 1],
    ['shuffle(reasons, seed, "others of this choice");', 0],
    ['const mark = <rect transform="translate(1 2)" />;', 0],
    ['<p class="main-button next">{words.next}</p>', 0],
    ['const shape = "door door-large";', 0],
    ['if (key === "Escape") leave();', 0],
    ['type Mood = "Calm and kind";', 0],
    ['throw new Error("There is no attempt.");', 0],
    ['document.querySelector("dialog[open], :is(input)");', 0],
    ['import { Page } from "./Some page.tsx";', 0],
    ['const path = "M4 9.5v5.2h3.6l5 4.3V5.1L7.5 9.5ZM16.6 9.6l4.6 4.9";', 0],
    ['const path = "M5 12h13M12.5 6.2 18.6 12l-6.1 5.8";', 0],
  ])('%s', (source, count) => {
    expect(proseIn('one.tsx', source)).toHaveLength(count);
  });
});
