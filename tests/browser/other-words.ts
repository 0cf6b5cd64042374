// The built site in a language that nobody speaks: where the browser asks for German words it is
// given English ones, made longer, accented and in brackets.

import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { manifest } from '../budget/site.ts';

const GERMAN = /^src\/words\/de\/(\w+)\.ts$/;

/** Takes the place of every group of German words; call it before the page is opened. */
export async function speakPseudo(page: Page): Promise<void> {
  for (const [source, { file }] of Object.entries(manifest)) {
    const [, group] = GERMAN.exec(source) ?? [];
    if (!group) continue;
    const body = await pseudoModule(group);
    await page.route(`**/${basename(file)}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    );
  }
}

const made = new Map<string, Promise<string>>();

function pseudoModule(group: string): Promise<string> {
  const known = made.get(group) ?? bundled(group);
  made.set(group, known);
  return known;
}

/** One module that needs no other. */
async function bundled(group: string): Promise<string> {
  const ENTRY = `pseudo-${group}`;
  const source = `
    import { ${group} as english } from '/src/words/en/${group}.ts';
    import { pseudoOf } from '/tests/words/pseudo.ts';
    export const ${group} = pseudoOf(english);`;
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'pseudo-words',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? source : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}
