// @vitest-environment happy-dom
import { screen } from '@testing-library/dom';
import { expect, test, vi } from 'vitest';
import { CreditsPage } from '../../src/ui/notices/credits-page.tsx';
import { SupersededPage } from '../../src/ui/notices/superseded-page.tsx';
import { NotSaved, OtherLineBanner } from '../../src/ui/parts/notice.tsx';
import { TroublePage } from '../../src/ui/parts/page.tsx';
import { button, click, focused, show } from './show.ts';

test('“not saved” is said aloud, with the reason and what it means', () => {
  show(<NotSaved reason="full" onCatchUp={() => {}} />);
  expect(screen.getByRole('status').textContent).toMatch(/^Not saved:.*no room.*You can go on/);
  expect(screen.queryByRole('button')).toBeNull();
});

test('an attempt that has gone on in another tab can be fetched from there', () => {
  const onCatchUp = vi.fn();
  show(<NotSaved reason="moved_on_elsewhere" onCatchUp={onCatchUp} />);
  click(button('Go on from there, here'));
  expect(onCatchUp).toHaveBeenCalledOnce();
});

test('another line is one tap away from the debrief, and says that nothing counts', () => {
  const onBack = vi.fn();
  show(<OtherLineBanner onBack={onBack} />);
  expect(screen.getByRole('status').textContent).toContain('your result stays as it is');
  click(button('Back to my debrief'));
  expect(onBack).toHaveBeenCalledOnce();
});

test('trouble says what happened, what was kept and what to do', () => {
  const doors = { onRetry: vi.fn(), onLeave: vi.fn() };
  show(<TroublePage title="Not loaded" problem="No connection." kept="All is saved." {...doors} />);
  expect(focused()).toBe('Not loaded');
  expect(screen.getByText('All is saved.')).toBeTruthy();
  click(button('Try again'));
  click(button('To the title page'));
  expect(doors.onRetry).toHaveBeenCalledOnce();
  expect(doors.onLeave).toHaveBeenCalledOnce();
});

test('an attempt of an older edition is kept, readable, and a clean start is offered', () => {
  const doors = { onStartAfresh: vi.fn(), onLeave: vi.fn() };
  const said = ['“Soon.”', '“Ten minutes.”'];
  show(
    <SupersededPage
      scenario="Windshield"
      language="en"
      startedOn="3 November"
      decided={5}
      isToGoOn={true}
      said={said}
      {...doors}
    />,
  );
  expect(screen.getByText(/on 3 November and made 5 decisions/)).toBeTruthy();
  expect(screen.getByText(/your attempt is kept/)).toBeTruthy();
  expect(screen.getByText('Read what you said')).toBeTruthy();
  for (const words of said) expect(screen.getByText(words)).toBeTruthy();
  for (const name of ['Start afresh', 'To the title page']) click(button(name));
  expect(Object.values(doors).map((door) => door.mock.calls.length)).toEqual([1, 1]);
});

test('credits are a document: groups with headings, each thing with who and which licence', () => {
  const credits = [{ what: 'Open Peeps', who: 'Pablo Stanley', licence: 'CC0' }];
  show(<CreditsPage groups={[{ title: 'People', credits }]} onLeave={() => {}} />);
  expect(screen.getByRole('heading', { level: 2, name: 'People' })).toBeTruthy();
  expect(screen.getByRole('listitem').textContent).toBe('Open Peeps Pablo Stanley. CC0.');
});
