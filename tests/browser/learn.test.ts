import { describe, expect, it } from 'vitest';
import { advance, beginPlaythrough, type Playthrough } from '../../src/core/play/playthrough.ts';
import { isWeak } from '../../src/core/play/tapped.ts';
import type { Choice, Line } from '../../src/core/story/line.ts';
import { picksOf } from './device.ts';
import { eventually } from './eventually.ts';
import type { Game } from './game.ts';
import { keysWith } from './hands.ts';
import { inBrowser } from './harness.ts';
import { BEST, decisionAfter, STORY, WORST } from './routes.ts';

const open = inBrowser();

const coach = (game: Game) => game.page.getByRole('region', { name: 'Your coach' });
const trust = (game: Game) => game.page.getByRole('meter', { name: 'Trust' });
const decision = decisionAfter([]);
const weak = decision.choices.find((one) => isWeak(decision, one)) as Choice;
const answered = advance(STORY, beginPlaythrough(STORY), { choice: weak.id });
const [, reaction] = (answered as Playthrough).turns.flatMap(({ beat }) => beat.lines) as [
  Line,
  Line,
];
const strong = decision.choices.find((one) => !isWeak(decision, one)) as Choice;

const pickedIn = async (game: Game) => (await picksOf(game.page))[0];

describe('in Learn', () => {
  it('after a weak line the coach gives the hint and one second try, which the result owns up to', async () => {
    const game = await open();
    await game.begin('learn');
    await game.goOnUntilChoices();
    const before = await game.standing();
    const trustBefore = await trust(game).getAttribute('value');
    await game.say(weak.id);
    const { line } = await game.goOn();
    expect(line, 'she reacts before the coach speaks').toContain(reaction.text);
    expect(await coach(game).count()).toBe(0);
    await game.goOnUntilChoices();
    await eventually(() => coach(game).innerText()).toContain(decision.hint);
    expect((await game.standing()).line, 'she still stands there').toBe(line);
    expect(await game.change(() => game.press('Try again'))).toEqual(before);
    expect(await trust(game).getAttribute('value')).toBe(trustBefore);
    const turn = game.page.getByRole('region', { name: /^Your turn/ });
    expect(await turn.innerText(), 'the hint, while one tries again').toContain(decision.hint);
    await eventually(() =>
      turn.getByRole('button', { name: 'Your first try' }).innerText(),
    ).toContain(weak.text);
    await game.say(weak.id);
    await game.goOn();
    await game.goOn();
    expect(await coach(game).count(), 'a third try').toBe(0);
    expect(await pickedIn(game)).toEqual([{ choice: weak.id, first: weak.id }]);
  });

  it('with keys alone, and with nothing moving, all of it is there', async () => {
    const game = await open({ hand: keysWith('Space'), reducedMotion: 'reduce' });
    await game.begin('learn');
    await game.goOnUntilChoices();
    await game.say(weak.id);
    expect((await game.goOn()).line).toContain(reaction.text);
    expect((await game.goOn()).prompt).toBe('coach');
    const focused = () => game.page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Your coach');
    const again = await game.change(() => game.press('Try again'));
    expect(again.prompt).toBe('choose');
    expect(await focused()).toMatch(/^Your turn/);
    await game.say(strong.id);
  });

  it('a page that is loaded anew at the coach stands at the decision, as if nothing had been said', async () => {
    const game = await open();
    await game.begin('learn');
    const before = await game.goOnUntilChoices();
    await game.say(weak.id);
    await game.goOnUntilChoices();
    await game.page.reload();
    await game.page.getByText('You had not moved on from your last line yet').waitFor();
    expect(await game.goOnUntilChoices()).toEqual(before);
    expect(await game.button('Your first try').count()).toBe(0);
  });

  it('a weak line may be stood by, and then it counts', async () => {
    const game = await open();
    await game.begin('learn');
    await game.goOnUntilChoices();
    await game.say(weak.id);
    await game.goOnUntilChoices();
    await game.change(() => game.press('Keep it'));
    expect(await pickedIn(game)).toEqual([{ choice: weak.id }]);
  });

  it('a line may be taken back until one has gone on past it', async () => {
    const game = await open();
    await game.begin('learn');
    const choices = await game.goOnUntilChoices();
    await game.say(strong.id);
    expect(await pickedIn(game), 'saved before one has gone on').toBeUndefined();
    expect(await game.change(() => game.press('Take it back'))).toEqual(choices);
    await game.say(strong.id);
    await game.goOn();
    expect(await game.button('Take it back').count()).toBe(0);
    expect(await pickedIn(game)).toEqual([{ choice: strong.id }]);
  });

  it('one may step back to a decision from the earlier lines, which cuts what came after', async () => {
    const game = await open();
    await game.begin('learn');
    const choices = await game.goOnUntilChoices();
    const [one = '', two = ''] = BEST.picks;
    for (const choice of [one, two]) {
      await game.goOnUntilChoices();
      await game.say(choice);
      await game.goOn();
    }
    await game.press('Earlier lines');
    const log = game.page.getByRole('dialog', { name: 'Earlier lines' });
    const back = log.getByRole('button', { name: 'Go back to this decision' });
    await back.first().waitFor();
    expect(await back.count()).toBe(2);
    expect(await game.change(() => back.first().click())).toEqual(choices);
    expect(await pickedIn(game)).toEqual([]);
    await game.say(two === one ? one : strong.id);
  });

  it('trust is shown as a footnote', async () => {
    const game = await open();
    await game.begin('learn');
    expect(await trust(game).count()).toBe(1);
  });
});

describe('in Assess', () => {
  it('no meter, no coach and no way back, however weak the lines', async () => {
    const game = await open();
    await game.begin('assess');
    for (const choice of WORST.picks.slice(0, 3)) {
      expect((await game.goOnUntilChoices()).prompt).toBe('choose');
      await game.say(choice);
      expect(await trust(game).count()).toBe(0);
      await game.goOn();
      expect(await coach(game).count()).toBe(0);
    }
    await game.press('Earlier lines');
    const log = game.page.getByRole('dialog', { name: 'Earlier lines' });
    await log.getByRole('listitem').first().waitFor();
    expect(await log.getByRole('button', { name: 'Go back to this decision' }).count()).toBe(0);
  });

  it('a line may be taken back there too, until one has gone on past it', async () => {
    const game = await open();
    await game.begin('assess');
    const choices = await game.goOnUntilChoices();
    await game.say(weak.id);
    expect(await game.change(() => game.press('Take it back'))).toEqual(choices);
  });
});
