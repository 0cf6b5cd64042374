// The stage without WebGL: a still picture of the room and its people as elements of the page, from the
// same drawings and decisions. It has the stage's interface and never loads Phaser.

import type { Place } from '../../core/vocabulary.ts';
import { tintFor } from '../colours.ts';
import { closer, frameFor, type Insets, type StageSize, UNCOVERED } from '../frame.ts';
import { outfitFor } from '../outfit.ts';
import { partsLibrary } from '../parts.ts';
import { type Picture, pictureOf } from '../picture.ts';
import { EMPTY_ROOM, loadRoom, type Room } from '../room.ts';
import type { Stage } from '../stage.ts';
import { watchSize } from '../watch-size.ts';
import { BEHIND, bands, box, layerOf, person } from './layers.ts';

type Shown = { readonly picture: Picture; readonly room: Room };

export function raiseStill(parent: HTMLElement): Stage {
  const parts = partsLibrary((message) => console.warn(message));
  const world = box({ transformOrigin: '0 0' });
  const light = box({ inset: '0', mixBlendMode: 'multiply' });
  const whole = box({ inset: '0', overflow: 'hidden', isolation: 'isolate' });
  whole.dataset.still = '';
  whole.append(world, light);
  parent.append(whole);
  let covered = UNCOVERED;
  let shown: Shown | null = null;
  let wanted: Picture | null = null;

  const aim = (): void => {
    const size = { width: parent.clientWidth, height: parent.clientHeight };
    if (shown) world.style.transform = aimed(shown, size, covered);
  };

  /** Replaces the picture once all its images are decoded. */
  async function put(picture: Picture): Promise<void> {
    const { place, standings } = picture;
    const room = shown?.picture.place === place ? shown.room : await roomFor(place);
    const people = await Promise.all(
      standings.map(async (standing) => {
        const outfit = await outfitFor(standing, parts, async (drawing) => drawing);
        return { standing, element: person(standing, room, outfit) };
      }),
    );
    // The customer stands before the others.
    people.sort(
      (a, b) => Number(a.standing.spot === 'customer') - Number(b.standing.spot === 'customer'),
    );
    const elements = [
      ...bands(room),
      ...BEHIND.flatMap((layer) => layerOf(room, layer)),
      ...people.map(({ element }) => element),
      ...layerOf(room, 'front'),
    ];
    await Promise.all(elements.flatMap(imagesIn).map((image) => image.decode().catch(() => {})));
    if (wanted !== picture) return;
    shown = { picture, room };
    world.replaceChildren(...elements);
    light.style.background = `#${tintFor(picture.warmth).toString(16).padStart(6, '0')}`;
    aim();
  }

  const unwatch = watchSize(parent, aim);

  return {
    show(tableau) {
      const picture = pictureOf(tableau);
      if (JSON.stringify(picture) === JSON.stringify(wanted)) return;
      wanted = picture;
      put(picture).catch((fault) => console.info('The picture stays as it was:', fault));
    },
    setReducedMotion() {},
    setCovered(next) {
      covered = next;
      aim();
    },
    lower() {
      wanted = null;
      unwatch();
      whole.remove();
    },
  };
}

/** A room that does not load leaves its people on plain ground, as on the stage. */
const roomFor = (place: Place): Promise<Room> =>
  loadRoom(place).catch((fault: unknown) => {
    console.info(fault);
    return EMPTY_ROOM;
  });

const imagesIn = (element: HTMLElement): readonly HTMLImageElement[] =>
  element instanceof HTMLImageElement ? [element] : [...element.querySelectorAll('img')];

/** Where not everybody fits, the speaker is in the picture: it does not move. */
function aimed({ picture, room }: Shown, size: StageSize, covered: Insets): string {
  const { standings, closeness } = picture;
  const speaker = standings.find(({ isSpeaking }) => isSpeaking);
  const order = speaker ? [speaker, ...standings] : standings;
  const frame = frameFor(
    size,
    order.map(({ spot }) => room.spots[spot].x),
    covered,
  );
  const { zoom, x, y } = closer(frame, room.spots.customer.x, closeness);
  const [left, top] = [size.width / 2 - x * zoom, size.height / 2 - y * zoom];
  return `translate(${left}px, ${top}px) scale(${zoom})`;
}
