// The file of an older edition as the loader finds it, or does not.

import { describe, expect, test } from 'vitest';
import { MissingPart } from '../../src/app/shell/fetch-part.ts';
import { fetchKept } from '../../src/app/shell/kept-edition.ts';
import { olderOf } from '../older.ts';
import { shipped } from '../shipped.ts';

const { edition } = olderOf(shipped('windshield').edition);
const file = JSON.stringify(edition);

const answering = (answer: () => Promise<Response>, isReachable = true) => {
  const asked: string[] = [];
  const get = (address: string) => {
    asked.push(address);
    return answer();
  };
  return { asked, get, canReach: async () => isReachable };
};
const saying = (text: string, status = 200) =>
  answering(async () => new Response(text, { status }));

describe('an edition that was not kept is null', () => {
  test.each([
    ['nothing is there', saying('There is nothing at this address.', 404)],
    ['the host shows its start page', saying('<!doctype html>')],
    ['the file was cut', saying(file.slice(0, -20))],
    ['the file has no points', saying(JSON.stringify({ ...edition, key: null }))],
    ['it is another edition', saying(JSON.stringify({ ...edition, edition: 'another' }))],
    [
      'it is another story',
      saying(JSON.stringify({ ...edition, header: { ...edition.header, id: 'x' } })),
    ],
  ])('where %s', async (_, net) => {
    expect(await fetchKept('windshield', edition.edition, net)).toBeNull();
  });
});

test.each([
  ['unreachable', answering(() => Promise.reject(new TypeError('Failed to fetch')), false)],
  ['lost', answering(() => Promise.reject(new TypeError('Failed to fetch')))],
  ['lost', saying('It is our fault.', 503)],
] as const)('what cannot be found out now is not taken for gone: %s', async (why, net) => {
  const loading = fetchKept('windshield', edition.edition, net);
  await expect(loading).rejects.toBeInstanceOf(MissingPart);
  await expect(loading).rejects.toMatchObject({ why });
});

test('it is asked for beside the page, by its hash, and once', async () => {
  const net = saying(file);
  const engine = await fetchKept('windshield', edition.edition, net);
  expect(engine?.edition).toEqual(edition);
  expect(engine?.story.begin().beat.lines.length).toBeGreaterThan(0);
  expect(await fetchKept('windshield', edition.edition, net)).toBe(engine);
  expect(net.asked).toEqual([`editions/windshield.en.${edition.edition}.json`]);
});

test('a hash from a file leads to no other folder', async () => {
  const net = saying('', 404);
  await fetchKept('windshield', '../../secret', net);
  expect(net.asked).toEqual(['editions/windshield.en...%2F..%2Fsecret.json']);
});
