// The cards up to the turning points, as a learner does them.

import { expect } from 'vitest';
import { minutesOf } from '../../src/app/learner/debrief/how-long.ts';
import { turningPoints } from '../../src/core/debrief/turning-points.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { finished } from '../debrief/finished.ts';
import { ENGLISH } from '../words/all-words.ts';
import * as must from './debrief-said.ts';
import { eventually } from './eventually.ts';
import { receiptOf, tellingDots } from './receipt-said.ts';
import { expectSaid, plain } from './said.ts';
import { card, expectCard, expectText, nameOf, READ, type Walk } from './walk-card.ts';

export async function seeOutcome(walk: Walk): Promise<void> {
  const { game, played, json, endingsSeen } = walk;
  const seen = `${endingsSeen} of ${json.endings} endings seen`;
  // The other attempts on the device are looked through once there is time for it.
  await game.page.getByText(seen).waitFor();
  const minutes = minutesOf(finished(played).finished);
  const text = await expectCard(walk, 'outcome', [seen, `about ${minutes} minutes`]);
  const { headline = '', review = '', business = '' } = json.outcome ?? {};
  for (const words of [headline, review, business]) expect(text).toContain(plain(words));
}

/** Line by line, and from the last one back to the first. */
export async function hearThem(walk: Walk): Promise<void> {
  const { game, json, hasCanvas } = walk;
  const now = game.page.locator('main').getByRole('status');
  const lines = json.trust.length;
  const isAt = (at: number) =>
    eventually(() => now.innerText()).toContain(`Line ${at + 1} of ${lines}.`);
  await isAt(0);
  await game.press(game.page.getByText('All lines in writing'));
  await expectCard(walk, 'side', must.sideSaid(json, 0));
  if (hasCanvas) await game.page.locator('canvas').waitFor();
  for (let at = 1; at < lines; at += 1) {
    await game.press('Next line');
    await isAt(at);
  }
  await expectCurve(walk);
  await expectText(walk, 'side', must.sideSaid(json, lines - 1));
  await game.press('From the first line');
  await isAt(0);
  expect(await game.page.locator('canvas').count(), 'canvases').toBe(hasCanvas ? 1 : 0);
}

/** The curve as it is drawn: heights from above. */
async function expectCurve({ game, json }: Walk): Promise<void> {
  const points = await game.page.locator('.curve-line').getAttribute('points');
  const heights = points?.split(' ').map((point) => 100 - Number(point.split(',')[1]));
  expect(heights).toEqual([json.trustAtStart, ...json.trust]);
}

export async function openDots(walk: Walk): Promise<void> {
  const { game, json, words } = walk;
  const { page, hand } = game;
  const opened = tellingDots(json);
  for (const dot of opened) {
    const skill = page.getByRole('article', { name: dot.skill });
    const row = skill.getByRole('toolbar');
    const name = new RegExp(`^Line ${dot.at + 1}:`);
    await hand.pressIn(page, row, row.getByRole('button', { name }));
    const receipt = skill.getByRole('region', { name: `Line ${dot.at + 1}`, exact: true });
    expectSaid(await receipt.innerText(), receiptOf(json, dot), words, nameOf(walk, 'a dot'));
  }
  for (const fold of await page.locator('.profile summary').all()) await hand.press(page, fold);
  const [open] = opened.slice(-1);
  if (!open) throw new Error('No line says anything about any skill.');
  await expectCard(walk, 'profile', must.profileSaid(json, READ, open));
  const red = page.locator('.profile .red-lines > li');
  expect(await red.count()).toBe(json.redLines.length);
}

/** Each moment is asked about before it is told, by the writer's reason and by others in turn. */
export async function answer(walk: Walk): Promise<void> {
  const { game, played, json } = walk;
  const { edition, story, playthrough, attempt } = played;
  const points = turningPoints(edition, story, playthrough, attempt.seed);
  expect(points.map(({ at }) => at)).toEqual(json.turningPoints.map(({ at }) => at));
  if (points.length === 0) {
    await game.page.getByText('At no decision was there a stronger line').waitFor();
    const ceilings = SKILLS.flatMap((skill) => must.ceilingSaid(json, skill));
    await expectCard(walk, 'turns', ceilings);
  }
  for (const [at, { slip, reasons, why, hears, stronger, weaker }] of points.entries()) {
    await game.page.getByRole('heading', { name: `Moment ${at + 1} of` }).waitFor();
    expect(await card(walk).innerText(), 'told before it was asked').not.toContain(why);
    const another = reasons.find((reason) => reason !== slip);
    if (slip && another) {
      const isRight = at % 2 === 0;
      await game.press(game.button(ENGLISH.scoring.slips[isRight ? slip : another]));
      const answered = isRight ? 'sees it the same way' : 'That may well be part of it.';
      await game.page.getByText(answered).waitFor();
    } else await game.press('Show me');
    await game.page.getByText('What the line did').waitFor();
    for (const fold of await game.page.locator('.turns summary').all()) await game.press(fold);
    const look = at === 0 ? expectCard : expectText;
    const text = await look(walk, 'turns', must.momentSaid(json, at));
    const told = [why, hears, ...[stronger, weaker].flatMap((one) => one?.said ?? [])];
    for (const words of told) expect(text).toContain(plain(words));
    const next = points[at + 1];
    if (next) {
      const name = new RegExp(`^Line ${next.at + 1} of`);
      await game.press(game.page.locator('.turns').getByRole('button', { name }));
    }
  }
}
