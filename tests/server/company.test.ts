// The company's sign-in, with a real provider on this machine.

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { teamApp } from '../../src/server/app.ts';
import { readSettings } from '../../src/server/settings.ts';
import { inTeam, type Visitor, visitorOf } from './harness.ts';

const team = inTeam();
const HOME = 'http://localhost';
const BACK = `${HOME}/api/oidc/back`;
const client = { clientId: 'make-it-right', clientSecret: 'a secret of two servers' };

let issuer: URL;
let handler: RequestListener = () => {};
const host = createServer((request, response) => handler(request, response));

beforeAll(async () => {
  // It warns of its keys, which are those of its examples.
  for (const channel of ['info', 'warn'] as const)
    vi.spyOn(console, channel).mockImplementation(() => {});
  await new Promise<void>((done) => host.listen(0, 'localhost', done));
  issuer = new URL(`http://localhost:${(host.address() as AddressInfo).port}`);
  handler = new Provider(issuer.origin, {
    clients: [
      {
        ...{ client_id: client.clientId, client_secret: client.clientSecret },
        ...{ redirect_uris: [BACK], token_endpoint_auth_method: 'client_secret_post' },
      },
    ],
    pkce: { required: () => true },
  }).callback();
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
});

/** A browser on a server that has the company's sign-in. */
function visitor(): Visitor {
  const company = { issuer, ...client, back: new URL(BACK) };
  const server = { ...team.server, publicUrl: new URL(HOME), company };
  return visitorOf(teamApp(team.site, server), HOME);
}

/** Signs in there as `name` and gives the address that it leads back to. */
async function signInThere(begin: string, name: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let [address, form] = [new URL(begin), null as URLSearchParams | null];
  for (;;) {
    const answer = await fetch(address, {
      ...{ method: form ? 'POST' : 'GET', body: form, redirect: 'manual' },
      headers: { Cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(key, value);
    }
    const next = answer.headers.get('Location');
    const page = await answer.text();
    form = null;
    if (next) {
      address = new URL(next, address);
      if (address.href.startsWith(BACK)) return address;
    } else {
      const [, prompt = ''] = /name="prompt" value="(\w+)"/.exec(page) ?? [];
      const [, action = ''] = /action="([^"]+)"/.exec(page) ?? [];
      if (!prompt) throw new Error(`It does not go on from: ${page}`);
      address = new URL(action, address);
      form = new URLSearchParams({ prompt, login: name, password: 'any' });
    }
  }
}

const pathOf = ({ pathname, search }: URL): string => pathname + search;

async function signIn(by: Visitor, name: string) {
  const start = await by.get('/api/oidc/start');
  const back = await signInThere(start.headers.get('Location') ?? '', name);
  return by.get(pathOf(back));
}

async function claim(by: Visitor, token: string, name: string, there: string) {
  const { body } = await by.send('POST', '/api/oidc/start', { token, name });
  return by.get(pathOf(await signInThere(body.address, there)));
}

async function invitation(): Promise<string> {
  const owner = await team.owner();
  return (await owner.send('POST', '/api/managers', { roles: ['manager'] })).body.token;
}

const whoIs = async (by: Visitor) => (await by.get('/api/me')).body.who;

test('the page is told whether there is one', async () => {
  expect((await visitor().get('/api/signin')).body).toEqual({ company: true });
  expect((await team.visitor().get('/api/signin')).body).toEqual({ company: false });
  const { headers } = await team.visitor().get('/api/oidc/start');
  expect(headers.get('Location')).toBe('/#/team/refused/company-sign-in');
});

test('an invitation is claimed with it, once, and from then on it is enough', async () => {
  const token = await invitation();
  const first = visitor();
  const answer = await claim(first, token, 'Mara Vogel', 'mara');
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/#/team']);
  expect(await whoIs(first)).toMatchObject({ name: 'Mara Vogel', roles: ['manager'] });

  const later = visitor();
  expect((await signIn(later, 'mara')).headers.get('Location')).toBe('/#/team');
  expect((await whoIs(later)).id).toBe((await whoIs(first)).id);

  const again = await visitor().send('POST', '/api/oidc/start', { token, name: 'Somebody' });
  expect(again.status).toBe(410);
});

