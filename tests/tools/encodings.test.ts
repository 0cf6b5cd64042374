// A file that is not a text in UTF-8 is refused by the commands and the build as by the preview.

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInkFile } from '../../src/app/writer/ink-file.ts';
import { textOfBytes } from '../../src/core/text-of-bytes.ts';
import { inkStories } from '../../src/tools/ink-plugin.ts';
import { proveStory } from '../../src/tools/proof/prove-story.ts';
import { readStory } from '../../src/tools/story-files.ts';

const CAKE = readFileSync('tests/stories/cake_for_gene/en.ink', 'utf8');

/** As a text program of old Windows saves it: curly quotes and dashes in one byte. */
const WINDOWS: Readonly<Record<string, number>> = {
  '“': 0x93,
  '”': 0x94,
  '‘': 0x91,
  '’': 0x92,
  '…': 0x85,
  '–': 0x96,
};
const windows1252 = (text: string) =>
  Uint8Array.from([...text].map((sign) => WINDOWS[sign] ?? sign.charCodeAt(0)));

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? '\uFEFF' : ''), ...text].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
  return Uint8Array.from(units);
}

function saved(bytes: Uint8Array | string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'draft-')), 'cake_for_gene');
  mkdirSync(folder);
  writeFileSync(join(folder, 'en.ink'), bytes);
  return join(folder, 'en.ink');
}

const firstQuote = CAKE.split('\n').findIndex((line) => /[“”‘’…–]/.test(line)) + 1;

const REFUSED: readonly (readonly [string, Uint8Array, string, number])[] = [
  ['Windows-1252', windows1252(CAKE), 'is in another encoding', firstQuote],
  ['UTF-16 with its mark', utf16(CAKE, true, true), 'It is saved as UTF-16', 0],
  ['UTF-16 with the other mark', utf16(CAKE, false, true), 'It is saved as UTF-16', 0],
  ['UTF-16 without a mark', utf16(CAKE, true, false), 'It is saved as UTF-16', 0],
  [
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    'bytes that no text has',
    2,
  ],
  [
    'a file that was cut',
    new TextEncoder().encode('Gut.\nGrü').slice(0, -1),
    'another encoding',
    2,
  ],
];

describe.each(REFUSED)('%s', (_, bytes, words, line) => {
  const WHAT = '“en.ink” is not a text file: an .ink file is plain text in UTF-8.';

  test('is refused by the preview', async () => {
    const read = await readInkFile(new File([new Uint8Array(bytes)], 'en.ink'));
    expect(read).toMatchObject({ ok: false, sentence: expect.stringContaining(WHAT) });
    expect(read).toMatchObject({ ok: false, sentence: expect.stringContaining(words) });
  });

  test('is refused by the commands and the build in the same words', async () => {
    const file = saved(bytes);
    const preview = await readInkFile(new File([new Uint8Array(bytes)], 'en.ink'));
    const message = preview.ok ? '' : preview.sentence;
    const problems = [{ severity: 'error', file, line, message }];
    expect(proveStory(file)).toEqual({ file, proven: null, problems });
    expect(readStory(file)).toEqual({ ok: false, problems });
  });
});

test('the build stops at it, with the file and the sentence', () => {
  const file = saved(windows1252(CAKE));
  const told: unknown[] = [];
  const context = { addWatchFile: () => {}, error: (fault: unknown) => told.push(fault) };
  const load = inkStories().load as unknown as (this: object, id: string) => unknown;
  load.call(context, `${file}?edition`);
  expect(told).toMatchObject([
    { message: expect.stringContaining('plain text in UTF-8'), loc: { line: firstQuote } },
  ]);
});

test('the mark before a file and the line ends of Windows are read', () => {
  const file = saved(`\uFEFF${CAKE.replaceAll('\n', '\r\n')}`);
  expect(readStory(file)).toMatchObject({ ok: true });
});

test('a note does not keep a story from being proved', () => {
  const proof = proveStory(
    saved(CAKE.replace('He lifts the lid.', 'TODO: shorter\nHe lifts the lid.')),
  );
  expect(proof.proven).not.toBeNull();
  expect(proof.problems).toMatchObject([{ severity: 'warning', message: 'TODO: shorter' }]);
}, 120_000);

describe('bytes', () => {
  test('of any text give the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
        fc.pre(!/[\u0000-\u0008\u000E-\u001F]/.test(text) && !text.startsWith('\uFEFF'));
        expect(textOfBytes(new TextEncoder().encode(text))).toEqual({ ok: true, text });
      }),
    );
  });

  test('are text exactly where the platform’s decoder says that they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 0x20, maxLength: 12 }), (bytes) => {
        fc.pre(bytes[0] !== 0xff && bytes[0] !== 0xfe);
        const decoder = new TextDecoder('utf-8', { fatal: true });
        const isText = (() => {
          try {
            return decoder.decode(bytes);
          } catch {
            return null;
          }
        })();
        const read = textOfBytes(bytes);
        expect(read.ok ? read.text : null).toBe(isText);
      }),
      { numRuns: 2000 },
    );
  });
});
