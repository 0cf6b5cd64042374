// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { PausePanel } from '../../src/ui/play/pause-panel.tsx';
import { PlayScreen } from '../../src/ui/play/play-screen.tsx';
import type { PlayView } from '../../src/ui/play/view.ts';
import { choose, doors, line, view } from './play-fixtures.ts';
import { button, click, focused, press, show } from './show.ts';

const play = (
  change: Partial<PlayView>,
  ways = doors(),
  panel: preact.ComponentChildren = null,
) => {
  show(<PlayScreen view={view(change)} doors={ways} stage={() => {}} panel={panel} />);
  return ways;
};

const pause = (
  <PausePanel
    language="en"
    title="The missing windshield"
    mode="learn"
    saved=""
    onClose={() => {}}
    onSettings={() => {}}
    onLookBack={() => {}}
    onRestart={() => {}}
    onLeave={() => {}}
  />
);

test('from line to line the focus stays on Next', () => {
  play({});
  expect(focused()).toBe('Next');
  play({ said: [line('1'), line('2')] });
  expect(focused()).toBe('Next');
});

test('whoever has moved to another control is left there by a new line', () => {
  play({});
  button('Earlier lines').focus();
  play({ said: [line('1'), line('2')] });
  expect(document.activeElement).toBe(button('Earlier lines'));
});

test('a decision takes the focus to its heading, so that Enter picks nothing', () => {
  const ways = play({});
  play({ prompt: choose('Sorry.', 'Not me.') }, ways);
  expect(focused()).toMatch(/^Your turn/);
  press('Enter');
  press(' ');
  expect(ways.pick).not.toHaveBeenCalled();
  expect(ways.next).not.toHaveBeenCalled();
});

test('after a pick the words come first, and then the focus is on Next again', async () => {
  const picked = { said: [line('1'), line('2', { isYou: true })] };
  const ways = doors();
  ways.pick.mockImplementation(() => play(picked));
  play({ prompt: choose('Sorry.', 'Not me.') }, ways);
  button('Sorry.').focus();
  press('1');
  expect(screen.getByText('Line 2.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('main'));
  await screen.findByRole('button', { name: 'Next' });
  expect(focused()).toBe('Next');
});

test('a hand that comes down on a choice does not leave the focus on what is about to go', () => {
  play({ prompt: choose('Sorry.', 'Not me.') });
  fireEvent.pointerDown(button('Sorry.'));
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect(fireEvent.mouseDown(button('Sorry.'))).toBe(false);
});

test('a weak line that is kept leads straight on', () => {
  play({ prompt: { kind: 'coach', hint: 'What did she ask?' } });
  button('Keep it').focus();
  play({ said: [line('1'), line('2')] });
  expect(focused()).toBe('Next');
});

test('the coach takes the focus to its heading, wherever it was', () => {
  play({});
  button('Earlier lines').focus();
  play({ prompt: { kind: 'coach', hint: 'What did she ask?' } });
  expect(focused()).toBe('Your coach');
});

test('focus that has fallen to the body is fetched back', () => {
  play({});
  (document.activeElement as HTMLElement).blur();
  expect(document.activeElement).toBe(document.body);
  play({ said: [line('1'), line('2')] });
  expect(focused()).toBe('Next');
});

test('arrow keys walk through the choices and come round', () => {
  play({ prompt: choose('Sorry.', 'Not me.', 'Hm.') });
  press('ArrowDown');
  expect(document.activeElement).toBe(button('Sorry.'));
  press('ArrowUp');
  expect(document.activeElement).toBe(button('Hm.'));
  press('ArrowDown');
  expect(document.activeElement).toBe(button('Sorry.'));
});

test('number keys pick, M mutes, Escape pauses, from wherever the focus is', () => {
  const ways = play({ prompt: choose('Sorry.', 'Not me.') });
  press('2');
  press('m');
  press('Escape');
  press('3');
  expect(ways.pick).toHaveBeenCalledExactlyOnceWith('choice_2');
  expect(ways.mute).toHaveBeenCalledOnce();
  expect(ways.pause).toHaveBeenCalledOnce();
});

test('an open panel has the focus and the keys, and gives the focus back', () => {
  const ways = play({});
  button('Pause').focus();
  play({}, ways, pause);
  expect(focused()).toBe('Paused');
  press('m');
  expect(ways.mute).not.toHaveBeenCalled();
  play({}, ways);
  expect(document.activeElement).toBe(button('Pause'));
});

test('a panel that opens during the game does not lose the focus to a new line', () => {
  const ways = play({});
  play({}, ways, pause);
  play({ said: [line('1'), line('2')] }, ways, pause);
  expect(focused()).toBe('Paused');
  click(button('Go on'));
});
