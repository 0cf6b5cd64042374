// Which of the other browsers are on this machine, and where to get the one that is not.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { openFirefox } from './firefox.ts';
import type { Tab, WindowSize } from './tab.ts';
import { openWebKit } from './webkit.ts';

export type Other = {
  readonly name: string;
  /** Opens it; or says in a sentence that it is missing, and how to get it. */
  readonly open: ((size: WindowSize) => Promise<Tab>) | { readonly missing: string };
};

type Environment = Readonly<Record<string, string | undefined>>;

export const otherBrowsers = (env: Environment): readonly Other[] => [
  { name: 'Firefox', open: firefox(env) },
  { name: 'WebKit', open: webKit(env) },
];

function firefox(env: Environment): Other['open'] {
  const { FIREFOX_PATH: named } = env;
  if (named && !existsSync(named)) return noSuchFile('FIREFOX_PATH', named);
  const path = named || onPath(env, ['firefox-esr', 'firefox']) || firstOf(FIREFOXES);
  if (path) return (size) => openFirefox(path, size);
  return {
    missing:
      'Firefox was not found. Install it (Debian: apt-get install firefox-esr), or name it in FIREFOX_PATH.',
  };
}

function webKit(env: Environment): Other['open'] {
  const { WEBKIT_DRIVER_PATH: named } = env;
  if (named && !existsSync(named)) return noSuchFile('WEBKIT_DRIVER_PATH', named);
  const driver = named || onPath(env, ['WebKitWebDriver']);
  if (!driver)
    return {
      missing:
        'WebKit was not found. Install it (Debian: apt-get install webkit2gtk-driver), or name its WebKitWebDriver in WEBKIT_DRIVER_PATH.',
    };
  if (env.DISPLAY || env.WAYLAND_DISPLAY)
    return (size) => openWebKit({ driver, display: null }, size);
  const display = onPath(env, ['Xvfb']);
  if (display) return (size) => openWebKit({ driver, display }, size);
  return {
    missing:
      'WebKit needs a display, and there is none. Install one without a screen (Debian: apt-get install xvfb).',
  };
}

const FIREFOXES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const noSuchFile = (variable: string, path: string) => ({
  missing: `${variable} is “${path}”, and there is no such file.`,
});

const onPath = (env: Environment, commands: readonly string[]): string | undefined =>
  firstOf(
    (env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => folder !== '')
      .flatMap((folder) => commands.map((command) => join(folder, command))),
  );

const firstOf = (places: readonly string[]): string | undefined =>
  places.find((place) => existsSync(place));
