// Builds the service worker beside the page, with the names of all files that a browser needs, and writes
// the name of the build into the page.

import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { besidePage } from './beside-page.ts';
import { builtInOne } from './built-in-one.ts';

/** Every browser takes the other kind of font; few need the other kind of sound; no phone votes offline. */
const NOT_KEPT = /^\.vite\/|^assets\/phone-|\.(?:html|woff|mp3)$/;

/** `script`: the source of the service worker. */
export function playableOffline(script: string): Plugin {
  return besidePage('offline', async (html, bundle) => {
    const online = forManagers(bundle);
    const files = Object.keys(bundle)
      .filter((file) => !NOT_KEPT.test(file) && !online.has(file))
      .sort(lessImportantLast);
    // A file's name has the hash of its content.
    const build = createHash('sha256')
      .update([html, ...files].join('\n'))
      .digest('hex');
    const name = build.slice(0, 16);
    const source = await builtInOne(script, { BUILD: name, FILES: files });
    return {
      html: html.replace('<html ', `<html data-build="${name}" `),
      fileName: 'service-worker.js',
      source,
    };
  });
}

/** What only the manager's pages are made of, which are nothing without their server. */
function forManagers(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const isTheirs = ({ facadeModuleId }: Rolldown.OutputChunk) =>
    /\/src\/(?:(?:app|ui)\/manager\/|words\/\w+\/manager)/.test(facadeModuleId ?? '');
  const others = new Set(
    chunks
      .filter((chunk) => chunk.isEntry || (chunk.isDynamicEntry && !isTheirs(chunk)))
      .map(({ fileName }) => fileName),
  );
  // A Set may grow while it is walked.
  for (const name of others)
    for (const needed of chunks.find(({ fileName }) => fileName === name)?.imports ?? [])
      others.add(needed);
  const sheetsOf = (some: readonly Rolldown.OutputChunk[]) =>
    some.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  const theirs = chunks.filter(({ fileName }) => !others.has(fileName));
  const shared = sheetsOf(chunks.filter(({ fileName }) => others.has(fileName)));
  return new Set([
    ...theirs.map(({ fileName }) => fileName),
    ...sheetsOf(theirs).filter((sheet) => !shared.includes(sheet)),
  ]);
}

const ORDER = ['js', 'css', 'svg', 'json', 'woff2', 'webm'];
const placeOf = (file: string): number => ORDER.indexOf(file.slice(file.lastIndexOf('.') + 1));
const lessImportantLast = (a: string, b: string): number =>
  placeOf(a) - placeOf(b) || a.localeCompare(b);
