// A whole workshop with twelve phones on the team's server: two drop out, one comes late, the desk is
// loaded anew, loses its connection and is led from a second device. Every number on the wall and on the
// hand-out is what the votes say.

import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import type { Round } from '../../src/core/room/ballots.ts';
import { LETTERS, type Letter } from '../../src/core/room/scene.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { ENGLISH } from '../words/all-words.ts';
import { askingAs } from './asking-as.ts';
import { eventually } from './eventually.ts';
import type { Game } from './game.ts';
import { inBrowser } from './harness.ts';
import { type PhoneOnHand, takePhone } from './phones.ts';
import { startTeamServer } from './team-server.ts';
import {
  askedOn,
  type Counted,
  goOnTo,
  type Hands,
  nextButton,
  openWall,
  step,
} from './workshop.ts';
import { expectCsv, expectHandout, expectRevealed, expectSlide, look } from './workshop-shown.ts';

const team = await startTeamServer();
afterAll(() => team.close());

const open = inBrowser([], () => team.app);
const { room: words, roomPhones } = ENGLISH;
/** What the browser says where there is no network. */
const allowed = /Failed to load resource|ERR_INTERNET_DISCONNECTED/;

/** A letter for each phone that votes, in their order; `.` for one that does not. */
const VOTES = [
  { first: 'ABBCBDABCBD.', second: 'BBBCBBABB..B' },
  { first: 'CCCABCCCC..D', second: null },
  { first: 'ABCDABCDA..B', second: 'BBCDBBCDB..B' },
  { first: 'DDDDDDDAA..D', second: null },
] as const;

const tally = (votes: string): Hands => {
  const [a = 0, b = 0, c = 0, d = 0] = LETTERS.map((letter) => votes.split(letter).length - 1);
  return [a, b, c, d];
};

/** Of those who voted when, and the hands that were raised at the third stop. */
const HANDS: Hands = [0, 0, 1, 2];
const withHands = (votes: Hands): Hands => {
  const [a = 0, b = 0, c = 0, d = 0] = votes.map((count, at) => count + (HANDS[at] ?? 0));
  return [a, b, c, d];
};

async function voteAll(phones: readonly PhoneOnHand[], votes: string, round: Round): Promise<void> {
  await Promise.all(
    phones.map(async (phone, at) => {
      const letter = votes[at];
      if (letter && letter !== '.') await phone.vote(letter as Letter, round);
    }),
  );
}

const counted = (votes: string) => votes.replaceAll('.', '').length;

/** The desk and the wall say how many are in, and only the desk how they fell. */
async function expectVotesIn(desk: Page, wall: Page, votes: Hands, present: number): Promise<void> {
  const all = votes.reduce((sum, count) => sum + count, 0);
  await wall.getByText(words.wall.votesIn(all, present)).waitFor();
  await desk.getByText(words.wall.votesIn(all, present)).waitFor();
  expect(await wall.locator('.wall-count, .wall-votes, .vote-flow').count()).toBe(0);
}

const splitOn = (desk: Page) => desk.locator('.desk-votes').allInnerTexts();

async function prepare(game: Game): Promise<string> {
  const { page: desk, press } = game;
  await game.open('');
  const ask = askingAs(game);
  const owner = { token: team.setupToken, name: 'Mia', password: 'a long walk in the rain' };
  await game.open('#/room/rental_garage');
  await desk.getByRole('radio', { name: roomPhones.voting.phones.name }).check();
  await desk.getByText(roomPhones.server.signed_out).waitFor();
  expect(await game.button(words.prepare.begin).isDisabled()).toBe(true);
  await ask('POST', 'setup', { ...owner, org: 'Clear Glass' });
  await press(roomPhones.server.again);
  await desk.getByText(roomPhones.server.ready).waitFor();
  await desk.getByRole('radio', { name: words.prepare.minutes(30) }).check();
  await look(desk, 'preparation');
  await press(words.prepare.begin);
  await nextButton(desk).waitFor();
  await eventually(async () => desk.url()).toMatch(/\/desk\/[\da-f-]{36}$/);
  return (await desk.locator('.desk-code').innerText()).trim();
}

