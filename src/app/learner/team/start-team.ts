// The team's half in a browser: its locks, its clock and what wakes it up.

import { memberOn } from '../../shell/member.ts';
import type { Drawer } from '../../shell/owned-shelf.ts';
import { backToTheNames } from '../../shell/tablet.ts';
import { openTeam } from './team.ts';

/** Null where nobody's name can be read on the device. */
export function startTeam(shelf: Drawer) {
  const member = memberOn(shelf);
  if (!member) return null;
  const team = openTeam({
    shelf,
    member,
    fetch: (path, options) => fetch(path, options),
    alone: oneAtATime,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
  });
  if (member.isTablet) backToTheNames(shelf);
  window.addEventListener('online', () => team.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') team.flush();
  });
  return team;
}

/** Without the Web Locks API, as on plain http, two tabs may send the same thing: that does no harm. */
const oneAtATime = async (work: () => Promise<void>): Promise<void> => {
  await (navigator.locks ? navigator.locks.request('make-it-right/outbox', work) : work());
};
