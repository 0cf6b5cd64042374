// From the room on the team's server to what the desk says of its phones.

import type { PhonesView } from '../../ui/room/desk-phones.tsx';
import type { Entrance } from '../../ui/room/wall-entrance.tsx';
import type { Nickname } from '../../wire/rooms.ts';
import { makeRoomRoute } from './room-route.ts';
import { sharedRoute } from './update-hosted.ts';
import type { Workshop } from './workshop.ts';

export function phonesView(
  workshop: Workshop,
  entrance: Entrance,
  nameOf: (nickname: Nickname) => string,
): PhonesView {
  const { shared, state } = workshop.hosted ?? {};
  const route = sharedRoute(workshop);
  return {
    entrance,
    phones: (state?.nicknames ?? []).map(({ phone, ...nickname }) => ({
      id: phone,
      nickname: nameOf(nickname),
    })),
    shared:
      shared && route
        ? { link: location.href.replace(/#.*$/, makeRoomRoute(route)), isCopied: shared.isCopied }
        : null,
  };
}
