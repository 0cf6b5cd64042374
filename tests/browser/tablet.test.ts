// A tablet that a team shares: who is there, the PIN, play, and back to the names when nobody touches it.

import { afterAll, expect, it } from 'vitest';
import { askingAs } from './asking-as.ts';
import { eventually } from './eventually.ts';
import type { Game } from './game.ts';
import { inBrowser } from './harness.ts';
import { BEST, SCENARIO, WORST } from './routes.ts';
import { startTeamServer } from './team-server.ts';

const team = await startTeamServer();
afterAll(() => team.close());

const open = inBrowser([], () => team.app);

/** The token of a tablet's link, of a team of Ann and Bo who have to play. */
async function enrolled(): Promise<string> {
  const game = await open();
  await game.open('');
  const told = async (path: string, body: object) =>
    JSON.parse(await askingAs(game)('POST', path, body));
  const password = 'a long walk in the rain';
  await told('setup', { token: team.setupToken, name: 'Mia', password, org: 'Clear Glass' });
  const { id } = await told('teams', { name: 'Front desk' });
  await told(`teams/${id}/people`, { names: 'Ann\nBo' });
  const asked = { people: null, privacy: 'open', dueOn: null };
  await told(`teams/${id}/assignments`, { ...asked, scenarios: [SCENARIO] });
  return (await told(`teams/${id}/devices`, { name: 'Counter' })).token;
}

const heading = ({ page }: Game, name: string) => page.getByRole('heading', { name });

async function enter(tablet: Game, name: string): Promise<void> {
  await tablet.press(name);
  await tablet.page.getByLabel('Four digits').fill('2580');
  await tablet.press('Play');
  await heading(tablet, `For you, ${name}`).waitFor();
}

/** Nobody touches it for three minutes, by the clock of the page. */
async function idle(tablet: Game): Promise<void> {
  await tablet.page.clock.fastForward('03:00');
  await heading(tablet, 'Who are you?').waitFor();
}

/** All that a page can keep on the device, but the service worker's files. */
const keptOn = ({ page }: Game) =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases]);
  });

/** From the title to the play that was asked for. */
const begin = async (tablet: Game, name: string) => {
  const door = tablet.page.getByRole('region', { name: /^For you/ }).getByRole('button', { name });
  await tablet.change(() => tablet.press(door));
  await tablet.page.locator('main[data-prompt]').waitFor();
};

it('each plays under their own PIN and sees nothing of the others', async () => {
  const token = await enrolled();
  const tablet = await open();
  const { page } = tablet;
  await page.clock.install();
  await tablet.open(`#/join/${token}`);
  await tablet.press('Set it up');
  await heading(tablet, 'Who are you?').waitFor();
  const empty = await keptOn(tablet);

  await enter(tablet, 'Ann');
  await begin(tablet, 'Start');
  await tablet.sayAll(WORST.picks);
  await eventually(() => keptOn(tablet)).not.toContain('outbox');
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await idle(tablet);
  expect(await page.evaluate(() => 'isSamePage' in window), 'what the page knew').toBe(false);
  expect((await keptOn(tablet)).replace(/\d{10,}/, '')).toBe(empty.replace(/\d{10,}/, ''));
  await page.goBack();
  await heading(tablet, 'Who are you?').waitFor();

  await tablet.open('');
  await heading(tablet, 'Who are you?').waitFor();
  await enter(tablet, 'Bo');
  expect(await page.locator('body').ariaSnapshot()).not.toMatch(/\bAnn\b/);
  await begin(tablet, 'Start');
  await tablet.sayAll(BEST.picks.slice(0, 1));
  const where = await tablet.standing();
  await idle(tablet);

  await enter(tablet, 'Ann');
  expect(await page.locator('body').ariaSnapshot()).not.toMatch(/\bBo\b/);
  await tablet.open('#/record');
  await page.getByText('Nothing has been played on this device yet.').waitFor();
  await tablet.open('#/leave');
  await tablet.press('Leave');
  await heading(tablet, 'Who are you?').waitFor();
  await enter(tablet, 'Bo');
  await begin(tablet, 'Go on');
  expect(await tablet.goOnUntilChoices()).toEqual(where);
});
