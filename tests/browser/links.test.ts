import { describe, expect, it } from 'vitest';
import { leaveBehind, leaveNotes } from './device.ts';
import { eventually } from './eventually.ts';
import { playAddress } from './game.ts';
import { NEXT } from './hands.ts';
import { inBrowser } from './harness.ts';
import { BEST, readOf, saved, WORST } from './routes.ts';

const open = inBrowser();

describe('a link that leads nowhere explains itself and leads back', () => {
  it.each([
    ['#/s/nowhere', 'There is no scenario “nowhere”'],
    ['#/s/', 'There is no scenario “”'],
    ['#/s/windshield?mode=exam', 'not “exam”'],
    ['#/s/windshield/more/of/it', 'There is no page'],
    ['#/nonsense', 'There is no page “nonsense”'],
    ['#/%E0%A4%A', 'There is no page'],
    ['#/preview', 'There is no page “preview”'],
    ['#/result/unheard_of', 'This device does not hold that attempt'],
    ['#/map/unheard_of', 'This device does not hold that attempt'],
    ['#/debrief/a1/numbers', 'The debrief has no card “numbers”'],
    ['#/other/a1?way=unheard_of', 'line 1 cannot be said'],
    ['#/other/a1?way=Nothing!', 'cannot be read'],
    [`#/other/a1?way=${WORST.picks.join(',')}`, 'nothing left to say'],
  ])('%s', async (hash, sentence) => {
    const game = await open();
    await leaveBehind(game.page, JSON.stringify(saved(WORST.picks, 'assess')));
    await game.open(hash);
    await game.page.getByRole('heading', { name: 'This link leads nowhere' }).waitFor();
    await game.page.getByText(sentence).waitFor();
    await game.expectFocus();
    await game.change(() => game.press('To the title page'));
    await game.onCard(/^Assess/).waitFor();
  });

  it('the result of an attempt that has not ended', async () => {
    const game = await open();
    await leaveBehind(game.page, JSON.stringify(saved(BEST.picks.slice(0, 2), 'assess')));
    await game.open('#/result/a1');
    await game.page.getByText('That attempt has not ended').waitFor();
    await game.change(() => game.press('To the title page'));
    await game.onCard(/^Go on where you were/).waitFor();
  });
});

describe('links that lead somewhere', () => {
  it('a deep link opens the first line; back and forward walk between screens', async () => {
    const game = await open();
    await game.open('');
    await game.onCard(/^Assess/).waitFor();
    await game.page.goto(`${game.page.url().split('#')[0]}${playAddress('assess')}`);
    await game.button(NEXT).waitFor();
    await game.page.goBack();
    await game.onCard(/^Assess/).waitFor();
    await game.page.goForward();
    await game.button(NEXT).waitFor();
    await game.expectFocus();
  });

  it('the result of a finished attempt can be opened again, and bookmarked', async () => {
    const game = await open();
    await leaveBehind(game.page, JSON.stringify(saved(WORST.picks, 'assess')));
    await leaveNotes(game.page, JSON.stringify(readOf(WORST.picks)));
    await game.open('#/result/a1');
    await game.page.getByRole('heading', { level: 1, name: WORST.ending.headline }).waitFor();
    await game.button('Play again').waitFor();
    await game.expectFocus();
  });

  it.each(['result', 'map', 'debrief/a1/profile'])(
    'whatever tells the result waits for one’s own read: #/%s',
    async (where) => {
      const game = await open();
      await leaveBehind(game.page, JSON.stringify(saved(WORST.picks, 'assess')));
      await game.open(where.includes('/') ? `#/${where}` : `#/${where}/a1`);
      await game.page.getByText('comes after your own read').waitFor();
      expect(await game.page.getByText(/of 100/).count()).toBe(0);
      await game.expectFocus();
    },
  );
});

describe('when the story does not arrive', () => {
  it('the page says so, and asking again brings it', async () => {
    const game = await open({ allowed: /Failed to load resource/ });
    const stories = /\/assets\/en[-.].*\.js$/;
    await game.page.route(stories, (route) => route.abort());
    await game.open(playAddress('assess'));
    const again = game.button('Try again');
    // What the page itself shows goes on to its end.
    while (!(await again.isVisible())) await game.press(NEXT);
    // One frame later: a focus costs a layout.
    const focused = () => game.page.evaluate(() => document.activeElement?.className);
    await eventually(focused).toBe('arrival');
    await game.page.unroute(stories);
    await game.press('Try again');
    await game.button(NEXT).waitFor();
  });
});
