// What the wall says to phones that are not in yet.

import type { Entrance } from '../../ui/room/wall-entrance.tsx';
import type { Hosted } from './hosted.ts';

/** `page`: the address of this one. Null without phones. */
export function entranceOf(
  hosted: Hosted | null,
  { host, pathname, href }: Pick<Location, 'host' | 'pathname' | 'href'>,
): Entrance | null {
  if (!hosted?.state) return null;
  const { code, nicknames, isLocked } = hosted.state;
  return {
    address: [host, `${pathname.replace(/\/$/, '')}/#/p`],
    ...{ code, phones: nicknames.length, isLocked },
    link: href.replace(/#.*$/, `#/p/${code}`),
  };
}