test('who is unknown is not let in, whatever their name is', async () => {
  const by = visitor();
  const { headers } = await signIn(by, 'stranger@example.com');
  expect(headers.get('Location')).toBe('/#/team/refused/not-invited');
  expect(await whoIs(by)).toBeNull();
});

test('who is locked out here stays out', async () => {
  const by = visitor();
  await claim(by, await invitation(), 'Lena Locked', 'lena');
  const { id } = await whoIs(by);
  await (await team.owner()).send('PATCH', `/api/managers/${id}`, { hasEnded: true });
  expect((await signIn(by, 'lena')).headers.get('Location')).toBe('/#/team/refused/not-invited');
  expect(await whoIs(by)).toBeNull();
});

test('a name that is taken is said before anybody goes there, and the link stays', async () => {
  const token = await invitation();
  const owner = await whoIs(await team.owner());
  const by = visitor();
  const answer = await by.send('POST', '/api/oidc/start', { token, name: owner.name });
  expect([answer.status, answer.body.problem]).toEqual([409, 'name-taken']);
  await claim(by, token, 'Nora Newname', 'nora');
  expect((await whoIs(by)).name).toBe('Nora Newname');
});

test.each<[string, (back: URL) => void]>([
  ['another state', (back) => back.searchParams.set('state', 'another')],
  ['no state', (back) => back.searchParams.delete('state')],
  ['another code', (back) => back.searchParams.set('code', 'another')],
  ['another issuer', (back) => back.searchParams.set('iss', 'https://example.com')],
])('%s is refused, and the way back works once', async (_, change) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  said.mockClear();
  const by = visitor();
  await claim(by, await invitation(), `Sam ${_}`, `sam ${_}`);
  await by.send('POST', '/api/signout');
  const start = await by.get('/api/oidc/start');
  const back = await signInThere(start.headers.get('Location') ?? '', `sam ${_}`);
  const changed = new URL(back);
  change(changed);
  for (const address of [changed, back]) {
    const { headers } = await by.get(pathOf(address));
    expect(headers.get('Location')).toBe('/#/team/refused/company-sign-in');
  }
  expect(await whoIs(by)).toBeNull();
  expect(said).toHaveBeenCalledOnce();
});

test.each(['nonce', 'verifier'])('another %s than was sent is refused', async (part) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const by = visitor();
  await claim(by, await invitation(), `Tom ${part}`, `tom ${part}`);
  await by.send('POST', '/api/signout');
  const start = await by.get('/api/oidc/start');
  const back = await signInThere(start.headers.get('Location') ?? '', `tom ${part}`);
  const kept = JSON.parse(atob(by.cookies.get('__Host-company') ?? ''));
  const changed = JSON.stringify({ ...kept, [part]: 'A'.repeat(43) });
  by.cookies.set('__Host-company', Buffer.from(changed).toString('base64url'));
  const { headers } = await by.get(pathOf(back));
  expect(headers.get('Location')).toBe('/#/team/refused/company-sign-in');
  expect(await whoIs(by)).toBeNull();
});

test('a way back that another browser has begun is refused', async () => {
  const start = await visitor().get('/api/oidc/start');
  const back = await signInThere(start.headers.get('Location') ?? '', 'mara');
  const { headers } = await visitor().get(pathOf(back));
  expect(headers.get('Location')).toBe('/#/team/refused/company-sign-in');
});

const SET = {
  ...{ OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b', PUBLIC_URL: 'https://train.example.com' },
};

test.each([
  ['https://id.example.com', true],
  ['http://localhost:8080', true],
  ['http://127.0.0.1:8080/realms/shop', true],
  ['http://id.example.com', false],
  ['http://localhost.example.com', false],
  ['ftp://localhost', false],
  ['id.example.com', false],
])('the issuer %s can be set: %s', (given, isTaken) => {
  const settings = readSettings({ ...SET, OIDC_ISSUER: given });
  if (isTaken) expect(settings).toMatchObject({ company: { issuer: new URL(given) } });
  else expect(settings).toMatch(/OIDC_ISSUER is “.+”, which is not an address/);
});

test('one setting of it alone is an oversight that is said', () => {
  for (const missing of [...Object.keys(SET), 'OIDC_ISSUER'])
    expect(readSettings({ ...SET, OIDC_ISSUER: 'https://id.example.com', [missing]: '' })).toMatch(
      /belong together/,
    );
  expect(readSettings({})).toMatchObject({ company: null });
});
