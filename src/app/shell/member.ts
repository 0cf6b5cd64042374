// Who has opened their link on this device.

import { flag, parseAs, record, text } from '../../core/json.ts';
import type { Drawer, Member } from './owned-shelf.ts';
import { PERSON } from './storage-keys.ts';

const memberShape = record({ id: text, name: text, isTablet: flag });

/** Null for nobody; also where what stands there cannot be read. */
export function memberOn(shelf: Drawer): Member | null {
  try {
    const read = parseAs('', memberShape, JSON.parse(shelf.getItem(PERSON) ?? 'null'));
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}

export const rememberMember = (shelf: Drawer, member: Member): void =>
  shelf.setItem(PERSON, JSON.stringify(member));
