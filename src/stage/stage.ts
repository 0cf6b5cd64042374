// The stage: Phaser behind one door. It is shown a tableau and finds the motion itself; everything
// it knows about people and rooms comes from the pictures it is given. Whatever happens here (no
// WebGL, a lost context, a drawing that does not load) the game goes on without it.

import * as Phaser from 'phaser';
import { frameFor } from './frame.ts';
import { type Outfit, outfitFor } from './outfit.ts';
import { partsLibrary } from './parts.ts';
import { addPerson, BUST, bearingOf, type Person } from './person.ts';
import { type Picture, pictureOf, type Standing } from './picture.ts';
import { plan, type Step } from './plan.ts';
import { LAYERS, loadRoom, type Room } from './room.ts';
import type { Tableau } from './tableau.ts';
import { textureShelf } from './textures.ts';

export type StageOptions = {
  readonly isMotionReduced: boolean;
  /** The context is gone for good: the stage has lowered itself. */
  readonly onLost?: () => void;
};

export type Stage = {
  readonly show: (tableau: Tableau) => void;
  readonly setReducedMotion: (isReduced: boolean) => void;
  readonly giveWay: () => void;
  readonly lower: () => void;
};

const DEPTH = { back: 0, mid: 10, people: 20, customer: 25, front: 30 } as const;

const sizeOf = (parent: HTMLElement) => ({
  width: Math.max(1, parent.clientWidth),
  height: Math.max(1, parent.clientHeight),
});

const pixelRatio = (): number => Math.min(3, Math.max(1, window.devicePixelRatio));

function bootScene(parent: HTMLElement): Promise<Phaser.Scene> {
  const { width, height } = sizeOf(parent);
  const ratio = pixelRatio();
  return new Promise((resolve, reject) => {
    try {
      new Phaser.Game({
        type: Phaser.WEBGL,
        parent,
        width: width * ratio,
        height: height * ratio,
        scale: { mode: Phaser.Scale.NONE, zoom: 1 / ratio },
        audio: { noAudio: true },
        banner: false,
        // Several textures in one batch break up into tiles on software renderers.
        render: { maxTextures: 1 },
        autoFocus: false,
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        scene: {
          create(this: Phaser.Scene) {
            resolve(this);
          },
        },
      });
    } catch (error) {
      reject(error);
    }
  });
}

/** Rejects when the browser has no WebGL. */
export async function raiseStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  const scene = await bootScene(parent);
  const { game } = scene;
  game.canvas.setAttribute('aria-hidden', 'true');
  game.canvas.style.cssText += ';pointer-events:none;display:block';
  const shelf = textureShelf(scene.textures);
  const drawingOf = partsLibrary((message) => console.warn(message));
  const people = new Map<string, Person>();
  const layers = LAYERS.map((layer) =>
    scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(DEPTH[layer]).setVisible(false),
  );
  let isReduced = options.isMotionReduced;
  let room: Room | null = null;
  let shown: Picture | null = null;
  let wanted: Picture | null = null;
  let isDrawing = false;
  let outfits = new Map<string, Outfit>();

  function look(): void {
    if (!room) return;
    const { width, height } = scene.scale;
    const { customer } = room.spots;
    const frame = frameFor({ width, height }, { x: customer.x, y: customer.y - 300 });
    scene.cameras.main.setZoom(frame.zoom).centerOn(frame.x, frame.y);
    scene.cameras.main.setBackgroundColor(room.sky);
  }

  function stand(standing: Standing): void {
    const person = people.get(standing.id);
    if (!person || !room) return;
    person.stand(bearingOf(standing, room.spots[standing.spot]));
    person.light(0xffffff, standing.isListening);
  }

  function carryOut(step: Step): void {
    switch (step.kind) {
      case 'move_to':
        for (const person of people.values()) person.remove();
        people.clear();
        return;
      case 'appear':
      case 'enter': {
        const { standing } = step;
        const depth = standing.spot === 'customer' ? DEPTH.customer : DEPTH.people;
        people.set(standing.id, addPerson(scene, depth));
        const outfit = outfits.get(standing.id);
        if (outfit) people.get(standing.id)?.wear(outfit);
        stand(standing);
        return;
      }
      case 'leave':
        people.get(step.id)?.remove();
        people.delete(step.id);
        return;
      case 'redress': {
        const outfit = outfits.get(step.standing.id);
        if (outfit) people.get(step.standing.id)?.wear(outfit);
        return;
      }
      case 'shift':
        stand(step.standing);
        return;
      default:
    }
  }

  async function prepare(next: Picture): Promise<void> {
    if (!room || shown?.place !== next.place) room = await loadRoom(next.place);
    look();
    const { spots } = room;
    const zoom = scene.cameras.main.zoom;
    const sheets = await Promise.all(
      LAYERS.map((l) => shelf.sheet((room as Room).layers[l], zoom)),
    );
    sheets.forEach((sheet, index) => {
      const image = layers[index];
      if (sheet)
        image
          ?.setTexture(sheet.texture)
          .setScale(1 / sheet.density)
          .setVisible(true);
    });
    const dressed = await Promise.all(
      next.standings.map(async (standing) => {
        const density = zoom * BUST * spots[standing.spot].scale;
        return [standing.id, await outfitFor(standing, density, drawingOf, shelf)] as const;
      }),
    );
    outfits = new Map(dressed);
  }

  async function draw(): Promise<void> {
    isDrawing = true;
    while (wanted && wanted !== shown) {
      const next = wanted;
      await prepare(next);
      for (const step of plan(shown, next)) carryOut(step);
      shown = next;
    }
    isDrawing = false;
  }

  const sizes = new ResizeObserver(() => {
    const { width, height } = sizeOf(parent);
    scene.scale.setZoom(1 / pixelRatio());
    scene.scale.resize(width * pixelRatio(), height * pixelRatio());
    look();
  });
  sizes.observe(parent);

  return {
    show(tableau) {
      wanted = pictureOf(tableau);
      if (!isDrawing) void draw();
    },
    setReducedMotion(value) {
      isReduced = value;
    },
    giveWay() {
      void isReduced;
    },
    lower() {
      sizes.disconnect();
      game.destroy(true);
    },
  };
}
