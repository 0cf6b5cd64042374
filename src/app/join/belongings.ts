// What of the device's memory belongs to whom: what was played before anybody had a link, and what is
// taken off the device when somebody leaves.

import { type Drawer, keysUnder, type Member, ownPrefix } from '../shell/owned-shelf.ts';
import { PERSON, PREFIX } from '../shell/storage-keys.ts';

const KINDS = ['attempt/', 'notes/'];

export const earlierPlays = (shelf: Drawer): number => keysUnder(shelf, `${PREFIX}attempt/`).length;

/** They are moved: from then on only their owner sees them. */
export function takeAlong(shelf: Drawer, person: string): void {
  for (const kind of KINDS)
    for (const key of keysUnder(shelf, PREFIX + kind)) {
      const text = shelf.getItem(key);
      const own = ownPrefix(person) + key.slice(PREFIX.length);
      if (text === null || shelf.getItem(own) !== null) continue;
      shelf.setItem(own, text);
      shelf.removeItem(key);
    }
}

/** Attempts of theirs that the server does not have yet. */
export const unsentOf = (shelf: Drawer, person: string): readonly string[] => {
  const prefix = `${ownPrefix(person)}outbox/`;
  return keysUnder(shelf, prefix).map((key) => key.slice(prefix.length));
};

/** What is not sent yet stays under its owner's name, and with it its attempt and what was noted. */
export function clearOff(shelf: Drawer, { id }: Member): void {
  const own = ownPrefix(id);
  const kept = unsentOf(shelf, id).flatMap((one) =>
    ['outbox/', ...KINDS].map((kind) => own + kind + one),
  );
  for (const key of keysUnder(shelf, own)) if (!kept.includes(key)) shelf.removeItem(key);
  shelf.removeItem(PERSON);
}
