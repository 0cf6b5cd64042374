// One person on the stage: a body with a head that moves a little of its own.

import type { GameObjects, Scene } from 'phaser';
import { type Outfit, PARTS, type Part } from './outfit.ts';
import type { Standing } from './picture.ts';
import type { SpotPoint } from './room.ts';

/** A spot's scale is room units for one unit of a drawn bust. */
export const BUST = 1;
/** Where a bust stands, and where its head turns, in the units of the drawing. */
const BASE = { x: 470, y: 1150 };
const NECK = { x: 440, y: 500 };
/** A full step towards the counterpart, in room units and in scale. */
const STEP = { x: 60, scale: 0.06 };
const LISTENING = 0xd9d6d4;

export type Person = ReturnType<typeof addPerson>;

export type Bearing = {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip: 1 | -1;
  readonly lean: number;
  readonly bow: number;
  readonly sink: number;
  readonly headFlip: 1 | -1;
};

/** Where and how a person stands. People face the middle of the room until they turn away. */
export function bearingOf({ stance }: Standing, spot: SpotPoint): Bearing {
  const toward = spot.x > 800 ? -1 : 1;
  return {
    x: spot.x + toward * stance.step * STEP.x * spot.scale,
    y: spot.y,
    scale: BUST * spot.scale * (1 + stance.step * STEP.scale),
    flip: stance.isTurned ? (-toward as 1 | -1) : toward,
    lean: stance.isTurned ? -stance.lean : stance.lean,
    bow: stance.bow,
    sink: stance.sink,
    headFlip: stance.looksAside ? -1 : 1,
  };
}

export function addPerson(scene: Scene, depth: number) {
  const root = scene.add.container(0, 0).setDepth(depth);
  const head = scene.add.container(NECK.x - BASE.x, NECK.y - BASE.y);
  const images = Object.fromEntries(
    PARTS.map((part) => [
      part,
      scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setVisible(false),
    ]),
  ) as Record<Part, GameObjects.Image>;
  for (const part of PARTS) if (part !== 'body') head.add(images[part]);
  root.add([images.body, head]);

  return {
    root,
    head,
    wear(outfit: Outfit): void {
      for (const part of PARTS) {
        const sheet = outfit[part];
        const image = images[part].setVisible(sheet !== null);
        if (sheet === null) continue;
        const from = part === 'body' ? BASE : NECK;
        image
          .setTexture(sheet.texture)
          .setPosition(sheet.x - from.x, sheet.y - from.y)
          .setScale(1 / sheet.density);
      }
    },
    stand(bearing: Bearing): void {
      root.setPosition(bearing.x, bearing.y + bearing.sink * bearing.scale);
      root.setScale(bearing.scale * bearing.flip, bearing.scale);
      root.setAngle(bearing.lean * bearing.flip);
      head.setAngle(bearing.bow).setScale(bearing.headFlip, 1);
    },
    light(tint: number, isListening: boolean): void {
      const colour = isListening ? LISTENING : tint;
      for (const part of PARTS) images[part].setTint(colour);
    },
    textures: (): readonly string[] =>
      PARTS.flatMap((part) => (images[part].visible ? [images[part].texture.key] : [])),
    remove: (): void => root.destroy(true),
  };
}
