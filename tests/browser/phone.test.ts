// A phone in a workshop from end to end: a real browser, the team's server, a real database.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Letter } from '../../src/core/room/scene.ts';
import { ENGLISH, GERMAN } from '../words/all-words.ts';
import { findFaults } from './access.ts';
import { eventually } from './eventually.ts';
import type { Game } from './game.ts';
import { inRooms, type PhoneRoom } from './phone-room.ts';

const rooms = await inRooms();
const words = ENGLISH.phone;

type Step = keyof typeof words.steps;

const heading = (page: Page, step: Step, { steps } = words) =>
  page.getByRole('heading', { level: 1, name: steps[step].title });
const option = (page: Page, letter: Letter) =>
  page.getByRole('button', { name: new RegExp(`^${letter}: `) });
const status = ({ page }: Game) => page.locator('.phone-vote').innerText();

async function look({ page }: Game, place: string): Promise<void> {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: width === 320 ? 640 : 844 });
    expect.soft(await findFaults(page), `${place} at ${width}`).toEqual([]);
  }
}

/** The answers as the facilitator's desk has them: nothing of the phone's own. */
const votesIn = async (room: PhoneRoom) =>
  (await room.state()).votes.map(({ round, seq, choice }) => ({ round, seq, choice }));

async function inRoom(room: PhoneRoom, step: Step): Promise<Game> {
  const phone = await rooms.open();
  await phone.open(`#/p/${room.code}`);
  await room.until(step);
  await heading(phone.page, step).waitFor();
  return phone;
}

it('from the code to the end, by the keyboard alone, usable at every step', async () => {
  const room = await rooms.newRoom();
  const phone = await rooms.open();
  const { page } = phone;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await phone.open('#/p');
  await look(phone, 'code');
  await press('Tab');
  await page.keyboard.type('zzzzzz');
  await press('Enter');
  await page.getByText(words.problems['not-there']).waitFor();
  await look(phone, 'wrong code');
  expect(await page.getByRole('link', { name: words.home }).getAttribute('href')).toBe('#/');
  await page.getByRole('textbox').focus();
  await press('ControlOrMeta+a');
  await page.keyboard.type(room.code.toLowerCase());
  await press('Enter');
  await heading(page, 'reading').waitFor();
  expect(new URL(page.url()).hash).toBe(`#/p/${room.code}`);
  await phone.expectFocus();
  await look(phone, 'reading');

  const named = () => page.locator('.phone-me b').innerText();
  const name = await named();
  await press('Tab', 'Enter');
  await eventually(named).not.toBe(name);
  const { nicknames } = await room.state();
  const [nickname] = nicknames;
  expect(await named()).toBe(words.you(nickname ? ENGLISH.nicknames.of(nickname) : ''));

  await room.until('committing');
  await heading(page, 'committing').waitFor();
  await look(phone, 'voting');
  await option(page, 'A').focus();
  await press('Tab', 'Space');
  await eventually(() => status(phone)).toBe(words.vote.isIn('B'));
  expect(await page.getByRole('status').innerText()).toBe(words.vote.isIn('B'));
  expect(await option(page, 'B').getAttribute('aria-pressed')).toBe('true');
  await press('Tab', 'Enter');
  await eventually(() => status(phone)).toBe(words.vote.isIn('C'));
  await look(phone, 'voted');
  expect(await votesIn(room)).toMatchObject([{ round: 1, seq: 2 }]);

  for (const step of ['split', 'talking'] as const) {
    await room.until(step);
    await heading(page, step).waitFor();
    expect(await status(phone)).toBe(words.vote.was('C'));
    expect(await page.getByRole('button').count(), 'nothing to vote with').toBe(1);
    await phone.expectFocus();
    await look(phone, step);
  }
  await room.until('recommitting');
  await heading(page, 'recommitting').waitFor();
  expect(await status(phone)).toBe(words.vote.none);
  await option(page, 'D').press('Enter');
  await eventually(() => status(phone)).toBe(words.vote.isIn('D'));
  await room.until('branching');
  await page.getByText(words.steps.branching.lead).first().waitFor();
  await look(phone, 'branching');
  await room.branch('A', 'D');
  await heading(page, 'consequence').waitFor();
  await look(phone, 'consequence');
  await room.until('asking');
  await page.getByRole('heading', { name: words.weSaid('D') }).waitFor();
  await look(phone, 'asking');
  await room.control({ type: 'went', to: 'closing' });
  await heading(page, 'closing').waitFor();
  await look(phone, 'closing');
  await phone.expectFocus();
});

