// Who may do what over which route. A route that is not here fails `matrix.test.ts`.

export const ROLES = [
  'nobody',
  'learner',
  'tablet',
  'facilitator',
  'other manager',
  'manager',
  'owner',
] as const;

export type Role = (typeof ROLES)[number];

type Entry = {
  /** Who is let in; what else may be wrong with the request does not count. */
  readonly may: readonly Role[];
  /** What `:id` names: a row that belongs to the team of `manager` and of nobody else, or a room of `facilitator`. */
  readonly row?: 'team' | 'person' | 'device' | 'managerRow' | 'assignment' | 'room';
  readonly body?: unknown;
};

const ALL = ROLES;
const SIGNED_IN: readonly Role[] = ['facilitator', 'other manager', 'manager', 'owner'];
const MANAGERS: readonly Role[] = ['other manager', 'manager', 'owner'];
const OF_TEAM: readonly Role[] = ['manager', 'owner'];
const HOSTS: readonly Role[] = ['facilitator', 'owner'];
const OWNER: readonly Role[] = ['owner'];

const token = 'A'.repeat(22);
const NO_ID = '00000000-0000-4000-8000-000000000000';
const password = 'a long walk in the rain';

export const MATRIX: Readonly<Record<string, Entry>> = {
  'POST /api/links/look': { may: ALL, body: { token } },
  'POST /api/setup': { may: ALL, body: { token, name: 'A', password } },
  'POST /api/signin': { may: ALL, body: { name: 'Nobody', password } },
  'GET /api/signin': { may: ALL },
  'GET /api/oidc/start': { may: ALL },
  'POST /api/oidc/start': { may: ALL, body: { token, name: 'A' } },
  'GET /api/oidc/back': { may: ALL },
  'POST /api/signout': { may: ALL, body: {} },
  'GET /api/me': { may: ALL },
  'GET /api/me/sessions': { may: SIGNED_IN },
  'DELETE /api/me/sessions': { may: SIGNED_IN },
  'POST /api/me/password': { may: SIGNED_IN, body: { old: password, password } },
  'GET /api/org': { may: SIGNED_IN },
  'PATCH /api/org': { may: OWNER, body: { name: 'Shop' } },
  'GET /api/backup': { may: OWNER },
  'GET /api/managers': { may: OWNER },
  'POST /api/managers': { may: OWNER, body: { roles: ['manager'] } },
  'PATCH /api/managers/:id': { may: OWNER, row: 'managerRow', body: { roles: ['manager'] } },
  'POST /api/managers/:id/link': { may: OWNER, row: 'managerRow', body: {} },
  'GET /api/teams': { may: MANAGERS },
  'POST /api/teams': { may: MANAGERS, body: { name: 'New' } },
  'GET /api/teams/:id': { may: OF_TEAM, row: 'team' },
  'PATCH /api/teams/:id': { may: OF_TEAM, row: 'team', body: { name: 'Other' } },
  'DELETE /api/teams/:id': { may: OF_TEAM, row: 'team' },
  'POST /api/teams/:id/people': { may: OF_TEAM, row: 'team', body: { names: 'Ada\nBo' } },
  'POST /api/teams/:id/links': { may: OF_TEAM, row: 'team', body: { people: [] } },
  'POST /api/teams/:id/devices': { may: OF_TEAM, row: 'team', body: { name: 'Till' } },
  'PATCH /api/people/:id': { may: OF_TEAM, row: 'person', body: { name: 'Other' } },
  'POST /api/people/:id/link': { may: OF_TEAM, row: 'person', body: {} },
  'DELETE /api/people/:id/link': { may: OF_TEAM, row: 'person' },
  'GET /api/people/:id/export': { may: OF_TEAM, row: 'person' },
  'DELETE /api/people/:id': { may: OF_TEAM, row: 'person' },
  'DELETE /api/devices/:id': { may: OF_TEAM, row: 'device' },
  'GET /api/teams/:id/assignments': { may: OF_TEAM, row: 'team' },
  'POST /api/teams/:id/assignments': {
    ...{ may: OF_TEAM, row: 'team' },
    body: { scenarios: ['windshield'], people: null },
  },
  'PATCH /api/assignments/:id': { may: OF_TEAM, row: 'assignment', body: { closed: true } },
  'GET /api/teams/:id/answers': { may: OF_TEAM, row: 'team' },
  'GET /api/teams/:id/scenarios/:scenario': { may: OF_TEAM, row: 'team' },
  'GET /api/teams/:id/results.csv': { may: OF_TEAM, row: 'team' },
  'GET /api/teams/:id/choices.csv': { may: OF_TEAM, row: 'team' },
  'GET /api/people/:id/attempts': { may: OF_TEAM, row: 'person' },
  'GET /api/people/:id/attempts/:attempt': { may: OF_TEAM, row: 'person' },
  'POST /api/people/:id/talked': { may: OF_TEAM, row: 'person', body: { on: '2026-11-27' } },
  'POST /api/results/file': { may: MANAGERS, body: { person: NO_ID, text: '{}' } },
  'POST /api/me/attempts/:id/begin': { may: ['learner'], body: {} },
  'PUT /api/me/attempts/:id': { may: ['learner'], body: {} },
  'GET /api/me/assignments': { may: ['learner'] },
  'GET /api/me/seen': { may: ['learner'] },
  'POST /api/join': { may: ALL, body: { token } },
  'POST /api/device/join': { may: ALL, body: { token } },
  'GET /api/device/people': { may: ['tablet'] },
  'POST /api/device/enter': {
    may: ['tablet'],
    body: { person: NO_ID, pin: '1234' },
  },
  'POST /api/device/leave': { may: ['tablet'], body: {} },
  'POST /api/rooms': { may: HOSTS, body: { edition: 'none', stops: [] } },
  'GET /api/codes/:code': { may: ALL },
  'POST /api/rooms/:id/join': { may: ALL, row: 'room', body: { code: 'AAAAAA' } },
  // Nobody here has joined it with a phone.
  'GET /api/rooms/:id/state': { may: [], row: 'room' },
  'GET /api/rooms/:id/events': { may: [], row: 'room' },
  'POST /api/rooms/:id/votes': { may: [], row: 'room', body: {} },
  'POST /api/rooms/:id/entry': {
    ...{ may: ['facilitator'], row: 'room' },
    body: { type: 'locked', isLocked: true },
  },
  'POST /api/rooms/:id/control': {
    ...{ may: ['facilitator'], row: 'room' },
    body: { rev: 0, event: { type: 'next' } },
  },
};