it('a workshop with twelve phones, from its preparation to the hand-out', async () => {
  const game = await open({ reducedMotion: 'reduce', allowed });
  const { page: desk } = game;
  const code = await prepare(game);
  const wall = await openWall(game);
  await wall.getByText(code).waitFor();
  expect(await wall.locator('.wall-entrance .qr-code svg').count()).toBe(1);

  const phones: PhoneOnHand[] = [];
  for (let count = 0; count < 11; count += 1) phones.push(await takePhone(open, code));
  await desk.getByText(roomPhones.phones(11)).waitFor();
  await wall.getByText(roomPhones.phones(11)).waitFor();
  await look(wall, 'wall, before the story');
  await look(desk, 'desk, before the story');
  await expectReadable(wall);

  const said: Counted[] = [];
  const isLate = (at: number) => at > 0;
  for (const [at, { first, second }] of VOTES.entries()) {
    await goOnTo(desk, wall, 'vote');
    const asked = await askedOn(wall);
    const isByHandToo = at === 2;
    const votes = (letters: string) =>
      (isByHandToo ? withHands : (hands: Hands) => hands)(tally(letters));
    const raised = isByHandToo ? 3 : 0;
    const present = (isLate(at) ? 12 : 11) + raised;
    await voteAll(phones, first, 1);
    if (isByHandToo) await raise(desk);
    await expectVotesIn(desk, wall, votes(first), present);
    expect(await splitOn(desk)).toEqual(votes(first).map(String));
    if (at === 0) {
      await look(desk, 'desk, voting');
      await look(wall, 'wall, voting');
    }
    if (at === 1) await reload(desk, wall, counted(first));
    await step(desk, wall, () => desk.keyboard.press(' '));
    if (at === 0) {
      await phones[9]?.drop();
      await phones[10]?.drop();
      phones.push(await takePhone(open, code));
      await desk.getByText(roomPhones.phones(12)).waitFor();
    }
    if (second) {
      await step(desk, wall, () => desk.keyboard.press('v'));
      await voteAll(phones, second, 2);
      if (isByHandToo) await raise(desk);
      await expectVotesIn(desk, wall, votes(second), 12 + raised);
    }
    await step(desk, wall, () => desk.keyboard.press('r'));
    said.push({ ...asked, first: votes(first), second: second && votes(second) });
    await expectRevealed(wall, said.at(-1) as Counted);
    if (at === 0) await look(wall, 'wall, revealed');
    await step(desk, wall, () => desk.keyboard.press('ArrowRight'));
    await branch(desk, wall, at);
    if (at === 1) await lose(desk, wall);
    if (at === 2) await leadFromElsewhere(game, wall);
    await goOnTo(desk, wall, 'outcomes');
    if (at === 0) {
      const titles = await wall.locator('.wall-outcome h2 span').allInnerTexts();
      expect(titles).toEqual([words.wall.weSaid('B'), words.wall.weSaid('A')]);
      await look(wall, 'wall, two outcomes');
    }
  }

  await goOnTo(desk, wall, 'slide');
  for (const skill of SKILLS) {
    await expectSlide(wall, said, skill);
    await step(desk, wall, () => desk.keyboard.press('PageDown'));
  }
  const rule = 'When they ask whether it was them, we say it was us.';
  await desk.getByLabel(words.desk.rule).pressSequentially(rule);
  await wall.getByText(rule).waitFor();
  await step(desk, wall, () => desk.keyboard.press('PageDown'));
  await expectHandout(desk, said, rule);
  await look(desk, 'desk, close');

  await game.open('#/room/rental_garage');
  const saved = desk.waitForEvent('download');
  await game.press(words.prepare.csv);
  await expectCsv(await (await saved).createReadStream(), said, rule);
  await desk.getByRole('link', { name: words.prepare.openAgain }).click();
  await desk.locator('.handout').waitFor();
  await expectHandout(desk, said, rule);
}, 600_000);

