// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import { EarlierPanel } from '../../src/ui/play/earlier-panel.tsx';
import { PausePanel } from '../../src/ui/play/pause-panel.tsx';
import { SettingsPanel } from '../../src/ui/settings/settings-panel.tsx';
import { line } from './play-fixtures.ts';
import { button, click, focused, show } from './show.ts';

const said = [
  line('1', { act: { title: 'Tuesday, 3:40', you: 'Sam' } }),
  line('2', { name: 'You', isYou: true, text: 'It is mine.', pick: 0 }),
  line('3', { channel: 'mail', text: 'Nobody rang.' }),
];

test('earlier lines are all there, with their acts, in a dialog of that name', () => {
  show(<EarlierPanel language="en" said={said} onClose={() => {}} onStepBack={null} />);
  const panel = within(screen.getByRole('dialog', { name: 'Earlier lines' }));
  expect(panel.getByRole('heading', { name: /Tuesday, 3:40/ })).toBeTruthy();
  expect(panel.getByText('Nobody rang.').textContent).toBe('Ms Marsh, by e-mail: Nobody rang.');
  expect(focused()).toBe('Earlier lines');
});

test('looking back changes nothing, except in learn mode, where one may go back to a decision', () => {
  show(<EarlierPanel language="en" said={said} onClose={() => {}} onStepBack={null} />);
  expect(screen.queryByRole('button', { name: /Go back/ })).toBeNull();
  const onStepBack = vi.fn();
  show(<EarlierPanel language="en" said={said} onClose={() => {}} onStepBack={onStepBack} />);
  click(button('Go back to this decision'));
  expect(onStepBack).toHaveBeenCalledExactlyOnceWith(0);
});

test('pause offers to go on first, and says what is saved', () => {
  const doors = {
    onClose: vi.fn(),
    onSettings: vi.fn(),
    onLookBack: vi.fn(),
    onRestart: vi.fn(),
    onLeave: vi.fn(),
  };
  show(
    <PausePanel language="en" title="Windshield" mode="assess" saved="All is saved." {...doors} />,
  );
  expect(screen.getByText(/nobody helps, and it counts. All is saved./)).toBeTruthy();
  for (const name of ['Go on', 'Earlier lines', 'Settings', /^Start again/, /^Leave/])
    click(button(name));
  expect(Object.values(doors).map((door) => door.mock.calls.length)).toEqual([1, 1, 1, 1, 1]);
});

test('before the one first time is given up, pause says so and offers both ways', () => {
  const doors = {
    onClose: vi.fn(),
    onSettings: vi.fn(),
    onLookBack: vi.fn(),
    onRestart: vi.fn(),
    onLeave: vi.fn(),
  };
  show(<PausePanel language="en" title="Windshield" mode="assess" saved="" isOneTime {...doors} />);
  click(button(/^Start again from/));
  expect(doors.onRestart).not.toHaveBeenCalled();
  expect(focused()).toMatch(/^This was your one first time/);
  click(button('Go on'));
  expect(doors.onClose).toHaveBeenCalledOnce();
  click(button('Start again all the same'));
  expect(doors.onRestart).toHaveBeenCalledOnce();
});

test('Escape, the cross and the dark around a panel close it', () => {
  const onClose = vi.fn();
  show(<EarlierPanel language="en" said={said} onClose={onClose} onStepBack={null} />);
  click(button('Close'));
  click(screen.getByRole('dialog'));
  screen.getByRole('dialog').dispatchEvent(new Event('cancel'));
  expect(onClose).toHaveBeenCalledTimes(3);
});

test('every setting is a labelled field that gives back the one thing that changed', () => {
  const onChange = vi.fn();
  show(<SettingsPanel settings={DEFAULT_SETTINGS} onChange={onChange} onClose={() => {}} />);
  click(
    within(screen.getByRole('group', { name: 'Text size' })).getByRole('radio', { name: '200 %' }),
  );
  click(within(screen.getByRole('group', { name: 'Motion' })).getByRole('radio', { name: 'Less' }));
  click(screen.getByRole('radio', { name: 'OpenDyslexic' }));
  click(screen.getByRole('radio', { name: 'Steadily' }));
  click(screen.getByRole('checkbox', { name: 'Sound on' }));
  click(screen.getByRole('checkbox', { name: /shortcuts/ }));
  click(screen.getByRole('checkbox', { name: /read lines aloud/ }));
  expect(onChange.mock.calls.map(([change]) => change)).toEqual([
    { textSize: 200 },
    { motion: 'reduced' },
    { font: 'opendyslexic' },
    { textSpeed: 'steady' },
    { muted: true },
    { shortcuts: false },
    { readAloud: true },
  ]);
});

test('volumes are sliders that say their value', () => {
  const onChange = vi.fn();
  show(<SettingsPanel settings={DEFAULT_SETTINGS} onChange={onChange} onClose={() => {}} />);
  const music = screen.getByRole<HTMLInputElement>('slider', { name: /Music/ });
  expect(music.getAttribute('aria-valuetext')).toBe('40 per cent');
  music.value = '55';
  music.dispatchEvent(new Event('input', { bubbles: true }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ music: 0.55 });
});
