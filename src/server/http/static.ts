// The built site from a map that is made at start: an address is looked up and never turned into a path.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Handler } from 'hono';

type File = {
  readonly type: string;
  readonly plain: Body;
  readonly copies: readonly { readonly encoding: string; readonly body: Body }[];
};

type Body = Uint8Array<ArrayBuffer>;

/** By address. */
export type Site = ReadonlyMap<string, File>;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  mp3: 'audio/mpeg',
  webm: 'audio/webm',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

const COPIES = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
];

export function readSite(folder: string): Site {
  const names = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile());
  const read = (name: string): Body => new Uint8Array(readFileSync(join(folder, name)));
  const files = names
    .filter((name) => !/(?:^|[/\\])\.|\.(?:br|gz)$/.test(name))
    .map((name): [string, File] => [
      `/${name.split(sep).join('/')}`,
      {
        type: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
        plain: read(name),
        copies: COPIES.filter(({ ending }) => names.includes(name + ending)).map(
          ({ encoding, ending }) => ({ encoding, body: read(name + ending) }),
        ),
      },
    ]);
  const site = new Map(files);
  const page = site.get('/index.html');
  return page ? site.set('/', page) : site;
}

/** For a policy that allows these scripts and no others: what stands in the page itself. */
export function inlineScriptHashes(site: Site): readonly string[] {
  const html = Buffer.from(site.get('/')?.plain ?? '').toString();
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
}

export const serveSite =
  (site: Site): Handler =>
  (context) => {
    const file = site.get(context.req.path);
    if (!file) return context.text('There is nothing at this address.', 404);
    const accepted = (context.req.header('Accept-Encoding') ?? '').split(/\s*,\s*/);
    const copy = file.copies.find(({ encoding }) => accepted.includes(encoding));
    // Built files carry their content's hash in the name; the page itself is asked for each time.
    const isHashed = context.req.path.startsWith('/assets/');
    context.header('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    context.header('Content-Type', file.type);
    context.header('Vary', 'Accept-Encoding');
    if (copy) context.header('Content-Encoding', copy.encoding);
    return context.body(copy?.body ?? file.plain);
  };
