// The addresses of the room's front end.

export type RoomRoute =
  /** `scenario` null: the first one. `stop`: the one decision to stop at; null: those that are suggested. */
  | { readonly screen: 'prepare'; readonly scenario: string | null; readonly stop: string | null }
  | { readonly screen: 'guide'; readonly scenario: string }
  /** `room`: the id of a room on this device. */
  | { readonly screen: 'desk' | 'wall'; readonly scenario: string; readonly room: string };

/** What leads nowhere leads to the preparation. */
export function parseRoomRoute(hash: string, scenarios: readonly string[]): RoomRoute {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [, first = '', what = '', id = ''] = path.split('/');
  const scenario = scenarios.find((one) => one === first.trim().toLowerCase()) ?? null;
  if (scenario === null) return { screen: 'prepare', scenario, stop: null };
  if (what === 'guide') return { screen: 'guide', scenario };
  if ((what === 'desk' || what === 'wall') && /^\w+$/.test(id))
    return { screen: what, scenario, room: id };
  return { screen: 'prepare', scenario, stop: new URLSearchParams(query).get('stop') };
}

export function makeRoomRoute(route: RoomRoute): string {
  switch (route.screen) {
    case 'prepare':
      if (route.scenario === null) return '#/room';
      return `#/room/${route.scenario}${route.stop ? `?stop=${route.stop}` : ''}`;
    case 'guide':
      return `#/room/${route.scenario}/guide`;
    default:
      return `#/room/${route.scenario}/${route.screen}/${route.room}`;
  }
}