/** A 26th of the height is read at eight metres; and all of it is on the wall, with the widest letters too. */
async function expectReadable(wall: Page): Promise<void> {
  await wall.locator('.wall-code').evaluate((code) => {
    code.textContent = 'WMWMWM';
  });
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [1280, 720],
  ] as const) {
    await wall.setViewportSize({ width, height });
    const sizes = await wall.locator('.wall-entrance p > *').evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const isOn = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        return isOn ? Number.parseFloat(getComputedStyle(one).fontSize) : 0;
      }),
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(height / 26);
  }
}

async function raise(desk: Page): Promise<void> {
  for (const [at, letter] of LETTERS.entries())
    if (HANDS[at]) await desk.getByLabel(words.desk.handsFor(letter)).fill(String(HANDS[at]));
}

/** Nothing is lost, and a double click is one step. */
async function reload(desk: Page, wall: Page, count: number): Promise<void> {
  await desk.reload();
  await nextButton(desk).waitFor();
  await desk.getByText(words.desk.wallOpen).waitFor();
  await desk.getByText(words.wall.votesIn(count, 12)).waitFor();
  await step(desk, wall, () => nextButton(desk).dblclick());
  await desk.getByText(words.desk.steps.split, { exact: true }).waitFor();
  await step(desk, wall, () => desk.keyboard.press('PageUp'));
}

/** Two at the first stop; after it the majority, and by hand where there is a tie. */
async function branch(desk: Page, wall: Page, at: number): Promise<void> {
  await step(desk, wall, async () => {
    if (at > 0) await desk.keyboard.press('PageDown');
    else {
      await desk.getByRole('combobox').first().selectOption({ label: 'B' });
      await desk.getByRole('combobox').last().selectOption({ label: 'A' });
      await desk.getByRole('button', { name: words.desk.two }).click();
    }
  });
  const letter = ['B', 'C', 'B', 'D'][at] ?? '';
  await wall.getByText(words.wall.weSay(letter), { exact: true }).waitFor();
}

/** What is pressed without a connection is done once, when there is one again. */
async function lose(desk: Page, wall: Page): Promise<void> {
  const before = await wall.locator('.wall-line').innerText();
  await desk.context().setOffline(true);
  await nextButton(desk).focus();
  await desk.keyboard.press('PageDown');
  await desk.getByText(roomPhones.desk.lost).waitFor();
  await desk.keyboard.press('PageDown');
  expect(await wall.locator('.wall-line').innerText()).toBe(before);
  await desk.context().setOffline(false);
  await eventually(() => desk.getByText(roomPhones.desk.lost).count()).toBe(0);
  await eventually(() => wall.locator('.wall-line').innerText()).not.toBe(before);
  await step(desk, wall, () => desk.keyboard.press('PageUp'));
  expect(await wall.locator('.wall-line').innerText()).toBe(before);
}

/** By the link for a second facilitator; what is pressed there is seen here. */
async function leadFromElsewhere({ page: desk }: Game, wall: Page): Promise<void> {
  await desk.getByText(roomPhones.desk.share, { exact: true }).click();
  await desk.getByRole('button', { name: roomPhones.desk.makeLink }).click();
  const link = await desk.locator('.desk-link').innerText();
  const other = await open();
  await other.open(link.replace(/^[^#]*/, ''));
  await nextButton(other.page).waitFor();
  expect(await other.page.locator('.desk-now .lead').first().innerText()).toBe(
    await desk.locator('.desk-now .lead').first().innerText(),
  );
  await step(other.page, wall, () => other.page.keyboard.press('PageDown'));
  await other.page.context().close();
}
