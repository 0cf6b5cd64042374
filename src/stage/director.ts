// What is on the stage: the room, the people, the light and the camera. Carries out the plan between two
// pictures; `stage.ts` decides when.

import { MOODS } from '../core/vocabulary.ts';
import { backdropOn } from './backdrop.ts';
import { callerOn } from './caller.ts';
import { cameraOn } from './camera.ts';
import { tintFor } from './colours.ts';
import { type Composition, compose } from './compose.ts';
import type { CutawayCard } from './cutaway.ts';
import { type Insets, UNCOVERED, zoomFor } from './frame.ts';
import { idly } from './idly.ts';
import { resting, slideAt, slideTo } from './motion.ts';
import { BODY_FILES, drawingsOf, outfitFor } from './outfit.ts';
import type { SceneClock } from './pace.ts';
import type { Drawing } from './paint.ts';
import { FACE_STATES, partsLibrary } from './parts.ts';
import { type Now, peopleOn } from './people.ts';
import type { Picture } from './picture.ts';
import { plan } from './plan.ts';
import type { StageRenderer } from './renderer.ts';
import { textureShelf } from './textures.ts';

/** Milliseconds. The camera is slow. */
const LENGTH = { camera: 900, aside: 600, light: 900 };

export function directorOf(
  renderer: StageRenderer,
  clock: SceneClock,
  cutaway: CutawayCard,
  warn: (message: string) => void,
) {
  const { scene } = renderer;
  const shelf = textureShelf(scene.textures);
  const parts = partsLibrary(warn);
  const people = peopleOn(scene);
  const backdrop = backdropOn(scene, shelf, renderer.size, warn);
  const camera = cameraOn(scene);
  const caller = callerOn(renderer.over, shelf, parts);
  let light = resting({ warmth: 0 });
  let covered = UNCOVERED;
  let stands: Composition | null = null;
  let isTidy = true;
  let event = resting({ later: 0 });
  let preloads = 0;
  let isGone = false;

  const composed = (picture: Picture): Composition =>
    compose(picture, {
      size: renderer.size(),
      covered: renderer.inPixels(covered),
      spots: backdrop.spots(),
      board: backdrop.board(),
    });

  function shine(warmth: number, now: number): void {
    const length = clock.lasting(LENGTH.light);
    light = slideTo(light, { warmth }, now, length);
    clock.moveUntil(now + length);
  }

  /** Pixels for one unit of a person, who is sharp from close by. */
  const closest = (): number => zoomFor('close', renderer.size());

  /** What happens once in an act: slowly, or it has happened when the room is entered. */
  function happen({ place, isLater }: Picture): void {
    const now = performance.now();
    const length = stands?.place === place ? clock.lasting(LENGTH.light) : 0;
    event = slideTo(event, { later: Number(isLater) }, now, length);
    clock.moveUntil(now + length);
  }

  async function outfits({ standings }: Picture): Promise<Now['outfits']> {
    const spots = backdrop.spots();
    const dressed = standings.map(async (standing) => {
      const density = closest() * spots[standing.spot].scale;
      const painted = (drawing: Drawing) => shelf.sheet(drawing, density);
      return [standing.id, await outfitFor(standing, parts, painted)] as const;
    });
    return new Map(await Promise.all(dressed));
  }

  function calledIn(picture: Picture) {
    const next = composed(picture).caller;
    return next && caller.paint(next, backdrop.room());
  }

  /** Fetches every gesture and paints every face, so that the next mood shows at once. */
  function preload(): void {
    const density = caller.density() ?? closest() * backdrop.spots().customer.scale;
    const faces = MOODS.flatMap((mood) =>
      FACE_STATES.map((state) => async () => {
        const drawing = await parts.face(mood, state);
        return drawing && shelf.sheet(drawing, density);
      }),
    );
    preloads += 1;
    const mine = preloads;
    idly([async () => parts.expect(BODY_FILES), ...faces], () => mine === preloads && !isGone);
  }

  /** Carries out the plan from what stands there; `length` is the camera's. */
  function turnTo(next: Composition, clothes: Now['outfits'], length: number): void {
    const time = performance.now();
    const on = { time, isMotionReduced: clock.isReduced() || length === 0, outfits: clothes };
    for (const step of plan(stands, next)) {
      if (step.kind === 'frame')
        clock.moveUntil(camera.aim(step.frame, time, clock.lasting(length)));
      if (step.kind === 'light') shine(step.warmth, time);
      clock.moveUntil(people.carryOut(step, on));
    }
    stands = next;
    cutaway.show(next, clock.isReduced());
  }

  return {
    async show(next: Picture): Promise<void> {
      parts.expect(next.standings.flatMap(drawingsOf));
      if (stands?.place !== next.place) {
        isTidy = false;
        await backdrop.enter(next.place, next.board);
        camera.forget();
      } else await backdrop.write(next.board);
      const [clothes, called] = await Promise.all([outfits(next), calledIn(next)]);
      if (isGone) return;
      if (called && caller.density() === null) isTidy = false;
      happen(next);
      turnTo(composed(next), clothes, LENGTH.camera);
      clock.moveUntil(caller.show(called, performance.now(), clock.isReduced()));
      clock.stir(performance.now());
    },
    /** The same picture at another size of the stage. */
    async repaint(picture: Picture): Promise<void> {
      isTidy = false;
      await backdrop.paint();
      const [clothes, called] = await Promise.all([outfits(picture), calledIn(picture)]);
      if (isGone) return;
      people.redress(clothes);
      caller.show(called, performance.now(), true);
    },
    /** Whether the panel of a call was painted for another clear part of the stage. */
    isOutgrown: (picture: Picture): boolean => caller.isOutgrown(composed(picture).caller),
    /** The same picture anew, at once, after a change of the stage's size. */
    reframe: (picture: Picture): void => turnTo(composed(picture), new Map(), 0),
    uncover(next: Insets, picture: Picture | null): void {
      covered = next;
      cutaway.place(covered);
      if (picture) turnTo(composed(picture), new Map(), LENGTH.aside);
    },
    draw(now: number): void {
      const { warmth } = slideAt(light, now);
      camera.draw(now);
      backdrop.draw(clock.tick(now), tintFor(warmth), slideAt(event, now).later);
      people.draw(now, clock.liveliness(now), warmth);
      caller.draw(now, clock.liveliness(now), warmth);
      renderer.frame();
    },
    /** After a change of room or size: frees unused textures and preloads gestures and faces. */
    tidy(): void {
      if (isTidy) return;
      isTidy = true;
      const used = [backdrop, people, caller].flatMap((one) => one.textures());
      shelf.keepOnly(new Set(used));
      preload();
    },
    dismiss(): void {
      isGone = true;
      backdrop.remove();
    },
  };
}
