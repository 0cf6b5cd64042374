// One person on the stage, as Phaser draws them: a body with a head that moves a little of its own.
// Every motion is a function of time (motion.ts, bearing.ts); there are no counters.

import type { GameObjects, Scene } from 'phaser';
import { BASE, type Bearing, bearingAt, type Glide, NECK } from './bearing.ts';
import { areEyesShut, breath, isMouthOpen, phaseOf, swing } from './motion.ts';
import { isOnHead, type Outfit, type Part, PERSON_PARTS } from './outfit.ts';
import type { FaceState } from './parts.ts';
import type { Sheet } from './textures.ts';

const POP = { length: 220, head: 0.07, body: 0.015 };
const NOD = { length: 420, height: 12 };

const FAR_PAST = -1e9;

export type Person = ReturnType<typeof addPerson>;

export function addPerson(scene: Scene, id: string, depth: number) {
  const phase = phaseOf(id);
  const root = scene.add.container(0, 0).setDepth(depth);
  const head = scene.add.container(NECK.x - BASE.x, NECK.y - BASE.y);
  const image = (): GameObjects.Image => scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0);
  const parts = Object.fromEntries(PERSON_PARTS.map((part) => [part, image()])) as Record<
    Part,
    GameObjects.Image
  >;
  const face = image();
  head.add([parts.hair, face, parts.beard, parts.glasses]);
  root.add([parts.backrest, parts.body, parts.shirt, head, parts.arm, parts.wheel]);

  let outfit: Outfit<Sheet> | null = null;
  let glide: Glide | null = null;
  let canBlink = false;
  let poppedAt = FAR_PAST;
  let spokeAt = FAR_PAST;
  let isSpeaking = false;

  const put = (on: GameObjects.Image, sheet: Sheet | null, from: typeof BASE): void => {
    on.setVisible(sheet !== null);
    if (sheet)
      on.setTexture(sheet.texture)
        .setPosition(sheet.x - from.x, sheet.y - from.y)
        .setScale(1 / sheet.density);
  };

  const faceState = (now: number, stir: number): FaceState => {
    if (isSpeaking && stir > 0 && isMouthOpen(now - spokeAt)) return 'says';
    return canBlink && stir > 0 && areEyesShut(now, phase) ? 'shut' : 'still';
  };

  return {
    wear(next: Outfit<Sheet>, blinks: boolean): void {
      outfit = next;
      canBlink = blinks;
      for (const part of PERSON_PARTS)
        put(parts[part], next.parts[part], isOnHead(part) ? NECK : BASE);
      put(face, next.faces.still, NECK);
    },
    /** Returns the time of arrival. */
    go(to: Bearing, now: number, length: number, pace: Glide['pace'] = 'shift'): number {
      const from = glide ? bearingAt(glide, now) : to;
      glide = { from, to, start: now, length, pace };
      return now + length;
    },
    pop(now: number): number {
      poppedAt = now;
      return now + POP.length;
    },
    speak(now: number): number {
      spokeAt = now;
      isSpeaking = true;
      return now + NOD.length;
    },
    hush(): void {
      isSpeaking = false;
    },
    tint(colour: number): void {
      for (const part of PERSON_PARTS) parts[part].setTint(colour);
      face.setTint(colour);
    },
    /** `stir`: how much of the idle motion is alive, 0–1. */
    draw(now: number, stir: number): void {
      if (!glide || !outfit) return;
      const at = bearingAt(glide, now);
      const chest = breath(now, phase) * stir;
      const pop = swing(now - poppedAt, POP.length);
      const nod = swing(now - spokeAt, NOD.length);
      root
        .setPosition(at.x, at.y)
        .setScale(at.scale * at.facing, at.scale * (1 + chest * 0.004 + pop * POP.body))
        .setAngle(at.lean)
        .setAlpha(at.alpha)
        .setVisible(at.alpha > 0);
      head
        .setPosition(NECK.x - BASE.x, NECK.y - BASE.y - nod * NOD.height - chest * 2)
        .setAngle(at.bow + chest * 0.4)
        .setScale((1 + pop * POP.head) * at.headFacing, 1 + pop * POP.head);
      put(face, outfit.faces[faceState(now, stir)] ?? outfit.faces.still, NECK);
    },
    textures: (): readonly string[] =>
      [...Object.values(outfit?.parts ?? {}), ...Object.values(outfit?.faces ?? {})].flatMap(
        (sheet) => (sheet ? [sheet.texture] : []),
      ),
    remove: (): void => root.destroy(true),
  };
}
