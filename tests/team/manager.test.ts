// A manager's first hour, in a real browser against the real server and its database: from the link that
// the server prints to an assignment, by keyboard where a form is sent. On every page there is nothing that
// axe finds or that runs off the page.

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { listen } from '../../src/server/http/listen.ts';
import { makeLink } from '../../src/server/links.ts';
import { launchBrowser } from '../../src/tools/browser.ts';
import { findFaults } from '../browser/access.ts';
import { inTeam, PASSWORD } from '../server/harness.ts';

const team = inTeam('dist/site');
let browser: Browser;
let site: Awaited<ReturnType<typeof listen>>;
let page: Page;
let faults: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), listen(team.app, 0)]);
});
afterAll(async () => {
  await browser?.close();
  site?.server.close();
});
beforeEach(async () => {
  faults = [];
  page = await browser.newPage({
    ...{ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', serviceWorkers: 'block' },
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
});
afterEach(async () => {
  await page.context().close();
  expect(faults).toEqual([]);
});

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
const looksFine = async (where: string) => expect(await findFaults(page), where).toEqual([]);

test('from the set-up link to an assignment', async () => {
  const { token } = await makeLink(team.server.db, team.server.now(), 'setup');
  await page.goto(`${site.address}#/setup/${token}`);
  await heading('Set up your team’s server').waitFor();
  await looksFine('set-up');
  await fill('Your name', 'Ana Sol');
  await fill('New password', PASSWORD);
  await fill('Name of the organisation', 'Harbour Glass');
  await fill('Time zone', 'Europe/Berlin');
  await page.keyboard.press('Enter');
  await heading('Your teams').waitFor();
  expect(page.url(), 'the token has left the address').toBe(`${site.address}#/team`);
  await looksFine('no team yet');

  await fill('Name of the team', 'Front desk');
  await page.keyboard.press('Enter');
  await heading('People').waitFor();
  await fill('Names', 'Ada Brook\nBo Lindqvist\nAda Brook');
  await page.getByRole('button', { name: 'Add these people' }).click();
  await page.getByText('2 people were added.').waitFor();
  await looksFine('people');

  await page.getByRole('link', { name: 'Print the cards' }).click();
  await heading('Cards').waitFor();
  expect(await page.locator('.qr-code svg').count()).toBe(2);
  const address = (await page.locator('.link-card .address').first().textContent()) ?? '';
  await looksFine('cards');
  const look = { token: address.split('/').at(-1) };
  const { body } = await team.visitor().send('POST', '/api/links/look', look);
  expect(body).toMatchObject({ kind: 'person', name: 'Ada Brook', org: 'Harbour Glass' });

  await page.getByRole('link', { name: 'Assignments' }).click();
  await heading('Assignments').waitFor();
  await page.getByLabel('The missing windshield').check();
  await page.getByLabel(/^Also what they said/).check();
  await looksFine('assigning');
  await page.getByRole('button', { name: 'Assign it' }).click();
  await page.getByText(/for 2 people. You see: also what they said/).waitFor();
  await looksFine('assigned');

  await page.getByRole('main').getByRole('link', { name: 'How it goes' }).click();
  await heading('Front desk').waitFor();
  await page.getByText('0 of 2 assigned plays are finished.').waitFor();
  await looksFine('the five answers');
  await page.getByRole('link', { name: 'Ada Brook' }).click();
  await heading('Ada Brook').waitFor();
  await looksFine('a person');
});

test('who signs out has to sign in, and comes back to the same page', async () => {
  await page.goto(`${site.address}#/team/account`);
  await heading('Make It Right for teams').waitFor();
  await looksFine('signing in');
  await fill('Name', 'Ana Sol');
  await fill('Password', PASSWORD);
  await page.keyboard.press('Enter');
  await heading('My account').waitFor();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await heading('Make It Right for teams').waitFor();
  expect(await page.context().cookies()).toEqual([]);
});

test('the sample is readable at twice the size of text, in German too', async () => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'make-it-right/settings',
      JSON.stringify({ textSize: 200, language: 'de' }),
    ),
  );
  await page.goto(`${site.address}#/team/sample`);
  await fill('Name', 'Ana Sol');
  await fill('Passwort', PASSWORD);
  await page.keyboard.press('Enter');
  await heading('Ein Beispielteam').waitFor();
  await page.locator('.chart svg').first().waitFor();
  await looksFine('the sample');
});
