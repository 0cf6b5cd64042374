// What is cited exists: documents that code and prose send a reader to, and the files and folders
// that the READMEs name.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const ELSEWHERE = ['node_modules', 'dist', 'data', '.git'];

/** Every file and folder of the repository; a folder ends with a slash. */
function everything(folder = '.'): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !ELSEWHERE.includes(name))
    .flatMap((entry) => {
      const path = normalize(join(folder, entry.name));
      return entry.isDirectory() ? [`${path}/`, ...everything(path)] : [path];
    });
}

const paths = everything();
const read = (file: string) => readFileSync(file, 'utf8');
const TEXT = /\.(?:ts|tsx|mjs|md|json|html|css|ink|sh)$/;
const texts = paths.filter((path) => TEXT.test(path) && !path.endsWith('package-lock.json'));
const prose = texts.filter((path) => path.endsWith('.md'));

/** A cited path stands beside what cites it, or in the root. */
const isThere = (from: string, path: string) =>
  existsSync(join(dirname(from), path)) || existsSync(join('.', path));

const ADDRESS = /\bhttps?:\/\/\S+/g;
const DOCUMENT = /[\w./-]*\w\.md\b/g;

test('every document that is cited exists', () => {
  const missing = texts
    // This file has examples of its own.
    .filter((file) => !import.meta.filename.endsWith(file))
    .flatMap((file) =>
      [...read(file).replace(ADDRESS, '').matchAll(DOCUMENT)]
        .filter(([path]) => !isThere(file, path))
        .map(([path]) => `${file}: ${path}`),
    );
  expect(missing).toEqual([]);
});

test('every link of a document leads to a file', () => {
  const missing = prose.flatMap((file) =>
    [...read(file).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^\w+:/.test(target) && !existsSync(join(dirname(file), target)))
      .map((target) => `${file}: ${target}`),
  );
  expect(missing).toEqual([]);
});

const folders = new Set(
  paths.filter((path) => path.endsWith('/')).map((path) => path.split('/').at(-2) ?? ''),
);

/** `core/story`, `plan.ts`, `stories/<id>/`, `<card>-view.ts`; neither `p/P` nor `inkjs/full`. */
function isPath(span: string): boolean {
  if (!/^[\w<*][\w.<>*/-]+$/.test(span) || span.startsWith('dist/')) return false;
  const [first = '', ...rest] = span.split('/');
  return TEXT.test(span) || (rest.length > 0 && folders.has(first));
}

/** Whether some path of the repository ends with it; `<card>` and `*` stand for any name. */
function isNamed(span: string): boolean {
  const pattern = span
    .replace(/\/$/, '')
    .split(/<[^>]*>|\*/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]+');
  const end = new RegExp(`(?:^|/)${pattern}/?$`);
  return paths.some((path) => end.test(path));
}

test('every file and folder that a document names exists', () => {
  const missing = prose.flatMap((file) =>
    [
      ...read(file)
        .replace(/^```[\s\S]*?^```/gm, '')
        .matchAll(/`([^`\n]+)`/g),
    ]
      .map(([, span = '']) => span)
      .filter((span) => isPath(span) && !isNamed(span))
      .map((span) => `${file}: ${span}`),
  );
  expect(missing).toEqual([]);
});
