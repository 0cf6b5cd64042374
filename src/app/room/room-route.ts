// The addresses of the room's front end.

export type RoomRoute =
  /** `scenario` null: the first one. */
  | { readonly screen: 'prepare'; readonly scenario: string | null }
  | { readonly screen: 'guide'; readonly scenario: string }
  /** `room`: the id of a room on this device. */
  | { readonly screen: 'desk' | 'wall'; readonly scenario: string; readonly room: string };

/** What leads nowhere leads to the preparation. */
export function parseRoomRoute(hash: string, scenarios: readonly string[]): RoomRoute {
  const [, first = '', what = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  const scenario = scenarios.find((one) => one === first.trim().toLowerCase()) ?? null;
  if (scenario === null) return { screen: 'prepare', scenario };
  if (what === 'guide') return { screen: 'guide', scenario };
  if ((what === 'desk' || what === 'wall') && /^\w+$/.test(id))
    return { screen: what, scenario, room: id };
  return { screen: 'prepare', scenario };
}

export function makeRoomRoute(route: RoomRoute): string {
  switch (route.screen) {
    case 'prepare':
      return route.scenario === null ? '#/room' : `#/room/${route.scenario}`;
    case 'guide':
      return `#/room/${route.scenario}/guide`;
    default:
      return `#/room/${route.scenario}/${route.screen}/${route.room}`;
  }
}
