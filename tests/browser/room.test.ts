// A whole workshop in two windows, by a show of hands, without a server: every number on the wall and on
// the hand-out is what the hands said.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { LETTERS } from '../../src/core/room/scene.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { ENGLISH } from '../words/all-words.ts';
import { eventually } from './eventually.ts';
import { inBrowser } from './harness.ts';
import { EDITIONS } from './routes.ts';
import {
  askedOn,
  begin,
  type Counted,
  count,
  frameOf,
  goOnTo,
  type Hands,
  nextButton,
  openWall,
  step,
} from './workshop.ts';
import {
  expectCsv,
  expectHandout,
  expectRevealed,
  expectSlide,
  look,
  pages,
} from './workshop-shown.ts';

const open = inBrowser();
const words = ENGLISH.room;

const VOTES: readonly { readonly first: Hands; readonly second: Hands | null }[] = [
  { first: [4, 7, 2, 1], second: [3, 8, 1, 2] },
  { first: [3, 3, 5, 1], second: [6, 3, 2, 1] },
  { first: [9, 1, 1, 1], second: null },
  { first: [2, 2, 4, 4], second: null },
];

it('a workshop from its preparation to the hand-out', async () => {
  const game = await open({ reducedMotion: 'reduce' });
  const { page: desk, press } = game;
  await game.open('#/room/rental_garage');
  await desk.getByRole('radio').first().waitFor();
  await look(desk, 'preparation');
  await begin(game);
  const wall = await openWall(game);
  const faults: string[] = [];
  wall.on('pageerror', ({ message }) => faults.push(message));
  await look(desk, 'desk, reading');
  await look(wall, 'wall, reading');

  const counted: Counted[] = [];
  for (const [at, votes] of VOTES.entries()) {
    await goOnTo(desk, wall, 'vote');
    const asked = await askedOn(wall);
    counted.push({ ...asked, ...votes });
    await count(desk, wall, votes.first);
    if (at === 0) {
      await look(desk, 'desk, counting');
      await look(wall, 'wall, voting');
    }
    if (at === 1) await reloadBoth(desk, wall, votes.first);
    await step(desk, wall, () => desk.keyboard.press(' '));
    if (votes.second) {
      await step(desk, wall, () => desk.keyboard.press('v'));
      await count(desk, wall, votes.second);
    }
    await step(desk, wall, () => desk.keyboard.press('r'));
    await expectRevealed(wall, counted.at(-1) as Counted);
    if (at === 0) await look(wall, 'wall, revealed');
    await step(desk, wall, () => desk.keyboard.press('ArrowRight'));
    await branch(desk, wall, at, counted.at(-1) as Counted);
    await goOnTo(desk, wall, 'outcomes');
    if (at === 0) await twoOutcomes(desk, wall);
  }

  await goOnTo(desk, wall, 'ending');
  await look(wall, 'wall, ending');
  await goOnTo(desk, wall, 'slide');
  for (const skill of SKILLS) {
    await expectSlide(wall, counted, skill);
    await step(desk, wall, () => desk.keyboard.press('PageDown'));
  }
  await look(wall, 'wall, rule');
  const rule = 'When they ask whether it was them, we say it was us.';
  await desk.getByLabel(words.desk.rule).fill(rule);
  await wall.getByText(rule).waitFor();
  await desk.keyboard.press('Escape');
  await step(desk, wall, () => desk.keyboard.press('PageDown'));
  await look(desk, 'desk, close');
  await expectHandout(desk, counted, rule);
  expect(await pages(desk), 'pages of the hand-out').toBe(1);

  await game.open('#/room/rental_garage');
  const saved = desk.waitForEvent('download');
  await press(words.prepare.csv);
  await expectCsv(await (await saved).createReadStream(), counted, rule);
  await desk.getByRole('link', { name: words.prepare.openAgain }).click();
  await desk.locator('.handout').waitFor();
  await expectHandout(desk, counted, rule);
  expect(faults).toEqual([]);
});

/** Nothing is lost, and each finds the other again. */
async function reloadBoth(desk: Page, wall: Page, hands: Hands): Promise<void> {
  await desk.reload();
  await nextButton(desk).waitFor();
  await desk.getByText(words.desk.wallOpen).waitFor();
  for (const [at, letter] of LETTERS.entries())
    expect(await desk.getByLabel(words.desk.handsFor(letter)).inputValue()).toBe(`${hands[at]}`);
  await wall.reload();
  const all = hands.reduce((sum, one) => sum + one, 0);
  await wall.getByText(words.wall.votesIn(all, 0)).waitFor();
}

/** Two at the first stop, the majority at the next, then the tie of the last is broken by hand. */
async function branch(desk: Page, wall: Page, at: number, { first }: Counted): Promise<void> {
  const isTied = at === 3;
  if (at === 0) await look(desk, 'desk, branching');
  if (isTied) {
    await desk.getByText(words.desk.tie('C and D')).waitFor();
    expect(await nextButton(desk).isDisabled()).toBe(true);
  }
  const play = async () => {
    if (at === 0) await desk.getByRole('button', { name: words.desk.playTwo('C', 'B') }).click();
    else await desk.keyboard.press(isTied ? '4' : 'PageDown');
  };
  if (isTied) {
    await desk.getByRole('heading', { level: 1 }).focus();
    await play();
    await eventually(() => frameOf(wall)).toBe('talk');
  } else await step(desk, wall, play);
  const letter = ['C', 'A', LETTERS[first.indexOf(Math.max(...first))], 'D'][at] ?? '';
  await wall.getByText(words.wall.weSay(letter), { exact: true }).waitFor();
}

