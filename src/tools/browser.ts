// The Chromium of the tests and the bench: an installed one, else that of @sparticuz/chromium, so that
// `npm test` needs no other installation.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

export type FoundBrowser = {
  readonly path: string;
  /** What the process needs besides the environment it inherits. */
  readonly env: Readonly<Record<string, string>>;
};

/** WebGL in software, so that every machine draws the stage alike, and no background requests. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** `CHROME_PATH`, else an installed Chrome or Chromium, else the packaged one. */
export async function findBrowser(): Promise<FoundBrowser> {
  const wanted = process.env.CHROME_PATH;
  if (wanted && !existsSync(wanted))
    throw new Error(`CHROME_PATH is “${wanted}”, and there is no such file.`);
  const installed = wanted || installedPlaces().find((place) => existsSync(place));
  return installed ? { path: installed, env: {} } : packaged();
}

export async function launchBrowser(moreFlags: readonly string[] = []): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    args: [...FLAGS, ...moreFlags],
    env: { ...process.env, ...env },
  });
}

function installedPlaces(): readonly string[] {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
      const folder = process.env[variable];
      return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [];
    });
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
}

/**
 * Unpacks the packaged Chromium, once a machine, with the libraries and the typeface that a bare system
 * lacks.
 */
async function packaged(): Promise<FoundBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome or Chromium was found. Install one, or name it in CHROME_PATH.');
  const { default: bundled, inflate } = await import('@sparticuz/chromium');
  const path = await bundled.executablePath();
  const libraries = join(tmpdir(), 'al2023/lib');
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  if (!existsSync(libraries)) await inflate(join(dirname(entry), '../bin/al2023.tar.br'));
  const known = process.env.LD_LIBRARY_PATH;
  const fonts = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
  return {
    path,
    env: { LD_LIBRARY_PATH: known ? `${libraries}:${known}` : libraries, ...fonts },
  };
}
