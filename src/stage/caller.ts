// Who calls or writes, on the stage: a scene of its own over that of the room, with a camera that does
// not move with the room's.

import type { GameObjects, Scene } from 'phaser';
import { tintFor } from './colours.ts';
import type { PlacedCaller } from './compose.ts';
import { CALLER, CHEST } from './inset.ts';
import { insetDrawings, onScreen, TILT } from './inset-drawing.ts';
import { resting, slideAt, slideTo } from './motion.ts';
import { type Outfit, outfitFor } from './outfit.ts';
import type { Drawing } from './paint.ts';
import type { Parts } from './parts.ts';
import { peopleOn } from './people.ts';
import { planCaller } from './plan.ts';
import type { Room } from './room.ts';
import { DEPTH } from './scenery.ts';
import type { Sheet, TextureShelf } from './textures.ts';

/** Milliseconds in which the panel comes in. */
const LENGTH = 420;

type Painted = PlacedCaller & {
  /** Behind the person and before them. */
  readonly sheets: readonly (Sheet | null)[];
  readonly outfit: Outfit<Sheet>;
};

export function callerOn(scene: Scene, shelf: TextureShelf, parts: Parts) {
  const people = peopleOn(scene);
  let images: readonly GameObjects.Image[] = [];
  let shown: Painted | null = null;
  let slide = resting({ away: 0 });

  function hang(sheets: Painted['sheets']): void {
    for (const image of images) image.destroy();
    const depths = [DEPTH.back, DEPTH.front];
    images = sheets.flatMap((sheet, at) => {
      if (!sheet) return [];
      const image = scene.add.image(sheet.x, sheet.y, sheet.texture).setOrigin(0, 0);
      return [image.setScale(1 / sheet.density).setDepth(depths[at] ?? 0)];
    });
  }

  return {
    async paint(caller: PlacedCaller, room: Room): Promise<Painted> {
      const { placed, inset } = caller;
      const { behind, before } = insetDrawings(inset, placed.look, room);
      const piece = (drawing: Drawing) =>
        shelf.sheet(onScreen(drawing, inset.channel), inset.zoom * CALLER.scale);
      const [outfit, ...sheets] = await Promise.all([
        outfitFor(placed, parts, piece),
        shelf.sheet(behind, inset.zoom),
        before && shelf.sheet(before, inset.zoom),
      ]);
      return { ...caller, sheets, outfit };
    },
    /** Null: the panel is gone at once. Returns the time at which all has arrived. */
    show(next: Painted | null, time: number, isMotionReduced: boolean): number {
      const before = shown;
      if (!next || before?.placed.id !== next.placed.id) people.clear();
      hang(next?.sheets ?? []);
      shown = next;
      if (!next) return time;
      const { placed, inset, outfit } = next;
      const outfits = new Map([[placed.id, outfit]]);
      const now = { time, isMotionReduced, outfits };
      const steps = planCaller(before?.placed ?? null, placed);
      const ends = steps.map((step) => people.carryOut(step, now));
      people.redress(outfits);
      if (before?.inset.channel === inset.channel) return Math.max(time, ...ends);
      const length = isMotionReduced ? 0 : LENGTH;
      slide = slideTo(resting({ away: length === 0 ? 0 : 1 }), { away: 0 }, time, length);
      return time + length;
    },
    isOutgrown: (next: PlacedCaller | null): boolean =>
      JSON.stringify(next?.inset) !== JSON.stringify(shown?.inset),
    draw(now: number, stir: number, warmth: number): void {
      if (!shown) return;
      const { lies, zoom, view, channel } = shown.inset;
      const { away } = slideAt(slide, now);
      const camera = scene.cameras.main;
      const [x, y] = [
        (CALLER.x - view.left) / view.width + (lies === 'beside' ? away : 0),
        (CHEST - view.top) / view.height + (lies === 'across' ? away : 0),
      ];
      camera
        .setZoom(zoom)
        .setAngle(TILT[channel])
        .setOrigin(x, y)
        .setScroll(CALLER.x - x * camera.width, CHEST - y * camera.height);
      for (const image of images) image.setTint(tintFor(warmth));
      people.draw(now, stir, warmth);
    },
    /** Of their face; null where nobody calls. */
    density: (): number | null => shown && shown.inset.zoom * CALLER.scale,
    textures: (): readonly string[] => [
      ...(shown?.sheets ?? []).flatMap((sheet) => (sheet ? [sheet.texture] : [])),
      ...people.textures(),
    ],
  };
}
