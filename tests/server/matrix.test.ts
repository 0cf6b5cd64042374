// Every route × every role, on a row that is the actor's and on one that is not.

import { beforeAll, expect, test } from 'vitest';
import type { Role as ManagerRole } from '../../src/core/vocabulary.ts';
import { type Cast, castOf } from './cast.ts';
import { inTeam } from './harness.ts';
import { MATRIX, ROLES, type Role } from './matrix.ts';

const team = inTeam();
let cast: Cast;

beforeAll(async () => {
  cast = await castOf(team);
});

/** What becomes of a role that is not let in. */
function refusalOf(role: Role, isAboutOne: boolean): number {
  if (role === 'nobody') return 401;
  return isAboutOne ? 404 : 403;
}

/** What they are about is invented, and not there for who may ask either. */
const ABOUT_NOBODY = [
  'GET /api/codes/:code',
  'POST /api/rooms/:id/join',
  'POST /api/device/enter',
  'POST /api/results/file',
  'GET /api/people/:id/attempts/:attempt',
  'POST /api/me/attempts/:id/begin',
  'PUT /api/me/attempts/:id',
];

const REFUSALS = ['signed-out', 'not-allowed', 'not-there'];

test('the matrix has every route, and nothing else', () => {
  const routes = team.app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
    .map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(routes)].sort()).toEqual(Object.keys(MATRIX).sort());
});

const cells = Object.entries(MATRIX).flatMap(([route, entry]) =>
  ROLES.map((role) => ({ route, role, ...entry })),
);

test.each(cells)('$route as $role', async ({ route, role, may, row, body }) => {
  const [method = '', path = ''] = route.split(' ');
  const rows = await cast.freshRows();
  const visitor = await cast.as(role);
  const address = row ? path.replace(':id', rows[row]) : path;
  const answer =
    method === 'GET' ? await visitor.get(address) : await visitor.send(method, address, body);
  // Appointing managers is about one, but refused for the role.
  const isAboutOne = row !== undefined && row !== 'managerRow';
  if (may.includes(role)) {
    if (!ABOUT_NOBODY.includes(route)) expect(REFUSALS).not.toContain(answer.body?.problem);
    expect(answer.status).toBeLessThan(500);
  } else {
    expect(answer.status).toBe(refusalOf(role, isAboutOne));
    expect(REFUSALS).toContain(answer.body.problem);
  }
});

test.each(['team', 'person', 'device'] as const)(
  'a %s that does not exist is answered like one that is not yours',
  async (kind) => {
    const route = Object.entries(MATRIX).find(
      ([name, { row }]) => row === kind && /DELETE/.test(name),
    )?.[0];
    const [method = '', path = ''] = route?.split(' ') ?? [];
    const rows = await cast.freshRows();
    const other = await cast.as('other manager');
    const [foreign, missing, broken] = await Promise.all(
      [rows[kind], '00000000-0000-4000-8000-000000000000', 'x'].map((id) =>
        other.send(method, path.replace(':id', id)),
      ),
    );
    expect(foreign?.status).toBe(404);
    expect(missing?.body).toEqual(foreign?.body);
    expect(broken?.body).toEqual(foreign?.body);
  },
);

test.each<[ManagerRole, number]>([
  ['facilitator', 404],
  ['manager', 200],
])('whoever runs a team and is only a %s gets %i', async (role, status) => {
  const rows = await cast.freshRows();
  const visitor = await cast.runner(rows.team, role);
  expect((await visitor.get(`/api/teams/${rows.team}`)).status).toBe(status);
});
