import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseCredits } from '../../src/app/learner/notices/credits.ts';
import { nextOf, replay } from '../../src/core/play/playthrough.ts';
import { score } from '../../src/core/score/score.ts';
import { siteApp } from '../../src/server/app.ts';
import { listen, readPort } from '../../src/server/http/listen.ts';
import { replayCommand } from '../../src/tools/replay.ts';
import { otherBrowsers } from '../other-browsers/installed.ts';
import { picksOf, playAtRandom, SCENARIOS, shipped } from '../shipped.ts';

/** Runs a command and gives what it printed. */
function printed(run: () => number) {
  const out: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void out.push(String(line)));
  const error = vi
    .spyOn(console, 'error')
    .mockImplementation((line) => void out.push(String(line)));
  const code = run();
  log.mockRestore();
  error.mockRestore();
  return { code, text: out.join('\n') };
}

describe('npm run replay', () => {
  test.each(SCENARIOS)('prints for %s what the core says of the same picks', (scenario) => {
    const { edition, story } = shipped(scenario);
    const picks = picksOf(playAtRandom(story, 21));
    const ids = picks.map((pick) => pick.choice).join(',');
    const { code, text } = printed(() => replayCommand([scenario, ids, '--json']));
    const answer = JSON.parse(text);
    const next = nextOf(replay(story, picks).playthrough);
    const scored = score(edition, picks, { ended: true });
    if (!scored.ok || next.kind !== 'ending') throw new Error('The attempt did not end.');
    expect(code).toBe(0);
    expect(answer.ending).toBe(next.ending.id);
    expect(answer.scores).toEqual({
      empathy: scored.score.skills.empathy.number,
      ownership: scored.score.skills.ownership.number,
      recovery: scored.score.skills.recovery.number,
    });
    expect(answer.receipts.empathy.length).toBeGreaterThan(0);
  });

  test('offers the open decision and its choices when the picks end early', () => {
    const { story } = shipped('windshield');
    const picks = picksOf(playAtRandom(story, 21)).slice(0, 3);
    const ids = picks.map((pick) => pick.choice).join(',');
    const answer = JSON.parse(printed(() => replayCommand(['windshield', ids, '--json'])).text);
    expect(answer.ending).toBeNull();
    expect(answer.decision).toEqual(expect.any(String));
    expect(answer.choices.length).toBeGreaterThanOrEqual(3);
  });

  test('without picks stands at the first decision', () => {
    const { code, text } = printed(() => replayCommand(['windshield']));
    expect(code).toBe(0);
    expect(text).toContain('Open decision:');
  });

  test.each([
    [['windscreen', ''], '“windscreen”'],
    [['windshield', 'never_written'], 'Pick 1, “never_written”, is not on offer'],
    [[], 'Usage'],
  ])('says what is wrong with %j', (args, words) => {
    const { code, text } = printed(() => replayCommand(args));
    expect(code).toBe(1);
    expect(text).toContain(words);
  });
});

describe('npm start', () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  test('serves the page, its Brotli copy and a plain answer where there is nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    writeFileSync(join(folder, 'index.html'), '<p>Hello</p>');
    writeFileSync(join(folder, 'index.html.br'), 'squeezed');
    const app = siteApp(folder);
    const plain = await app.request('/');
    expect(plain.status).toBe(200);
    expect(await plain.text()).toContain('Hello');
    const squeezed = await app.request('/index.html', { headers: { 'accept-encoding': 'br' } });
    expect(squeezed.headers.get('content-encoding')).toBe('br');
    expect((await app.request('/nothing')).status).toBe(404);
    expect((await app.request('/../package.json')).status).toBe(404);
  });

  test('a taken port is reported in a sentence', async () => {
    const other = createServer().listen(0);
    closing.push(() => other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(listen(new Hono(), port)).rejects.toThrow(`Port ${port} is already in use`);
  });

  test.each([
    [undefined, 4173],
    ['8080', 8080],
    ['eighty', null],
    ['70000', null],
    ['-1', null],
  ])('PORT %s means %s', (text, port) => {
    expect(readPort(text)).toBe(port);
  });
});

describe('npm run test:browsers', () => {
  const missing = (env: Readonly<Record<string, string>>, name: string) => {
    const found = otherBrowsers(env).find((one) => one.name === name);
    return found && 'missing' in found.open ? found.open.missing : 'found';
  };

  test('says how to get a browser that is not there', () => {
    expect(missing({}, 'WebKit')).toContain('apt-get install webkit2gtk-driver');
    expect(missing({ FIREFOX_PATH: '/no/firefox' }, 'Firefox')).toBe(
      'FIREFOX_PATH is “/no/firefox”, and there is no such file.',
    );
  });

  test('WebKit needs a display or Xvfb', () => {
    const here = { WEBKIT_DRIVER_PATH: 'package.json' };
    expect(missing(here, 'WebKit')).toContain('apt-get install xvfb');
    expect(missing({ ...here, DISPLAY: ':0' }, 'WebKit')).toBe('found');
  });
});

test('every credit in the file reaches the page, with its licence', () => {
  const file = readFileSync('assets/CREDITS.md', 'utf8');
  const groups = parseCredits(file);
  const bullets = file.split('\n').filter((line) => line.startsWith('- **'));
  expect(groups.flatMap((group) => group.credits)).toHaveLength(bullets.length);
});
