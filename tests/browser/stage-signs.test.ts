// What a story writes on its stage, in the real page: on the board of the room and on a card.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tableauOf } from '../../src/app/playing/tableau-of.ts';
import { boardDrawing } from '../../src/stage/board.ts';
import { shipped } from '../shipped.ts';
import { eventually } from './eventually.ts';
import type { Game } from './game.ts';
import { inBrowser } from './harness.ts';

const open = inBrowser(['--disable-gpu', '--disable-3d-apis']);

const SCENARIO = 'registry_line';

/** What the picture is made of. */
const drawingsOn = ({ page }: Game, where: string): Promise<readonly string[]> =>
  page
    .locator(where)
    .evaluateAll((images) =>
      images.map((image) => decodeURIComponent((image as HTMLImageElement).src)),
    );

/** The strokes of the letters, wherever they stand. */
const strokes = (svg: string): readonly string[] =>
  [...svg.matchAll(/ d="([^"]*)"/g)].map(([, path = '']) => path);

function lettersOf(text: string): readonly string[] {
  const box = { x: 0, y: 0, width: 9, height: 9 };
  const board = { drawn: { key: '', svg: '', ...box }, box, weight: 1 };
  return strokes(boardDrawing(board, { text, colour: null }).svg);
}

it('the board and a slip show what the tags of the line say', async () => {
  const { edition, story } = shipped(SCENARIO);
  const tableau = tableauOf(edition.header, story.begin().beat.lines);
  const [number = '', written = ''] = [tableau?.board?.text, tableau?.shows?.text ?? ''];
  expect([number, written]).not.toContain('');
  // The room is drawn with other figures, or this proves nothing.
  const room = readFileSync(`assets/rooms/${tableau?.place}.svg`, 'utf8');
  for (const letter of lettersOf(number)) expect(room).not.toContain(letter);

  const game = await open({ stage: 'on' });
  await game.beginAt(SCENARIO);
  await game.goOnUntilChoices();
  const card = `[data-shows="${tableau?.shows?.what}"]`;
  await eventually(async () => (await drawingsOn(game, card)).flatMap(strokes)).toEqual(
    expect.arrayContaining([...lettersOf(written)]),
  );
  const pictures = await drawingsOn(game, '[data-still] img');
  expect(pictures.map(strokes)).toContainEqual(lettersOf(number));
  const said = await game.page.getByRole('log').textContent();
  for (const text of [number, written]) expect(said).toContain(text);
  expect(await game.page.locator(`${card}:not([aria-hidden])`).count()).toBe(0);
});
