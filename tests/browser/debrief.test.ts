import { describe, expect, it } from 'vitest';
import { candidateLines } from '../../src/core/debrief/candidate-lines.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { skills as skillWords } from '../../src/words/en/skills.ts';
import { bandOf, lineIn, nextCard, noteRead } from './debrief.ts';
import { leaveBehind, notesOn } from './device.ts';
import { eventually } from './eventually.ts';
import { type Game, playAddress } from './game.ts';
import { type Hand, keysWith, MOUSE, NEXT } from './hands.ts';
import { inBrowser } from './harness.ts';
import { BEST, EDITION, saved, WORST } from './routes.ts';

const open = inBrowser();

const steps = ({ page }: Game) => page.getByRole('navigation', { name: 'The debrief' });
const status = ({ page }: Game) => page.getByRole('status').last().innerText();
const MADE = { empathy: 'Strong', ownership: 'Not yet', recovery: 'Ready' } as const;

describe.each<[string, Hand]>([
  ['the mouse', MOUSE],
  ['the keyboard alone', keysWith('Space')],
])('from the ending with %s', (_name, hand) => {
  it('through what happened and one’s own read, which is noted whole', async () => {
    const game = await open({ hand });
    await game.beginAt('windshield');
    const { page: headline } = await game.sayAll(WORST.picks);
    expect(headline).toBe(WORST.ending.headline);
    await game.expectFocus();
    await game.page.getByText(WORST.ending.review).waitFor();
    const first = await game.page.getByRole('main').innerText();
    expect(first).toContain(WORST.ending.business);
    for (const word of [...Object.values(skillWords.bands), 'of 100'])
      expect(first).not.toContain(word);
    expect(await steps(game).getByRole('link', { name: 'Their side' }).count()).toBe(0);

    await game.change(() => game.press(nextCard(game)));
    expect(await nextCard(game).count(), 'the way on before the read').toBe(0);
    await game.press('This is my read');
    expect(await status(game)).toMatch(/^Not whole yet.*a band for the skills/);
    expect(await notesOn(game.page)).toEqual([]);
    for (const skill of SKILLS) await game.hand.tick(game.page, bandOf(game, skill, MADE[skill]));
    expect(await status(game)).toMatch(/the line that helped most, and the line that hurt most\.$/);
    await game.page.getByRole('heading', { name: 'Tap the line that helped most.' }).waitFor();
    await game.press(lineIn(game, 2));
    await game.page.getByRole('heading', { name: 'Now tap the line that hurt most.' }).waitFor();
    // The same line cannot be both: it gives its mark back.
    await game.press(lineIn(game, 2));
    await game.page.getByRole('heading', { name: 'Tap the line that helped most.' }).waitFor();
    await game.press(lineIn(game, 2));
    await game.press(lineIn(game, 1));
    await eventually(() => status(game)).toBe('That is all. Once noted, it stays as it is.');
    await game.change(() => game.press('This is my read'));

    const { playthrough } = WORST;
    const [costliest, best] = candidateLines(EDITION.key, playthrough).map((at) => WORST.picks[at]);
    const bands = { empathy: 'strong', ownership: 'not_yet', recovery: 'ready' };
    expect(await notesOn(game.page)).toMatchObject([
      { guess: { bands, best, costliest }, rule: null, doneAt: null },
    ]);
    expect(await game.page.evaluate(() => scrollY), 'read from its top').toBe(0);
    await steps(game)
      .getByRole('link', { name: /^Your read\W+done$/ })
      .waitFor();
    await game.change(() => game.press(game.page.getByRole('link', { name: 'Back' })));
    await game.page.getByText('It stays as it is').waitFor();
    expect(await game.page.getByRole('radio').count()).toBe(0);
  });
});

describe('a rule', () => {
  it('is kept in one’s own words and stands before the next first line', async () => {
    const game = await open();
    await leaveBehind(game.page, JSON.stringify(saved(BEST.picks, 'assess')));
    await game.open('#/debrief/a1');
    await noteRead(game);
    await game.open('#/debrief/a1/rule');
    await game.press(game.page.getByText('In my own words'));
    await game.press('I take this to work');
    await game.page.getByText('Write a rule, or tap one.').waitFor();
    const words = game.page.getByRole('textbox');
    await words.fill('x'.repeat(161));
    await game.press('I take this to work');
    await game.page.getByText('at most 160 characters').waitFor();
    const rule = 'When it is late, I say so first.';
    await words.fill(rule);
    await game.change(() => game.press('I take this to work'));
    await game.expectFocus();
    expect(await notesOn(game.page)).toMatchObject([{ rule: { text: rule, decision: null } }]);
    await game.change(() => game.press('All scenarios'));
    await game.page.getByText(rule).waitFor();
    await game.open(playAddress('assess'));
    await game.page.getByText(rule).waitFor();
    const next = game.button(NEXT);
    const said = await next.getAttribute('aria-describedby');
    expect(await game.page.locator(`#${said?.split(' ')[0]}`).innerText()).toContain(rule);
    await game.goOn();
    expect(await game.page.getByText(rule).count()).toBe(0);
  });
});

describe('what was noted', () => {
  it('is there after a reload, and `#/debrief/…` goes on from there', async () => {
    const game = await open();
    await leaveBehind(game.page, JSON.stringify(saved(WORST.picks, 'assess')));
    await game.open('#/debrief/a1');
    await noteRead(game);
    await game.open('#/debrief/a1');
    await game.page.reload();
    await eventually(async () => (await game.standing()).page).toBe(
      'Three skills, decision by decision',
    );
  });

  it('in another tab meanwhile is not written over, and can be taken from there', async () => {
    const here = await open();
    await leaveBehind(here.page, JSON.stringify(saved(WORST.picks, 'assess')));
    // A tab that sleeps does not hear of what others save.
    await here.page.addInitScript(() =>
      addEventListener('storage', (event) => event.stopImmediatePropagation()),
    );
    await here.open('#/debrief/a1');
    const there = await open({ beside: here });
    await there.open('#/debrief/a1');
    await noteRead(there);
    const kept = await notesOn(there.page);
    await here.page.bringToFront();
    await noteRead(here);
    await here.page.getByText('has gone on in another tab').waitFor();
    expect(await notesOn(here.page)).toEqual(kept);
    await here.press('Go on from there, here');
    await here.page.getByText('has gone on in another tab').waitFor({ state: 'detached' });
    await here.expectFocus();
  });

  it('and cannot be kept is said, and one can go on', async () => {
    const game = await open();
    await leaveBehind(game.page, JSON.stringify(saved(WORST.picks, 'assess')));
    await game.open('#/debrief/a1');
    await game.page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No', 'QuotaExceededError');
      };
    });
    await noteRead(game);
    await game.page.getByText('this device has no room left').waitFor();
    await nextCard(game).waitFor();
  });
});
