// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { branchMap } from '../../src/core/debrief/branch-map.ts';
import { journeyOf } from '../../src/core/debrief/journey.ts';
import { explore } from '../../src/core/explore/explore.ts';
import { boardOf } from '../../src/core/explore/proof/board.ts';
import { relevance } from '../../src/core/story/matters.ts';
import { openStory } from '../../src/core/story/story.ts';
import { BranchMap } from '../../src/ui/map/branch-map.tsx';
import { layOutMap } from '../../src/ui/map/lay-out-map.ts';
import { nodeWords } from '../../src/ui/map/map-words.ts';
import { PLAYED } from '../debrief/attempts.ts';
import { SCENARIOS, shipped } from '../shipped.ts';
import { ENGLISH } from '../words/all-words.ts';
import { press, show } from './show.ts';

function open(scenario: string) {
  const mine = PLAYED.filter(({ attempt }) => attempt.scenario === scenario);
  const [way, ...others] = mine.map(({ playthrough }) => journeyOf(playthrough));
  if (!way || !mine[0]) throw new Error('Nothing was played.');
  const map = branchMap(mine[0].edition, way, others);
  const layout = layOutMap(map);
  const doors = { choose: vi.fn() };
  show(<BranchMap map={map} layout={layout} chosen={null} doors={doors} />);
  return { map, doors };
}

const places = () =>
  within(screen.getByRole('region', { name: /^The map/ })).getAllByRole('button');

const placeInFocus = () => document.activeElement?.getAttribute('data-place');

describe.each(SCENARIOS)('%s', (scenario) => {
  test('shows exactly the decisions and endings of the proof sheet', () => {
    const { edition } = shipped(scenario);
    const walked = explore(openStory(edition.ink, edition.header), relevance(edition.ink));
    if (!walked.ok) throw new Error('The story does not hold.');
    const { exploration } = walked;
    const { map } = open(scenario);
    const endings = map.nodes.flatMap(({ id, ending }) => (ending ? [id] : []));
    const shown = (isEnding: boolean) =>
      places()
        .map((one) => one.dataset.place ?? '')
        .filter((id) => endings.includes(id) === isEnding)
        .sort();
    expect(shown(false)).toEqual(Object.keys(exploration.decisions).sort());
    // What the proof sheet counts.
    expect(shown(false)).toHaveLength(boardOf(exploration).decisions.length);
    expect(shown(true)).toEqual(Object.keys(exploration.endings).sort());
  });

  test('each place says its name, its step, its marks and whether it was seen', () => {
    const { map } = open(scenario);
    const names = places().map((one) => one.getAttribute('aria-label'));
    expect(names).toEqual(map.nodes.map((node) => `${node.name}: ${nodeWords(node, ENGLISH.map)}`));
    expect(names.some((name) => name?.includes('not seen yet'))).toBe(true);
    expect(names.some((name) => name?.includes('step 1 of your way'))).toBe(true);
  });

  test('is one stop for Tab; arrow keys walk one’s own way down to its ending, Enter chooses', () => {
    const { map, doors } = open(scenario);
    expect(places().filter((one) => one.getAttribute('tabindex') === '0')).toHaveLength(1);
    places()
      .find((one) => one.getAttribute('tabindex') === '0')
      ?.focus();
    const own = map.nodes
      .filter(({ step }) => step !== null)
      .toSorted((a, b) => (a.step ?? 0) - (b.step ?? 0));
    for (const { id } of own) {
      expect(placeInFocus()).toBe(id);
      press('ArrowDown');
    }
    press('ArrowUp');
    expect(placeInFocus()).toBe(own.at(-2)?.id);
    press('Enter');
    expect(doors.choose).toHaveBeenLastCalledWith(own.at(-2)?.id);
    press('Home');
    expect(placeInFocus()).toBe(map.start);
    expect(places().filter((one) => one.getAttribute('tabindex') === '0')).toHaveLength(1);
  });
});

test('a click chooses too', () => {
  const { map, doors } = open(SCENARIOS[0] ?? '');
  const last = places().at(-1);
  act(() => {
    fireEvent.click(last as HTMLElement);
  });
  expect(doors.choose).toHaveBeenCalledWith(map.nodes.at(-1)?.id);
});
