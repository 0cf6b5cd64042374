// Who calls or writes, as elements of the page: beside the still picture of the room.

import { tintFor } from '../colours.ts';
import type { PlacedCaller } from '../compose.ts';
import { CALLER, CHEST } from '../inset.ts';
import { insetDrawings, onScreen, TILT } from '../inset-drawing.ts';
import { outfitFor } from '../outfit.ts';
import type { Parts } from '../parts.ts';
import type { Remote } from '../picture.ts';
import type { Room } from '../room.ts';
import { box, lightOf, person, picture } from './layers.ts';

export type StillCaller = {
  readonly element: HTMLElement;
  readonly place: (placed: PlacedCaller, room: Room, warmth: number) => void;
};

export async function callerOf({ standing, channel }: Remote, parts: Parts): Promise<StillCaller> {
  const outfit = await outfitFor(standing, parts, async (part) => onScreen(part, channel));
  const figure = person(standing, outfit);
  const [behind, before] = [box({}), box({})];
  const element = box({ transformOrigin: '0 0' });
  element.dataset.caller = channel;
  element.append(behind, figure.element, before);
  let drawn = '';
  return {
    element,
    place({ placed, inset }, room, warmth) {
      const { view, zoom } = inset;
      const about = `translate(${CALLER.x}px, ${CHEST}px) rotate(${TILT[channel]}deg) translate(${-CALLER.x}px, ${-CHEST}px)`;
      element.style.transform = `scale(${zoom}) translate(${-view.left}px, ${-view.top}px) ${about}`;
      behind.style.filter = lightOf(tintFor(warmth));
      before.style.filter = behind.style.filter;
      figure.place(placed, warmth);
      const drawings = insetDrawings(inset, standing.look, room);
      if (drawn === drawings.behind.key) return;
      drawn = drawings.behind.key;
      behind.replaceChildren(picture(drawings.behind));
      before.replaceChildren(...(drawings.before ? [picture(drawings.before)] : []));
    },
  };
}
