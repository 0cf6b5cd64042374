// A room and its people as elements of the page, in the units of the room: `<img>` elements at the places
// and in the order of the stage's textures.

import type { BoardSign } from '../../core/story/stage-signs.ts';
import { BASE, NECK } from '../bearing.ts';
import { boardDrawing } from '../board.ts';
import { tintOfPerson } from '../colours.ts';
import type { Placed } from '../compose.ts';
import { ROOM } from '../frame.ts';
import { detailAt } from '../motion.ts';
import type { Outfit } from '../outfit.ts';
import type { Drawing } from '../paint.ts';
import type { StandingFigure } from '../picture.ts';
import { LAYERS, type Layer, type Room } from '../room.ts';

/** As on the stage with reduced motion. */
const AT_REST = { life: 0, wall: 0 };

export function box(style: Partial<CSSStyleDeclaration>): HTMLDivElement {
  const element = document.createElement('div');
  Object.assign(element.style, { position: 'absolute', ...style });
  return element;
}

/** `from`: the point of the drawing at the top left of its parent. */
export function picture(drawing: Drawing, from = { x: 0, y: 0 }): HTMLImageElement {
  const image = new Image();
  image.alt = '';
  image.src = `data:image/svg+xml,${encodeURIComponent(drawing.svg)}`;
  Object.assign(image.style, {
    position: 'absolute',
    left: `${drawing.x - from.x}px`,
    top: `${drawing.y - from.y}px`,
    width: `${drawing.width}px`,
    height: `${drawing.height}px`,
    maxWidth: 'none',
  });
  return image;
}

/** The room's sky above it and its ground below it, as far as any stage shows. */
export function bands({ sky, ground }: Room): readonly HTMLElement[] {
  const wide = { left: `${-ROOM.width}px`, width: `${ROOM.width * 3}px` };
  const high = `${ROOM.height * 2}px`;
  return [
    box({ ...wide, top: `${-ROOM.height * 2 + 2}px`, height: high, background: sky }),
    box({ ...wide, top: `${ROOM.height - 2}px`, height: high, background: ground }),
  ];
}

export function layerOf(
  room: Room,
  layer: Layer,
  isLater: boolean,
  sign: BoardSign | null = null,
): readonly HTMLElement[] {
  const whole = room.layers[layer];
  const board = layer === 'mid' && room.board ? [boardDrawing(room.board, sign)] : [];
  const details = room.details
    .filter((detail) => detail.layer === layer)
    .map((detail) => {
      const { x, y, angle, alpha } = detailAt(detail, AT_REST, Number(isLater));
      const image = picture(detail.drawing);
      image.style.opacity = String(alpha);
      image.style.transform = `translate(${x}px, ${y}px) rotate(${angle}deg)`;
      return image;
    });
  return [...(whole ? [whole] : []), ...board].map((one) => picture(one)).concat(details);
}

/** A tint as a filter, which has no colour. */
export const lightOf = (tint: number): string =>
  `brightness(${[16, 8, 0].reduce((sum, shift) => sum + ((tint >> shift) & 255), 0) / 765})`;

export const BEHIND: readonly Layer[] = LAYERS.filter((layer) => layer !== 'front');

export type StillPerson = {
  readonly element: HTMLElement;
  readonly place: (placed: Placed, warmth: number) => void;
};

export function person(
  { id, mood, isSpeaking }: StandingFigure,
  outfit: Outfit<Drawing>,
): StillPerson {
  const { parts, faces } = outfit;
  const hung = (drawings: readonly (Drawing | null)[], from: typeof BASE) =>
    drawings.flatMap((drawing) => (drawing ? [picture(drawing, from)] : []));
  const head = box({
    left: `${NECK.x - BASE.x}px`,
    top: `${NECK.y - BASE.y}px`,
    transformOrigin: '0 0',
  });
  const face = (isSpeaking ? faces.says : null) ?? faces.still;
  const features = hung([face], NECK);
  for (const image of features) image.dataset.face = mood;
  head.append(
    ...hung([parts.hair], NECK),
    ...features,
    ...hung([parts.beard, parts.glasses], NECK),
  );
  const element = box({ transformOrigin: '0 0' });
  element.dataset.person = id;
  element.append(
    ...hung([parts.backrest, parts.body, parts.shirt], BASE),
    head,
    ...hung([parts.arm, parts.wheel], BASE),
  );
  return {
    element,
    place({ bearing: at, isListening }, warmth) {
      head.style.transform = `rotate(${at.bow}deg) scaleX(${at.headFacing})`;
      Object.assign(element.style, {
        left: `${at.x}px`,
        top: `${at.y}px`,
        transform: `rotate(${at.lean}deg) scale(${at.scale * at.facing}, ${at.scale})`,
        filter: lightOf(tintOfPerson(warmth, isListening)),
        visibility: at.alpha > 0 ? '' : 'hidden',
      });
    },
  };
}
