import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { playAddress } from './game.ts';
import { NEXT } from './hands.ts';
import { inBrowser } from './harness.ts';

const open = inBrowser();
const BUILT = 'dist/site/assets';

const manifest = JSON.parse(readFileSync('dist/site/.vite/manifest.json', 'utf8')) as Readonly<
  Record<string, { readonly file: string }>
>;
const fileOf = (source: string): string => manifest[source]?.file ?? `${source} is not built`;

/** On a deep link the first line can be moved on from before `file` has even been asked for. */
async function goesAhead(file: string): Promise<boolean> {
  const game = await open({ stage: 'on' });
  // The request is held until the page has been looked at: no clock decides who was first.
  const held = new Promise<boolean>((tell) => {
    void game.page.route(`**/${file}`, async (route) => {
      const isThere = (await game.button(NEXT).count()) === 1;
      if (isThere) await game.goOn();
      await route.continue();
      tell(isThere);
    });
  });
  await game.open(playAddress('assess'));
  return held;
}

describe('on a deep link', () => {
  it('Next can be clicked before the stage is asked for', async () => {
    expect(await goesAhead(fileOf('src/stage/stage.ts'))).toBe(true);
  });

  it('and before the sound is', async () => {
    expect(await goesAhead(fileOf('src/sound/sound.ts'))).toBe(true);
  });
});

describe('what players load', () => {
  const chunks = readdirSync(BUILT)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(BUILT, name), 'utf8') }));
  const chunksWith = (text: string) =>
    chunks.filter((chunk) => chunk.text.includes(text)).map((chunk) => chunk.name);

  it('never holds the Ink compiler', () => {
    // A message that only the compiler has, so that no minifier can hide it.
    const mark = 'Expected one or two alternatives separated by';
    const inkjs = (name: string) => readFileSync(`node_modules/inkjs/dist/${name}.mjs`, 'utf8');
    expect(inkjs('ink-full')).toContain(mark);
    expect(inkjs('ink')).not.toContain(mark);
    expect(chunksWith(mark)).toEqual([]);
  });

  it('holds Phaser in one chunk of its own', () => {
    // An event's name, which only the engine knows.
    expect(chunksWith('restorewebgl')).toEqual([fileOf('src/stage/stage.ts').split('/').at(-1)]);
  });
});