it('after a reload it is the same phone, with the same vote', async () => {
  const room = await rooms.newRoom();
  const phone = await inRoom(room, 'committing');
  const { page } = phone;
  await option(page, 'A').click();
  await eventually(() => status(phone)).toBe(words.vote.isIn('A'));
  const name = await page.locator('.phone-me b').innerText();
  await page.reload();
  await heading(page, 'committing').waitFor();
  expect(await status(phone)).toBe(words.vote.isIn('A'));
  expect(await page.locator('.phone-me b').innerText()).toBe(name);
  expect((await room.state()).voters).toHaveLength(1);
});

it('a vote that is cast while the server is away arrives once it is back, also after a reload', async () => {
  const room = await rooms.newRoom();
  const phone = await inRoom(room, 'committing');
  const { page } = phone;
  await option(page, 'A').click();
  await eventually(() => status(phone)).toBe(words.vote.isIn('A'));
  rooms.kill();
  await page.getByText(words.lost).first().waitFor();
  await option(page, 'B').click();
  await eventually(() => status(phone)).toBe(words.vote.kept('B'));
  await look(phone, 'without a connection');
  rooms.restart();
  await eventually(() => status(phone)).toBe(words.vote.isIn('B'));
  await eventually(() => page.locator('.phone-lost').count()).toBe(0);
  expect(await votesIn(room)).toMatchObject([{ seq: 2 }]);

  // The answer to this one never comes, and the page is gone before it is sent again.
  await page.route('**/votes', (route) => route.abort());
  await option(page, 'C').click();
  await eventually(() =>
    page.evaluate(() => localStorage.getItem('make-it-right/room-vote')),
  ).toContain('"C"');
  await page.unroute('**/votes');
  await page.reload();
  await eventually(() => status(phone)).toBe(words.vote.isIn('C'));
  await eventually(() => votesIn(room)).toMatchObject([{ seq: 3 }]);
});

it('without a network it says so, goes on where the room is, and what is closed stays closed', async () => {
  const room = await rooms.newRoom();
  const phone = await inRoom(room, 'committing');
  const { page } = phone;
  await option(page, 'A').click();
  await eventually(() => status(phone)).toBe(words.vote.isIn('A'));
  await page.context().setOffline(true);
  await page.getByText(words.lost).first().waitFor();
  await option(page, 'B').click();
  await eventually(() => status(phone)).toBe(words.vote.kept('B'));
  await room.until('talking');
  await page.context().setOffline(false);
  await heading(page, 'talking').waitFor();
  expect(await status(phone)).toBe(words.vote.was('A'));
  expect(await votesIn(room)).toMatchObject([{ seq: 1 }]);
});

it('whoever was taken out is told so, and so is who comes to a closed room', async () => {
  const room = await rooms.newRoom();
  const { page } = await inRoom(room, 'committing');
  const { nicknames } = await room.state();
  await room.change({ type: 'removed', phone: nicknames[0]?.phone ?? '' });
  await page.getByText(words.problems['signed-out']).waitFor();
  await page.getByRole('button', { name: words.again }).click();
  await page.getByText(words.problems['phone-removed']).waitFor();

  await room.change({ type: 'locked', isLocked: true });
  const late = await rooms.open();
  await late.open(`#/p/${room.code}`);
  await late.page.getByText(words.problems['room-locked']).waitFor();
});

it('where something on the way holds streams back, it asks, and misses no step', async () => {
  const room = await rooms.newRoom();
  const phone = await rooms.open();
  const { page } = phone;
  await page.route('**/events?*', () => {});
  await phone.open(`#/p/${room.code}`);
  await heading(page, 'reading').waitFor();
  await room.until('committing');
  await heading(page, 'committing').waitFor();
  await option(page, 'B').click();
  await eventually(() => status(phone)).toBe(words.vote.isIn('B'));
  await room.until('split');
  await heading(page, 'split').waitFor();
});

it('it speaks the language of its visitor, and the story its own; at 200 % text all of it fits', async () => {
  const room = await rooms.newRoom();
  const phone = await rooms.open({
    locale: 'de-DE',
    before: () =>
      localStorage.setItem('make-it-right/settings', '{"language":"de","textSize":200}'),
  });
  const { page } = phone;
  await phone.open(`#/p/${room.code}`);
  await room.until('committing');
  await heading(page, 'committing', GERMAN.phone).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  expect(await page.locator('.phone-line [lang="en"]').count()).toBe(1);
  await option(page, 'C').click();
  await eventually(() => status(phone)).toBe(GERMAN.phone.vote.isIn('C'));
  await look(phone, 'German at 200 %');
});

it('it loads nothing of the game', async () => {
  const room = await rooms.newRoom();
  const phone = await rooms.open();
  const asked: string[] = [];
  phone.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await phone.open(`#/p/${room.code}`);
  await heading(phone.page, 'reading').waitFor();
  const files = asked.filter((path) => !path.startsWith('/api/'));
  expect(files.filter((path) => path !== '/')).toEqual([
    expect.stringMatching(/^\/assets\/phone-\w+\.js$/),
  ]);
});
