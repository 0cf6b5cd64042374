// The built site as its tests see it: which file needs which, and what each weighs on the wire.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const SITE = 'dist/site';

if (!existsSync(join(SITE, 'index.html')))
  throw new Error('There is no built site to weigh. Run: npm run build');

type Chunk = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
};

/** Source file, or name of a shared chunk → what was made of it. */
export const manifest = JSON.parse(readFileSync(join(SITE, '.vite/manifest.json'), 'utf8')) as {
  readonly [source: string]: Chunk;
};

export const files: readonly string[] = readdirSync(SITE, { recursive: true }).map(String);

/** Bytes on the wire: the Brotli copy where there is one. */
export function weight(file: string): number {
  const packed = join(SITE, `${file}.br`);
  return statSync(existsSync(packed) ? packed : join(SITE, file)).size;
}

export const weightOf = (some: Iterable<string>): number =>
  [...some].reduce((sum, file) => sum + weight(file), 0);

/** The files that must be there before these sources can run: themselves, their imports, styles. */
export function neededBy(...sources: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const needed = new Set<string>();
  const visit = (source: string) => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`The build knows nothing of ${source}.`);
    if (seen.has(source)) return;
    seen.add(source);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) needed.add(file);
    for (const other of chunk.imports ?? []) visit(other);
  };
  for (const source of sources) visit(source);
  return needed;
}

export const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
