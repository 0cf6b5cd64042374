// The stage: Phaser behind one door. It is shown a tableau and finds the motion itself; everything
// it knows about people and rooms comes from the pictures it is given. Whatever happens here (no
// WebGL, a lost context, a drawing that does not load) the game goes on without it.

import { type Engine, type Measure, raiseEngine } from './engine.ts';
import { closer, type Frame, frameFor } from './frame.ts';
import { tintFor } from './light.ts';
import { frameLoop } from './loop.ts';
import { easeOut, mix, mixAll } from './motion.ts';
import { BODY_FILES, outfitFor } from './outfit.ts';
import { liveliness, nextFrameIn, type Stirring } from './pace.ts';
import { partsLibrary } from './parts.ts';
import { type Picture, pictureOf } from './picture.ts';
import { plan } from './plan.ts';
import { EMPTY_ROOM, loadRoom, type Room } from './room.ts';
import { addScenery, paintRoom, type Scenery } from './scenery.ts';
import type { Tableau } from './tableau.ts';
import { textureShelf } from './textures.ts';
import { troupeOn } from './troupe.ts';

export type StageOptions = {
  readonly isMotionReduced: boolean;
  /** The graphics context is gone for good; the stage has lowered itself. */
  readonly onLost?: () => void;
};

export type Stage = {
  /** The same tableau twice changes nothing. */
  readonly show: (tableau: Tableau) => void;
  readonly setReducedMotion: (isReduced: boolean) => void;
  /** Draws nothing for a moment: a pick has been made, and its answer is text. */
  readonly giveWay: () => void;
  readonly lower: () => void;
  /** What drawing costs. */
  readonly measure: () => Measure & { readonly isResting: boolean };
};

/** Milliseconds. */
const LENGTH = { camera: 1600, light: 900, settle: 250, way: 140, patience: 4000 };
/** The camera is slow: on arrival in a room it comes in from a little further away. */
const ARRIVAL = 0.97;

type Slide<T> = {
  readonly from: T;
  readonly to: T;
  readonly start: number;
  readonly length: number;
};

const progress = ({ start, length }: Slide<unknown>, now: number): number =>
  length === 0 ? 1 : easeOut((now - start) / length);

/** Rejects when the browser has no WebGL. */
export async function raiseStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  const engine = await raiseEngine(parent);
  return stageOn(engine, parent, options);
}

