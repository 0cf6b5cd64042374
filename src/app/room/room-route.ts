// The addresses of the room's front end.

export type RoomRoute =
  /** `scenario` null: the first one. `stop`: the one decision to stop at; null: those that are suggested. */
  | { readonly screen: 'prepare'; readonly scenario: string | null; readonly stop: string | null }
  | { readonly screen: 'guide'; readonly scenario: string }
  /** `room`: the id of a room on this device, or on the team's server. `token`: opens the desk of that. */
  | {
      readonly screen: 'desk';
      readonly scenario: string;
      readonly room: string;
      readonly token?: string;
    }
  | { readonly screen: 'wall'; readonly scenario: string; readonly room: string };

/** What leads nowhere leads to the preparation. */
export function parseRoomRoute(hash: string, scenarios: readonly string[]): RoomRoute {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [, first = '', what = '', room = '', token = ''] = path.split('/');
  const scenario = scenarios.find((one) => one === first.trim().toLowerCase()) ?? null;
  if (scenario === null) return { screen: 'prepare', scenario, stop: null };
  if (what === 'guide') return { screen: 'guide', scenario };
  if (what === 'wall' && /^[\w-]+$/.test(room)) return { screen: what, scenario, room };
  if (what === 'desk' && /^[\w-]+$/.test(room))
    return { screen: what, scenario, room, ...(/^[\w-]+$/.test(token) && { token }) };
  return { screen: 'prepare', scenario, stop: new URLSearchParams(query).get('stop') };
}

export function makeRoomRoute(route: RoomRoute): string {
  switch (route.screen) {
    case 'prepare':
      if (route.scenario === null) return '#/room';
      return `#/room/${route.scenario}${route.stop ? `?stop=${route.stop}` : ''}`;
    case 'guide':
      return `#/room/${route.scenario}/guide`;
    default: {
      const token = 'token' in route ? `/${route.token}` : '';
      return `#/room/${route.scenario}/${route.screen}/${route.room}${token}`;
    }
  }
}
