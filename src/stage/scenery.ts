// A room on the stage: three layers, the board and the live details between them, and bands of sky and ground where the
// stage is taller than the room.

import type { GameObjects, Scene } from 'phaser';
import type { BoardSign } from '../core/story/stage-signs.ts';
import { boardDrawing } from './board.ts';
import { ROOM } from './frame.ts';
import { type Clocks, detailAt } from './motion.ts';
import type { Drawing } from './paint.ts';
import { LAYERS, type LiveDetail, type Room } from './room.ts';
import type { Sheet, TextureShelf } from './textures.ts';

export const DEPTH = { back: 0, mid: 10, people: 20, customer: 25, front: 30, outside: 40 };

export type PaintedRoom = {
  readonly room: Room;
  readonly board: Drawing | null;
  readonly sheets: ReadonlyMap<Drawing, Sheet>;
};

export async function paintRoom(
  room: Room,
  sign: BoardSign | null,
  density: number,
  shelf: TextureShelf,
): Promise<PaintedRoom> {
  const board = room.board && boardDrawing(room.board, sign);
  const drawings = [
    ...(board ? [board] : []),
    ...LAYERS.flatMap((layer) => room.layers[layer] ?? []),
    ...room.details.map((detail) => detail.drawing),
  ];
  const painted = await Promise.all(
    drawings.map(async (drawing) => [drawing, await shelf.sheet(drawing, density)] as const),
  );
  const sheets = new Map(painted.flatMap(([d, sheet]) => (sheet ? [[d, sheet]] : [])));
  return { room, board, sheets };
}

export type Scenery = ReturnType<typeof addScenery>;

/** One colour multiplied by another, both 0xrrggbb. */
function multiplied(a: number, b: number): number {
  const channel = (shift: number): number => ((a >> shift) & 255) * ((b >> shift) & 255);
  return [16, 8, 0].reduce((sum, shift) => sum | (Math.round(channel(shift) / 255) << shift), 0);
}

/** A flat area of one colour, as wide as any stage. */
function addBand(scene: Scene, y: number, css: string) {
  const colour = Number.parseInt(css.slice(1), 16);
  const image = scene.add
    .image(ROOM.width / 2, y, '__WHITE')
    .setDisplaySize(ROOM.width * 3, ROOM.height * 2)
    .setDepth(DEPTH.outside);
  return { image, tint: (tint: number) => image.setTint(multiplied(colour, tint)) };
}

export function addScenery(scene: Scene, { room, board, sheets }: PaintedRoom) {
  const bands = [
    addBand(scene, -ROOM.height, room.sky),
    addBand(scene, 2 * ROOM.height - 2, room.ground),
  ];

  const place = (drawing: Drawing, depth: number): readonly GameObjects.Image[] => {
    const sheet = sheets.get(drawing);
    if (!sheet) return [];
    const image = scene.add.image(sheet.x, sheet.y, sheet.texture).setOrigin(0, 0);
    return [image.setScale(1 / sheet.density).setDepth(depth)];
  };
  const layers = LAYERS.flatMap((layer) => {
    const drawing = room.layers[layer];
    return drawing ? place(drawing, DEPTH[layer]) : [];
  });
  const fixed = [...layers, ...(board ? place(board, DEPTH.mid + 1) : [])];
  const details = room.details.flatMap((detail) =>
    place(detail.drawing, DEPTH[detail.layer] + 1).map((image) => ({ detail, image })),
  );
  for (const { detail, image } of details) pivot(image, detail);

  return {
    tint(tint: number): void {
      for (const image of fixed) image.setTint(tint);
      for (const { image } of details) image.setTint(tint);
      for (const band of bands) band.tint(tint);
    },
    draw(clocks: Clocks, later: number): void {
      for (const { detail, image } of details) {
        const shift = detailAt(detail, clocks, later);
        image
          .setPosition(detail.pivot.x + shift.x, detail.pivot.y + shift.y)
          .setAngle(shift.angle)
          .setScale(shift.scale / (sheets.get(detail.drawing)?.density ?? 1))
          .setAlpha(shift.alpha);
      }
    },
    textures: (): readonly string[] => [...sheets.values()].map((sheet) => sheet.texture),
    remove(): void {
      for (const { image } of bands) image.destroy();
      for (const one of fixed) one.destroy();
      for (const { image } of details) image.destroy();
    },
  };
}

/** Turns and grows about its pivot, not about its corner. */
function pivot(image: GameObjects.Image, { drawing, pivot: at }: LiveDetail): void {
  image.setOrigin((at.x - drawing.x) / drawing.width, (at.y - drawing.y) / drawing.height);
}
