// What is held up and written: drawn for every word of its list, readable, and over nobody's face.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOARDS, CUTAWAYS, PLACES, WRITTEN_ON } from '../../src/core/vocabulary.ts';
import { FACE, headArea } from '../../src/stage/bearing.ts';
import { boardDrawing } from '../../src/stage/board.ts';
import { compose, type View } from '../../src/stage/compose.ts';
import { cutawayBox } from '../../src/stage/frame.ts';
import { lettered } from '../../src/stage/lettering.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import { bay, lou, marsh, SPOTS } from './people.ts';

const svgOf = (path: string): string => readFileSync(path, 'utf8');

describe('the drawings', () => {
  it('are one for each picture that a line may show, and no other', () => {
    const files = readdirSync('assets/props').filter((name) => name.endsWith('.svg'));
    expect(files.toSorted()).toEqual(CUTAWAYS.map((name) => `${name}.svg`).toSorted());
  });

  it('have a space for signs where a story may write them', () => {
    const written: readonly string[] = [...WRITTEN_ON, 'board'];
    for (const name of CUTAWAYS)
      expect(svgOf(`assets/props/${name}.svg`).includes('<rect id="text"'), name).toBe(
        written.includes(name),
      );
  });

  it('of the rooms have a board just where a story may set one', () => {
    for (const place of PLACES) {
      const file = `assets/rooms/${place}.svg`;
      expect(existsSync(file) && svgOf(file).includes('id="board"'), place).toBe(place in BOARDS);
    }
  });
});

describe('the lettering', () => {
  it('has every sign that fits on a board', () => {
    for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:')
      expect(lettered(sign, { x: 0, y: 0, width: 9, height: 9 }, 'red', 1), sign).toContain(
        ' d="M',
      );
  });

  it('takes the place of the figures that the room is drawn with', () => {
    const box = { x: 0, y: 0, width: 200, height: 70 };
    const board = { drawn: { key: 'hall', svg: '<svg/>', ...box }, box, weight: 10 };
    expect(boardDrawing(board, null)).toBe(board.drawn);
    const [plain, red] = [null, 'red' as const].map((colour) =>
      boardDrawing(board, { text: 'B141', colour }),
    );
    expect(plain?.svg).toContain(lettered('B141', box, '#ffd866', 10));
    expect(red?.svg).not.toBe(plain?.svg);
    expect(red?.key).not.toBe(plain?.key);
  });
});

const SIZES = [
  { size: { width: 390, height: 500 }, covered: { top: 60, right: 0, bottom: 20, left: 0 } },
  { size: { width: 320, height: 300 }, covered: { top: 50, right: 0, bottom: 10, left: 0 } },
  { size: { width: 1024, height: 768 }, covered: { top: 50, right: 0, bottom: 200, left: 380 } },
  { size: { width: 1280, height: 720 }, covered: { top: 60, right: 0, bottom: 220, left: 560 } },
  { size: { width: 1920, height: 1080 }, covered: { top: 70, right: 0, bottom: 300, left: 840 } },
] as const;

describe.each(SIZES)('a card at $size.width × $size.height', ({ size, covered }) => {
  const view: View = { size, covered, spots: SPOTS, board: null };
  const shown = { ...bay, shows: { what: 'slip', text: 'B158' } } as const;

  it.each(['wide', 'medium', 'close'] as const)('is over no face in a %s shot', (shot) => {
    for (const figures of [[marsh], [marsh, lou]]) {
      const attention = figures.map(({ id }) => id);
      const picture = pictureOf({ ...shown, figures, attention, shot });
      const { frame, people, cutaway } = compose(picture, view);
      expect(cutaway).toEqual(shown.shows);
      const { x, width } = cutawayBox(size, covered);
      const edge = frame.x + (x + width - size.width / 2) / frame.zoom;
      for (const { bearing } of people.filter(({ bearing: { alpha } }) => alpha > 0))
        expect(headArea(FACE, bearing).left).toBeGreaterThan(edge);
    }
  });
});

describe('the board held up', () => {
  const board = { x: 550, y: 114, width: 208, height: 68 };
  const picture = pictureOf({ ...bay, shot: 'wide', shows: { what: 'board', text: null } });
  const [phone, , , desk] = SIZES;

  it('needs no card where the room’s own can be read', () => {
    expect(compose(picture, { ...desk, spots: SPOTS, board }).cutaway).toBeNull();
  });

  it('turns a talk to a wide shot where only that has it below the buttons', () => {
    const high = { ...desk, spots: SPOTS, board: { ...board, y: 90 } };
    const talk = { ...picture, shot: 'medium' } as const;
    expect(compose(talk, high)).toEqual(compose(picture, high));
    expect(compose({ ...talk, shows: null }, high)).not.toEqual(compose(picture, high));
  });

  it('has one where it is out of the picture, too small, or behind a head', () => {
    const hidden = { ...board, x: SPOTS.customer.x - 90, y: 300 };
    for (const one of [null, { ...board, x: 1500 }, { ...board, width: 60 }, hidden])
      expect(compose(picture, { ...desk, spots: SPOTS, board: one }).cutaway).not.toBeNull();
    const close = { ...picture, shot: 'close' } as const;
    expect(compose(close, { ...phone, spots: SPOTS, board }).cutaway).not.toBeNull();
  });
});
