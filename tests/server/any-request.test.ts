// Whatever is sent, the answer is one of those that a page knows, and never a fault of the server.

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { REASONS } from '../../src/wire/refusals.ts';
import { castOf } from './cast.ts';
import { inTeam } from './harness.ts';
import { MATRIX, ROLES } from './matrix.ts';

const team = inTeam();

const KINDS = ['team', 'person', 'device', 'managerRow'] as const;

/** It takes half a second each time. */
const SLOW = ['POST /api/setup', 'POST /api/signin', 'POST /api/me/password'];

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\0', '\uD800', 'x'.repeat(300), '__proto__', "'; drop table person; --", '%'),
);
const anything = fc.oneof(fc.jsonValue(), text);

/** A proper body with one field that is something else, or one more. */
const nearly = (body: unknown) =>
  fc
    .tuple(fc.constantFrom(...Object.keys(body ?? {}), 'more', '__proto__'), anything)
    .map(([key, value]) => ({ ...(body as object), [key]: value }));

test('no request is answered with a fault', { timeout: 120_000 }, async () => {
  const faults = vi.spyOn(console, 'error').mockImplementation(() => {});
  const cast = await castOf(team);
  const routes = Object.entries(MATRIX).filter(([route]) => !SLOW.includes(route));
  const request = fc.constantFrom(...routes).chain(([route, { row, body }]) =>
    fc.record({
      route: fc.constant(route),
      kind: fc.constantFrom(row ?? 'team', ...KINDS),
      broken: fc.option(text.map(inAddress)),
      body: fc.oneof(nearly(body), anything),
      role: fc.constantFrom(...ROLES),
    }),
  );
  await fc.assert(
    fc.asyncProperty(request, async ({ route, kind, broken, body, role }) => {
      const [rows, visitor] = [await cast.freshRows(), await cast.as(role)];
      const [method = '', path = ''] = route.split(' ');
      const address = path.replace(':id', broken ?? rows[kind]);
      const answer =
        method === 'GET' ? await visitor.get(address) : await visitor.send(method, address, body);
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
      if (answer.status >= 400) expect(REASONS).toContain(answer.body.problem);
    }),
    { numRuns: 150 },
  );
  expect(faults).not.toHaveBeenCalled();
});

/** Half a surrogate pair cannot be encoded. */
const inAddress = (part: string): string =>
  encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'));