function stageOn(engine: Engine, parent: HTMLElement, options: StageOptions): Stage {
  const { scene } = engine;
  const shelf = textureShelf(scene.textures);
  const parts = partsLibrary((message) => console.warn(message));
  const troupe = troupeOn(scene);
  let room: Room = EMPTY_ROOM;
  let scenery: Scenery | null = null;
  let shown: Picture | null = null;
  let wanted: Picture | null = null;
  let isDrawing = false;
  let isLowered = false;
  let isDirty = false;
  let stirring: Stirring = {
    since: 0,
    movingUntil: 0,
    isMotionReduced: options.isMotionReduced,
  };
  let camera: Slide<Frame> | null = null;
  let light: Slide<number> = { from: 0, to: 0, start: 0, length: 0 };

  const take = (length: number): number => (stirring.isMotionReduced ? 0 : length);
  const moveUntil = (time: number): void => {
    stirring = { ...stirring, movingUntil: Math.max(stirring.movingUntil, time) };
  };
  const warmthAt = (now: number): number => mix(light.from, light.to, progress(light, now));
  const cameraAt = (now: number): Frame | null =>
    camera && mixAll(camera.from, camera.to, progress(camera, now));

  const loop = frameLoop(drawFrame, (now) => (isDirty ? 0 : nextFrameIn(stirring, now)));

  function drawFrame(now: number): void {
    const stir = liveliness(stirring, now);
    const warmth = warmthAt(now);
    // Discrete details keep their clock while motion is reduced; they just do not move by it.
    const detailTime = stirring.isMotionReduced ? 0 : now;
    const frame = cameraAt(now);
    if (frame) scene.cameras.main.setZoom(frame.zoom).centerOn(frame.x, frame.y);
    scenery?.tint(tintFor(warmth));
    scenery?.draw(detailTime, stir);
    troupe.draw(now, stir, warmth);
    isDirty = false;
    engine.frame();
  }

  function wake(): void {
    isDirty = true;
    loop.wake();
  }

  function aim({ standings, closeness }: Picture, now: number, length: number): void {
    const used = standings.map(({ spot }) => room.spots[spot].x);
    const target = closer(frameFor(engine.size(), used), room.spots.customer.x, closeness);
    const from = cameraAt(now) ?? { ...target, zoom: target.zoom * ARRIVAL };
    camera = { from, to: target, start: now, length };
    moveUntil(now + length);
  }

  /** Pixels for one unit of the room, however many people come. */
  const density = (): number => frameFor(engine.size(), [room.spots.customer.x]).zoom;

  async function outfits(picture: Picture) {
    const dressed = picture.standings.map(async (standing) => {
      const scale = room.spots[standing.spot].scale;
      return [standing.id, await outfitFor(standing, density() * scale, parts, shelf)] as const;
    });
    return new Map(await Promise.all(dressed));
  }

  async function setScene(): Promise<void> {
    const painted = await paintRoom(room, density(), shelf);
    if (isLowered) return;
    scenery?.remove();
    scenery = addScenery(scene, painted);
  }

  async function enter(picture: Picture): Promise<void> {
    room = await loadRoom(picture.place).catch((error: unknown) => {
      console.warn(error instanceof Error ? error.message : error);
      return EMPTY_ROOM;
    });
    camera = null;
    await setScene();
  }

  async function show(next: Picture): Promise<void> {
    if (shown?.place !== next.place) await enter(next);
    const clothes = await outfits(next);
    if (isLowered) return;
    const now = performance.now();
    const { isMotionReduced } = stirring;
    const on = { time: now, isMotionReduced, spots: room.spots, outfits: clothes };
    for (const step of plan(shown, next)) {
      moveUntil(troupe.carryOut(step, on));
      if (step.kind === 'frame') aim(next, now, take(LENGTH.camera));
      if (step.kind === 'light') {
        light = { from: warmthAt(now), to: step.warmth, start: now, length: take(LENGTH.light) };
        moveUntil(now + light.length);
      }
    }
    shown = next;
    stirring = { ...stirring, since: now };
    keepWhatIsSeen();
    wake();
  }

  function keepWhatIsSeen(): void {
    shelf.keepOnly(new Set([...(scenery?.textures() ?? []), ...troupe.textures()]));
  }

  /** One picture at a time, and always the latest: what came in between is not worth showing. */
  async function catchUp(): Promise<void> {
    if (isDrawing) return;
    isDrawing = true;
    while (wanted && wanted !== shown && !isLowered) await show(wanted);
    isDrawing = false;
    parts.expect(BODY_FILES);
  }

  async function repaint(): Promise<void> {
    if (isLowered || isDrawing || !shown) return;
    isDrawing = true;
    await setScene();
    troupe.redress(await outfits(shown));
    isDrawing = false;
    if (isLowered) return;
    keepWhatIsSeen();
    wake();
    void catchUp();
  }

  let settling = 0;
  const sizes = new ResizeObserver(() => {
    engine.resize();
    if (shown) aim(shown, performance.now(), 0);
    wake();
    clearTimeout(settling);
    settling = window.setTimeout(() => void repaint(), LENGTH.settle);
  });
  sizes.observe(parent);

  let losing = 0;
  engine.onContext({
    lost: () => {
      losing = window.setTimeout(() => {
        lower();
        options.onLost?.();
      }, LENGTH.patience);
    },
    restored: () => {
      clearTimeout(losing);
      wake();
    },
  });

  function lower(): void {
    if (isLowered) return;
    isLowered = true;
    clearTimeout(settling);
    clearTimeout(losing);
    sizes.disconnect();
    loop.stop();
    engine.lower();
  }

  return {
    show(tableau) {
      wanted = pictureOf(tableau);
      void catchUp();
    },
    setReducedMotion(isReduced) {
      stirring = { ...stirring, isMotionReduced: isReduced };
      wake();
    },
    giveWay: () => loop.giveWay(LENGTH.way),
    lower,
    measure: () => ({
      ...engine.measure(),
      isResting: nextFrameIn(stirring, performance.now()) === null,
    }),
  };
}
