// What every request passes.

import { expect, test } from 'vitest';
import { siteApp } from '../../src/server/app.ts';
import { makeLink } from '../../src/server/links.ts';
import { inTeam } from './harness.ts';

const team = inTeam();

const post = (headers: Record<string, string>, body = '{}', path = '/api/signout') =>
  team.app.request(`http://shop.lan${path}`, { method: 'POST', headers, body });
const JSON_TYPE = { 'Content-Type': 'application/json' };
const OWN = { ...JSON_TYPE, Host: 'shop.lan', Origin: 'http://shop.lan' };

test.each([
  ['from our page', { ...JSON_TYPE, 'Sec-Fetch-Site': 'same-origin' }, 200],
  ['from our page over plain http', OWN, 200],
  ['from another site', { ...JSON_TYPE, 'Sec-Fetch-Site': 'cross-site' }, 403],
  ['from a neighbour', { ...OWN, 'Sec-Fetch-Site': 'same-site' }, 403],
  ['from another origin', { ...OWN, Origin: 'http://evil.example' }, 403],
  ['from a file', { ...OWN, Origin: 'null' }, 403],
  ['from nowhere', JSON_TYPE, 403],
  ['as a form', { ...OWN, 'Content-Type': 'application/x-www-form-urlencoded' }, 400],
  ['as text', { ...OWN, 'Content-Type': 'text/plain' }, 400],
])('a request %s', async (_, headers, status) => {
  expect((await post(headers)).status).toBe(status);
});

test.each([
  ['no JSON', '{', 'The body is not JSON.'],
  ['an unknown key', '{"name":"a","password":"b","admin":true}', '“admin”'],
  ['a wrong type', '{"name":"a","password":5}', '“password”'],
  ['an empty name', '{"name":" \\u200b ","password":"x"}', '“name” is empty.'],
  ['a list', '[]', '“name”'],
])('%s is refused with what is wrong', async (_, body, words) => {
  const response = await post(OWN, body, '/api/signin');
  expect(response.status).toBe(400);
  expect((await response.json()).detail).toContain(words);
});

test('a body that is too long is refused, with its length said or not', async () => {
  const long = JSON.stringify({ name: 'x'.repeat(300_000) });
  const said = { ...OWN, 'Content-Length': String(long.length) };
  expect((await post(said, long, '/api/signin')).status).toBe(413);
  const stream = new Blob([long]).stream();
  const init = { method: 'POST', headers: OWN, body: stream, duplex: 'half' } as RequestInit;
  const response = await team.app.request('http://shop.lan/api/signin', init);
  expect(response.status).toBe(413);
});

test('every answer has the headers, the page with the hash of its script', async () => {
  const visitor = team.visitor();
  for (const path of ['/', '/nothing', '/api/me', '/api/nothing', '/healthz']) {
    const { headers } = await visitor.get(path);
    expect(headers.get('X-Content-Type-Options'), path).toBe('nosniff');
    expect(headers.get('Content-Security-Policy'), path).toContain('default-src');
  }
  const policy = (await visitor.get('/')).headers.get('Content-Security-Policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]{43}='/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect((await visitor.get('/api/me')).headers.get('Cache-Control')).toBe('no-store');
});

test.each([
  ['http://localhost', '__Host-session', true],
  ['http://127.0.0.1:4173', '__Host-session', true],
  ['https://train.example', '__Host-session', true],
  ['http://shop.lan:4173', 'session', false],
])('the cookie at %s is called %s', async (origin, name, isSecure) => {
  const visitor = team.visitor(origin);
  const { token } = await makeLink(team.server.db, team.server.now(), 'setup');
  const password = 'a long walk in the rain';
  const setup = await visitor.send('POST', '/api/setup', { token, name: origin, password });
  const cookie = setup.headers.getSetCookie().join();
  expect(cookie).toMatch(new RegExp(`^${name}=[\\w-]{43};`));
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Lax');
  expect(cookie.includes('Secure')).toBe(isSecure);
  expect((await visitor.get('/api/me')).body.who.name).toBe(origin);
});

test('without a database the API says so, and the page is there', async () => {
  const app = siteApp('tests/server');
  expect((await app.request('/api/me')).status).toBe(503);
  expect((await app.request('/healthz')).status).toBe(503);
  expect((await app.request('/harness.ts')).status).toBe(200);
});
