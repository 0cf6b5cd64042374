// The stage: Phaser behind one door. It is shown a tableau and finds the motion itself; everything
// it knows about people and rooms comes from the pictures it is given. Whatever happens here (no
// WebGL, a lost context, a drawing that does not load) the game goes on without it.

import { backdropOn } from './backdrop.ts';
import { type Engine, type Measure, raiseEngine } from './engine.ts';
import { closer, type Frame, frameFor } from './frame.ts';
import { tintFor } from './light.ts';
import { frameLoop } from './loop.ts';
import { BODY_FILES, filesOf, outfitFor } from './outfit.ts';
import { partsLibrary } from './parts.ts';
import { type Picture, pictureOf } from './picture.ts';
import { plan, type Step } from './plan.ts';
import { sceneClock } from './scene-clock.ts';
import { resting, type Slide, slideAt, slideTo } from './slide.ts';
import type { Tableau } from './tableau.ts';
import { textureShelf } from './textures.ts';
import { type Now, troupeOn } from './troupe.ts';

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

/** Milliseconds. The camera is slow. */
const LENGTH = { camera: 1600, light: 900, settle: 250, way: 140, patience: 4000 };
/** On arrival in a room the camera comes in from a little further away. */
const ARRIVAL = 0.97;

/** Rejects when the browser has no WebGL. */
export async function raiseStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  const engine = await raiseEngine(parent);
  return stageOn(engine, parent, options);
}

function stageOn(engine: Engine, parent: HTMLElement, options: StageOptions): Stage {
  const { scene } = engine;
  const warn = (message: string): void => console.warn(message);
  const shelf = textureShelf(scene.textures);
  const parts = partsLibrary(warn);
  const troupe = troupeOn(scene);
  const backdrop = backdropOn(scene, shelf, engine.size, warn);
  const clock = sceneClock(options.isMotionReduced);
  let camera: Slide<Frame> | null = null;
  let light = resting({ warmth: 0 });
  let shown: Picture | null = null;
  let wanted: Picture | null = null;
  let isBusy = false;
  let isDirty = false;
  let isLowered = false;

  const loop = frameLoop(drawFrame, (now) => (isDirty ? 0 : clock.nextFrameIn(now)));

  function drawFrame(now: number): void {
    isDirty = false;
    const { warmth } = slideAt(light, now);
    if (camera) {
      const { zoom, x, y } = slideAt(camera, now);
      scene.cameras.main.setZoom(zoom).centerOn(x, y);
    }
    backdrop.draw(clock.tick(now), tintFor(warmth));
    troupe.draw(now, clock.liveliness(now), warmth);
    engine.frame();
  }

  function wake(): void {
    isDirty = true;
    loop.wake();
  }

  /** The frame for a picture, over `length`; at once where there was none. */
  function aim({ standings, closeness }: Picture, now: number, length: number): void {
    const spots = backdrop.spots();
    const used = standings.map(({ spot }) => spots[spot].x);
    const target = closer(frameFor(engine.size(), used), spots.customer.x, closeness);
    camera ??= resting({ ...target, zoom: target.zoom * (length === 0 ? 1 : ARRIVAL) });
    camera = slideTo(camera, target, now, length);
    clock.moveUntil(now + length);
  }

  async function outfits({ standings }: Picture): Promise<Now['outfits']> {
    const spots = backdrop.spots();
    const dressed = standings.map(async (standing) => {
      const density = backdrop.density() * spots[standing.spot].scale;
      return [standing.id, await outfitFor(standing, density, parts, shelf)] as const;
    });
    return new Map(await Promise.all(dressed));
  }

  function carryOut(step: Step, next: Picture, on: Now): void {
    if (step.kind === 'frame') aim(next, on.time, clock.lasting(LENGTH.camera));
    if (step.kind === 'light') {
      const length = clock.lasting(LENGTH.light);
      light = slideTo(light, { warmth: step.warmth }, on.time, length);
      clock.moveUntil(on.time + length);
    }
    clock.moveUntil(troupe.carryOut(step, on));
  }

  async function show(next: Picture): Promise<void> {
    parts.expect(next.standings.flatMap(filesOf));
    if (shown?.place !== next.place) {
      await backdrop.enter(next.place);
      camera = null;
    }
    const clothes = await outfits(next);
    if (isLowered) return;
    const time = performance.now();
    const isMotionReduced = clock.isReduced();
    const on = { time, isMotionReduced, spots: backdrop.spots(), outfits: clothes };
    for (const step of plan(shown, next)) carryOut(step, next, on);
    shown = next;
    clock.stir(time);
  }

  async function repaint(picture: Picture): Promise<void> {
    await backdrop.paint();
    const clothes = await outfits(picture);
    if (!isLowered) troupe.redress(clothes);
  }

  /** One thing at a time, and of pictures the latest: what came in between is not worth showing. */
  async function busily(work: () => Promise<void>): Promise<void> {
    if (isBusy || isLowered) return;
    isBusy = true;
    try {
      await work();
    } finally {
      isBusy = false;
    }
    if (isLowered) return;
    shelf.keepOnly(new Set([...backdrop.textures(), ...troupe.textures()]));
    wake();
  }

  async function catchUp(): Promise<void> {
    await busily(async () => {
      while (wanted && wanted !== shown && !isLowered) await show(wanted);
    });
    parts.expect(BODY_FILES);
  }

  let settling = 0;
  const sizes = new ResizeObserver(() => {
    engine.resize();
    if (shown) aim(shown, performance.now(), 0);
    wake();
    clearTimeout(settling);
    settling = window.setTimeout(() => {
      const now = shown;
      if (now) void busily(() => repaint(now)).then(catchUp);
    }, LENGTH.settle);
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
    backdrop.remove();
    engine.lower();
  }

  return {
    show(tableau) {
      wanted = pictureOf(tableau);
      void catchUp();
    },
    setReducedMotion(isReduced) {
      clock.reduce(isReduced);
      wake();
    },
    giveWay: () => loop.giveWay(LENGTH.way),
    lower,
    measure: () => ({
      ...engine.measure(),
      isResting: clock.nextFrameIn(performance.now()) === null,
    }),
  };
}
