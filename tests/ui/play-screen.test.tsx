// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { PlayScreen } from '../../src/ui/play/play-screen.tsx';
import type { PlayView } from '../../src/ui/play/view.ts';
import { choose, doors, line, next, view } from './play-fixtures.ts';
import { button, click, focused, show } from './show.ts';

const play = (change: Partial<PlayView>, ways = doors()) => {
  show(<PlayScreen view={view(change)} doors={ways} stage={() => {}} />);
  return ways;
};

test('the conversation is a log that is given whole lines, with who says them and how', () => {
  play({
    said: [
      line('1', {
        name: null,
        text: 'It rains.',
        act: { title: 'Tuesday, 3:40 p.m.', you: 'Sam' },
      }),
      line('2', { channel: 'phone', text: 'Is that my windshield?' }),
    ],
  });
  const said = within(screen.getByRole('log')).getAllByText(/./, { selector: 'p' });
  expect(said.map((one) => one.textContent)).toEqual([
    'Tuesday, 3:40 p.m. You are: Sam. It rains.',
    'Ms Marsh, on the phone: Is that my windshield?',
  ]);
});

test('a new line is added to the log and the lines before it stay', () => {
  play({ said: [line('1')] });
  const first = within(screen.getByRole('log')).getByText('Line 1.');
  play({ said: [line('1'), line('2')] });
  expect(within(screen.getByRole('log')).getByText('Line 1.')).toBe(first);
  expect(within(screen.getByRole('log')).getByText('Line 2.')).toBeTruthy();
});

test('a double click on Next goes one line on, not two', () => {
  const ways = play({});
  for (const detail of [1, 2])
    button('Next').dispatchEvent(
      new PointerEvent('click', { bubbles: true, detail, pointerType: 'mouse' }),
    );
  expect(ways.next).toHaveBeenCalledOnce();
});

test('Next goes on, and says how while it is new', () => {
  const ways = play({ isTeaching: true });
  click(button('Next'));
  expect(ways.next).toHaveBeenCalledOnce();
  const hint = document.getElementById(button('Next').getAttribute('aria-describedby') ?? '');
  expect(hint?.textContent).toBe('Tap to go on, or press Space or Enter');
});

test('the rule from last time is there with the first line, and heard with its button', () => {
  play({ rule: 'When I am late, I call first.', isTeaching: true });
  const [first = '', second = ''] = (button('Next').getAttribute('aria-describedby') ?? '').split(
    ' ',
  );
  expect(document.getElementById(first)?.textContent).toMatch(/When I am late, I call first\.$/);
  expect(document.getElementById(second)?.textContent).toBe(
    'Tap to go on, or press Space or Enter',
  );
});

test('after the last line Next leads to the result and says so', () => {
  play({ prompt: next({ isLast: true }) });
  expect(button('See how it went')).toBeTruthy();
});

test('a tap anywhere goes on while there is nothing to choose', () => {
  const ways = play({});
  click(screen.getByRole('log'));
  expect(ways.next).toHaveBeenCalledOnce();
  const others = play({ prompt: choose('Sorry.', 'Not me.') });
  click(screen.getByRole('log'));
  expect(others.next).not.toHaveBeenCalled();
});

test('choices are buttons in a list, whole, with their number keys', () => {
  const long = '“I will find out who has your glass before I promise you a day.” '.repeat(4).trim();
  const ways = play({ prompt: choose(long, '“Not me.”', '“Hm.”') });
  const list = within(screen.getByRole('region', { name: /Your turn/ })).getByRole('list');
  const choices = within(list).getAllByRole('button');
  expect(choices.map((one) => one.getAttribute('aria-keyshortcuts'))).toEqual(['1', '2', '3']);
  expect(button(long)).toBe(choices[0]);
  click(button('“Not me.”'));
  expect(ways.pick).toHaveBeenCalledExactlyOnceWith('choice_2');
});

test('the second half of a double click on Next picks nothing', () => {
  const ways = play({ prompt: choose('Sorry.', 'Not me.') });
  button('Sorry.').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
  expect(ways.pick).not.toHaveBeenCalled();
});

test('one’s own fresh line can be taken back, any other line cannot', () => {
  const ways = play({
    said: [line('2', { isYou: true, name: 'You' })],
    prompt: next({ canTakeBack: true }),
  });
  click(button('Take it back'));
  expect(ways.takeBack).toHaveBeenCalledOnce();
  play({});
  expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
});

test('lines that were read before can be skipped', () => {
  const ways = play({ prompt: next({ canSkip: true }) });
  click(button('Skip to the next decision'));
  expect(ways.skip).toHaveBeenCalledOnce();
});

