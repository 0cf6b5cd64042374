// The stage without WebGL: a still picture of the room and its people as elements of the page, from the
// same drawings and decisions. It has the stage's interface and never loads Phaser.

import type { Place } from '../../core/vocabulary.ts';
import { tintFor } from '../colours.ts';
import { type Composition, compose } from '../compose.ts';
import { cutawayOver } from '../cutaway.ts';
import { ROOM, type StageSize, UNCOVERED } from '../frame.ts';
import { type AddressOf, lastPictureOver } from '../last-picture.ts';
import { outfitFor } from '../outfit.ts';
import { partsLibrary } from '../parts.ts';
import { type Picture, pictureOf } from '../picture.ts';
import { EMPTY_ROOM, loadRoom, type Room } from '../room.ts';
import type { Stage } from '../stage.ts';
import { watchSize } from '../watch-size.ts';
import { callerOf, type StillCaller } from './caller.ts';
import { BEHIND, bands, box, layerOf, lightOf, person, type StillPerson } from './layers.ts';

type Shown = {
  readonly picture: Picture;
  readonly room: Room;
  readonly people: ReadonlyMap<string, StillPerson>;
  readonly caller: StillCaller | null;
};

export function raiseStill(parent: HTMLElement, lastPicture: AddressOf = () => null): Stage {
  const parts = partsLibrary((message) => console.warn(message));
  const world = box({ transformOrigin: '0 0' });
  const whole = box({ inset: '0', overflow: 'hidden', isolation: 'isolate' });
  whole.dataset.still = '';
  const beside = box({ inset: '0' });
  whole.append(world, beside);
  parent.append(whole);
  const cutaway = cutawayOver(parent);
  const last = lastPictureOver(parent, lastPicture);
  let covered = UNCOVERED;
  let shown: Shown | null = null;
  let wanted: Picture | null = null;

  const composed = (picture: Picture, { spots, board }: Room): Composition =>
    compose(picture, { size: sizeOf(parent), covered, spots, board: board?.box ?? null });

  const aim = (): void => {
    cutaway.place(covered);
    if (!shown) return;
    const size = sizeOf(parent);
    const composition = composed(shown.picture, shown.room);
    const { frame, people, caller, warmth } = composition;
    cutaway.show(composition, true);
    const [left, top] = [
      size.width / 2 - frame.x * frame.zoom,
      size.height / 2 - frame.y * frame.zoom,
    ];
    world.style.transform = `translate(${left}px, ${top}px) scale(${frame.zoom})`;
    for (const placed of people) shown.people.get(placed.id)?.place(placed, warmth);
    if (caller) shown.caller?.place(caller, shown.room, warmth);
  };

  /** Replaces the picture once all its images are decoded. */
  async function put(picture: Picture): Promise<void> {
    const { place, standings, remote, warmth, isLater, board } = picture;
    const room = shown?.picture.place === place ? shown.room : await roomFor(place);
    const dressed = await Promise.all(
      standings.map(async (standing) => {
        const outfit = await outfitFor(standing, parts, async (drawing) => drawing);
        return [standing.id, person(standing, outfit)] as const;
      }),
    );
    // The customer stands before the others.
    const isCustomer = ({ spot }: Picture['standings'][number]) => Number(spot === 'customer');
    const people = new Map(dressed);
    const front = box({ filter: lightOf(tintFor(warmth)) });
    front.append(...layerOf(room, 'front', isLater));
    const elements = [
      ...bands(room),
      ...BEHIND.flatMap((layer) => layerOf(room, layer, isLater, board)),
      lightOn(warmth),
      ...standings
        .toSorted((a, b) => isCustomer(a) - isCustomer(b))
        .flatMap(({ id }) => people.get(id)?.element ?? []),
      front,
    ];
    const caller = remote && (await callerOf(remote, parts));
    const placed = composed(picture, room).caller;
    if (placed) caller?.place(placed, room, warmth);
    const aside = caller ? [caller.element] : [];
    await Promise.all(
      [...elements, ...aside].flatMap(imagesIn).map((image) => image.decode().catch(() => {})),
    );
    if (wanted !== picture) return;
    shown = { picture, room, people, caller };
    aim();
    world.replaceChildren(...elements);
    beside.replaceChildren(...aside);
  }

  const unwatch = watchSize(parent, aim);

  return {
    show(tableau) {
      void last.show(tableau.last, true);
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
      cutaway.remove();
      last.remove();
      whole.remove();
    },
  };
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): StageSize => ({
  width: clientWidth,
  height: clientHeight,
});

/** A room that does not load leaves its people on plain ground, as on the stage. */
const roomFor = (place: Place): Promise<Room> =>
  loadRoom(place).catch((fault: unknown) => {
    console.info(fault);
    return EMPTY_ROOM;
  });

/** Multiplied onto all that is behind it. */
const lightOn = (warmth: number): HTMLElement =>
  box({
    left: `${-ROOM.width}px`,
    top: `${-2 * ROOM.height}px`,
    width: `${3 * ROOM.width}px`,
    height: `${5 * ROOM.height}px`,
    background: `#${tintFor(warmth).toString(16).padStart(6, '0')}`,
    mixBlendMode: 'multiply',
  });

const imagesIn = (element: HTMLElement): readonly HTMLImageElement[] =>
  element instanceof HTMLImageElement ? [element] : [...element.querySelectorAll('img')];
