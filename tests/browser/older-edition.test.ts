// An attempt saved before its story was given other points: its own edition comes from a file.

import { describe, expect, it } from 'vitest';
import { BEFORE, olderOf } from '../older.ts';
import { shipped } from '../shipped.ts';
import { leaveBehind, leaveNotes, picksOf } from './device.ts';
import { eventually } from './eventually.ts';
import { type Game, playAddress } from './game.ts';
import { inBrowser } from './harness.ts';
import { BEST, readOf, saved } from './routes.ts';

const open = inBrowser();
const { edition } = olderOf(shipped('windshield').edition);
const savedThen = (count: number) =>
  JSON.stringify(
    saved(BEST.picks.slice(0, count), 'assess', {
      edition: edition.edition,
      keying: edition.keying,
    }),
  );

/** The server keeps the edition; gives the addresses at which files of editions were asked for. */
async function keepOn({ page }: Game): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route('**/editions/*', (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return route.fulfill({ json: edition });
  });
  return asked;
}

describe('an attempt of an older edition that was kept', () => {
  it('opens its debrief, its result and the record on the text it was played on', async () => {
    const game = await open();
    const asked = await keepOn(game);
    await leaveBehind(game.page, savedThen(BEST.picks.length));
    await leaveNotes(game.page, JSON.stringify(readOf(BEST.picks)));
    await game.open('#/debrief/a1/outcome');
    await game.page.getByText(BEFORE).first().waitFor();
    expect(asked).toEqual([`/editions/windshield.en.${edition.edition}.json`]);
    await game.open('#/result/a1');
    await game.page.getByText(BEFORE).first().waitFor();
    await game.open('#/record');
    await game.page.getByRole('link', { name: 'Coach’s card' }).waitFor();
    expect(await game.page.getByText('cannot be read here').count()).toBe(0);
  });

  it('goes on in it, and each pick is saved to it', async () => {
    const game = await open();
    await keepOn(game);
    await leaveBehind(game.page, savedThen(2));
    await game.open(playAddress('assess'));
    await eventually(async () => (await game.standing()).prompt).toBe('choose');
    await game.say(BEST.picks[2] ?? '');
    await game.goOn();
    expect(await picksOf(game.page)).toEqual([
      BEST.picks.slice(0, 3).map((choice) => ({ choice })),
    ]);
  });
});

it('where it was not kept, the page says that the story has changed', async () => {
  const game = await open({ allowed: /Failed to load resource.*404/ });
  await leaveBehind(game.page, savedThen(2));
  await game.open(playAddress('assess'));
  await game.page
    .getByRole('heading', { name: 'This story has changed since you played' })
    .waitFor();
});

it('the newest edition of the story is a file of the site', async () => {
  const game = await open();
  await game.open('');
  const { edition: newest } = shipped('windshield');
  const there = await game.page.evaluate(
    async (name) => (await fetch(`editions/${name}`)).json(),
    `windshield.en.${newest.edition}.json`,
  );
  expect(there).toEqual(newest);
});
