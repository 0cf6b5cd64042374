import { afterEach, describe, expect, test, vi } from 'vitest';
import { readInkFile, watchFile } from '../../src/app/writer/ink-file.ts';
import { textOfBytes } from '../../src/core/text-of-bytes.ts';

const file = (content: BlobPart, name = 'en.ink', lastModified = 1) =>
  new File([content], name, { lastModified });

describe('a file that is opened', () => {
  test('is read as text, without the mark that some editors put before it', async () => {
    expect(await readInkFile(file('\uFEFF=== hall ===\n“Grüß Gott”\t\r\n'))).toEqual({
      ok: true,
      text: '=== hall ===\n“Grüß Gott”\t\r\n',
    });
  });

  test.each([
    ['is larger than 200 kB', 'x'.repeat(200_001), 'at most 200 kB'],
    ['has more lines than a text field can hold', '\n'.repeat(6000), 'at most 5000 lines'],
    ['is a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a]), 'not a text file'],
    ['is in another encoding', new Uint8Array([0x47, 0x72, 0xfc, 0xdf]), 'not a text file'],
  ])('is refused when it %s', async (_, content, words) => {
    const read = await readInkFile(file(content));
    expect(read).toMatchObject({ ok: false, sentence: expect.stringContaining(words) });
  });

  test('is not even read when it is too large', async () => {
    const arrayBuffer = vi.fn();
    await readInkFile({ name: 'en.ink', size: 1e9, arrayBuffer });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test('is refused with a reason when it cannot be read', async () => {
    const arrayBuffer = () => Promise.reject(new Error('It is a folder.'));
    const read = await readInkFile({ name: 'stories', size: 0, arrayBuffer });
    expect(read).toMatchObject({ ok: false, sentence: expect.stringContaining('It is a folder.') });
  });

  test('is no text with a zero in it', () => {
    expect(textOfBytes(new Uint8Array([65, 0, 66])).ok).toBe(false);
  });
});

describe('a file that is watched', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is told of when it was saved, also after it was gone for a moment', async () => {
    vi.useFakeTimers();
    vi.spyOn(console, 'info').mockImplementation(() => {});
    let now: File | null = file('one');
    const getFile = async () => now ?? Promise.reject(new Error('gone'));
    const changed = vi.fn();
    const stop = watchFile({ kind: 'file', getFile }, file('one'), changed);
    await vi.advanceTimersByTimeAsync(3000);
    expect(changed).not.toHaveBeenCalled();
    now = null;
    await vi.advanceTimersByTimeAsync(3000);
    now = file('two', 'en.ink', 2);
    await vi.advanceTimersByTimeAsync(3000);
    expect(changed).toHaveBeenCalledExactlyOnceWith(now);
    stop();
    now = file('three', 'en.ink', 3);
    await vi.advanceTimersByTimeAsync(3000);
    expect(changed).toHaveBeenCalledOnce();
  });
});