test('the coach gives the hint and two ways on, and Next is not one of them', () => {
  const ways = play({ prompt: { kind: 'coach', hint: 'What did she ask?' } });
  within(screen.getByRole('region', { name: 'Your coach' })).getByText('What did she ask?');
  click(button('Try again'));
  click(button('Keep it'));
  expect(ways.tryAgain).toHaveBeenCalledOnce();
  expect(ways.keepIt).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
});

test('a second try marks the first one in words', () => {
  const options = [
    { id: 'a', text: 'Sorry.', to: null, wasTried: true },
    { id: 'b', text: 'Not me.', to: null, wasTried: false },
  ];
  play({ prompt: { kind: 'choose', options, hint: 'What did she ask?' } });
  expect(button('Sorry. Your first try')).toBeTruthy();
});

test('on a second try the hint stands above the choices, and ears get it with the heading', () => {
  play({ prompt: { kind: 'coach', hint: 'What did she ask?' } });
  const described = () => {
    const id = document.activeElement?.getAttribute('aria-describedby') ?? '';
    return document.getElementById(id)?.textContent;
  };
  expect(described()).toBe('What did she ask?');
  const options = [{ id: 'a', text: 'Sorry.', to: null, wasTried: true }];
  play({ prompt: { kind: 'choose', options, hint: 'What did she ask?' } });
  expect(focused()).toMatch(/^Your turn/);
  expect(described()).toBe('Your coach: What did she ask?');
  play({ prompt: choose('Sorry.') });
  expect(screen.queryByText('What did she ask?')).toBeNull();
});

test('a choice that is said to somebody else says to whom', () => {
  const options = [
    { id: 'a', text: 'Sorry.', to: null, wasTried: false },
    { id: 'b', text: 'Not mine.', to: 'Lou', wasTried: false },
  ];
  play({ prompt: { kind: 'choose', options, hint: null } });
  expect(button('Sorry.')).toBeTruthy();
  expect(button('To Lou: Not mine.')).toBeTruthy();
});

test('trust is a meter in learn mode and nowhere in assess mode', () => {
  play({ trust: 40 });
  expect(screen.getByRole('meter', { name: 'Trust' }).getAttribute('value')).toBe('40');
  play({ trust: null });
  expect(screen.queryByRole('meter')).toBeNull();
});

test('sound, earlier lines and pause are always in reach', () => {
  const ways = play({ prompt: choose('Sorry.'), isMuted: true });
  const bar = within(screen.getByRole('navigation', { name: 'Play controls' }));
  click(bar.getByRole('button', { name: 'Sound is off' }));
  click(bar.getByRole('button', { name: 'Earlier lines' }));
  click(bar.getByRole('button', { name: 'Pause' }));
  expect([ways.mute, ways.lookBack, ways.pause].map((way) => way.mock.calls.length)).toEqual([
    1, 1, 1,
  ]);
});

test('the stage is nothing to ears', () => {
  play({});
  expect(document.querySelector('.stage')?.getAttribute('aria-hidden')).toBe('true');
});

test('a new line is read from its beginning, however far the one before was scrolled', () => {
  play({});
  const sheet = screen.getByRole('log').closest('.sheet') as HTMLElement;
  sheet.scrollTop = 120;
  // A browser says so by itself.
  sheet.dispatchEvent(new Event('scroll'));
  play({ isMuted: true });
  expect(sheet.scrollTop).toBe(120);
  play({ said: [line('1'), line('2')] });
  expect(sheet.scrollTop).toBe(0);
});

test('what the picture shows is told with its line, once, and only to ears', () => {
  const seen = {
    board: { kind: 'number_board', text: 'B141', colour: 'red' },
    holds: [{ name: 'Mr Haddad', thing: 'phone' }],
    shows: { what: 'slip', text: 'B158' },
  } as const;
  play({ said: [line('1', { name: null, seen }), line('2')] });
  const told =
    'The board shows B141. It is red. Mr Haddad has a phone in hand. Picture: a slip of paper, “B158”.';
  const log = screen.getByRole('log');
  expect(log.textContent?.split(told)).toHaveLength(2);
  expect(within(log).getByText(told).className).toBe('hidden');
});

test('the board that is held up is told as the board', () => {
  const board = { kind: 'call_timer', text: '4:00', colour: null } as const;
  const seen = { board, holds: [], shows: { what: 'board', text: null } } as const;
  play({ said: [line('1', { seen })] });
  expect(screen.getByRole('log').textContent).toContain('Line 1. The timer shows 4:00.');
  expect(screen.getByRole('log').textContent).not.toContain('Picture');
});