async function twoOutcomes(desk: Page, wall: Page): Promise<void> {
  const titles = await wall.locator('.wall-outcome h2 span').allInnerTexts();
  expect(titles).toEqual([words.wall.weSaid('C'), words.wall.weSaid('B')]);
  // In a text field the keys of the desk are letters.
  await desk.getByLabel(words.desk.word.plus, { exact: true }).fill('');
  await desk.getByLabel(words.desk.word.plus, { exact: true }).pressSequentially('. b v r 1');
  await desk.keyboard.press('Enter');
  await wall.locator('.wall-words').getByText('. b v r 1').waitFor();
  await look(wall, 'wall, two outcomes');
  await look(desk, 'desk, asking');
}

it('a blocked window gets a link, and one screen shows desk and wall in turn', async () => {
  const game = await open({
    before: () => {
      window.open = () => null;
    },
  });
  const { page: desk, press } = game;
  await begin(game);
  await press(words.desk.openWall);
  const link = desk.getByRole('link', { name: words.desk.openHere });
  expect(await link.getAttribute('href')).toMatch(/^#\/room\/rental_garage\/wall\/\w+$/);
  await desk.keyboard.press('w');
  await desk.locator('.wall-screen').waitFor();
  const line = await desk.locator('.wall-line').innerText();
  await desk.keyboard.press('PageDown');
  await eventually(() => desk.locator('.wall-line').innerText()).not.toBe(line);
  await desk.keyboard.press('PageUp');
  await eventually(() => desk.locator('.wall-line').innerText()).toBe(line);
  await desk.keyboard.press('.');
  await desk.locator('[data-is-blank="true"]').waitFor();
  await desk.keyboard.press('w');
  await nextButton(desk).waitFor();
  await desk.keyboard.press('?');
  await desk.getByRole('dialog', { name: words.help.title }).waitFor();
  await look(desk, 'help');
});

it('a key pressed at the wall does what it does at the desk, and F5 loads nothing anew', async () => {
  const game = await open();
  const { page: desk } = game;
  await begin(game);
  const wall = await openWall(game);
  await wall.evaluate(() => document.documentElement.setAttribute('data-same', 'yes'));
  const line = await wall.locator('.wall-line').innerText();
  await wall.keyboard.press('F5');
  await wall.keyboard.press('PageDown');
  await eventually(() => wall.locator('.wall-line').innerText()).not.toBe(line);
  expect(await wall.locator('[data-same]').count()).toBe(1);
  await wall.close();
  await desk.getByRole('button', { name: words.desk.openWall }).waitFor();
});

it('a room that is opened twice goes on in the newer window', async () => {
  const game = await open();
  await begin(game);
  const other = await open({ beside: game });
  await other.page.goto(game.page.url());
  await nextButton(other.page).waitFor();
  await game.page.getByText(words.desk.taken).waitFor();
});

it('the guide of every scenario is printed on two pages at most', async () => {
  const { page, open: go } = await open();
  const counts: Record<string, number> = {};
  for (const { header } of EDITIONS) {
    await go(`#/room/${header.id}/guide`);
    await page.getByRole('heading', { name: header.title }).waitFor();
    await page.locator('.guide-stops').waitFor();
    await look(page, `guide of ${header.id}`);
    counts[header.id] = await pages(page);
  }
  expect(Object.keys(counts).length).toBeGreaterThan(5);
  expect(Object.entries(counts).filter(([, count]) => count > 2)).toEqual([]);
});

it('without a team server phones are not to be had, and it is said why', async () => {
  const game = await open({ allowed: /503/ });
  const { phones, hands } = ENGLISH.roomPhones.voting;
  await game.open('#/room/rental_garage');
  await game.page.getByRole('radio', { name: phones.name }).check();
  await game.page.getByText(ENGLISH.roomPhones.server.none).waitFor();
  expect(await game.button(words.prepare.begin).isDisabled()).toBe(true);
  await look(game.page, 'preparation');
  await game.page.getByRole('radio', { name: hands.name }).check();
  expect(await game.button(words.prepare.begin).isDisabled()).toBe(false);
});

it('the title page leads to the workshop, and on a phone nothing is out of reach', async () => {
  const game = await open({ viewport: { width: 390, height: 844 } });
  await game.open('');
  await game.page.getByRole('link', { name: ENGLISH.title.workshop }).click();
  await game.page.getByRole('heading', { name: words.prepare.title }).waitFor();
  await game.page.getByRole('radio').first().waitFor();
  await look(game.page, 'preparation');
  await begin(game);
  await look(game.page, 'desk');
  await game.page.keyboard.press('w');
  await game.page.locator('.wall-screen').waitFor();
  await look(game.page, 'wall');
});
