// What every browser draws as Chromium does, found by `npm run test:browsers` and held here.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const views = readdirSync('src', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

test('no attribute of SVG is in rem, which WebKit takes for 0', () => {
  const inRem = /\s(?:[xyr]|[xy][12]|[cdr][xy]|width|height)=["{][^"}]*\drem/;
  expect(views.filter(({ text }) => inRem.test(text)).map(({ name }) => name)).toEqual([]);
});

test('no legend floats into the grid of its fieldset, which WebKit does not let it do', () => {
  const sheets = readdirSync('src/ui', { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.css'));
  const floating = sheets.filter((name) =>
    /legend[^{}]*\{[^}]*float:/.test(readFileSync(join('src/ui', name), 'utf8')),
  );
  expect(floating).toEqual([]);
});
