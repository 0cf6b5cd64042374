// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { describe, expect, test, vi } from 'vitest';
import { explore } from '../../src/core/explore/explore.ts';
import { boardOf } from '../../src/core/explore/proof/board.ts';
import { relevance } from '../../src/core/story/matters.ts';
import { openStory } from '../../src/core/story/story.ts';
import { BranchMap } from '../../src/ui/map/branch-map.tsx';
import { mapAfter } from '../app/map-of.ts';
import { PLAYED } from '../debrief/attempts.ts';
import { SCENARIOS, shipped } from '../shipped.ts';
import { click, press, show } from './show.ts';

function open(scenario: string) {
  const [mine] = PLAYED.filter(({ attempt }) => attempt.scenario === scenario);
  if (!mine) throw new Error('Nothing was played.');
  const { map, viewAt } = mapAfter(mine);
  const view = viewAt(null);
  const doors = { choose: vi.fn() };
  show(<BranchMap view={view} doors={doors} />);
  return { map, view, doors };
}

const places = () =>
  within(screen.getByRole('region', { name: /^The map/ })).getAllByRole('button');

const placeInFocus = () =>
  document.activeElement instanceof HTMLElement && document.activeElement.dataset.place;

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

  test('each place says its title, its step, its marks and whether it was seen', () => {
    const { map, view } = open(scenario);
    for (const { id, name, ending, words } of view.bands.flatMap((band) => band.places)) {
      const place = places().find(({ dataset }) => dataset.place === id);
      const said = [...(place?.querySelectorAll(':not([aria-hidden]) > :is(bdi, .hidden)') ?? [])];
      const [called = '', about] = said.map((one) => one.textContent ?? '');
      expect(about).toBe(`: ${words}`);
      // Of a headline the first sentence.
      expect(ending ? name.startsWith(called) : name === called, called).toBe(true);
    }
    const { title } = shipped(scenario).edition.key.decisions[map.start] ?? {};
    expect(places()[0]?.textContent).toContain(`${title}: step 1 of your way`);
  });

  test('each act has its title, who one is in it and how the customer was left', () => {
    const { view } = open(scenario);
    expect(screen.getAllByRole('heading').map((one) => one.textContent)).toEqual(
      view.bands.map(({ title }) => title),
    );
    expect(screen.getAllByText(/ seems \w+\.$/)).toHaveLength(
      view.bands.filter(({ face }) => face !== null).length,
    );
  });

  test('is one stop for Tab; arrow keys walk one’s own way down to its ending', () => {
    const { map, doors } = open(scenario);
    const stops = () => places().filter((one) => one.getAttribute('tabindex') === '0');
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    const own = map.nodes
      .filter(({ step }) => step !== null)
      .toSorted((a, b) => (a.step ?? 0) - (b.step ?? 0));
    for (const { id } of own) {
      expect(placeInFocus()).toBe(id);
      press('ArrowDown');
    }
    press('ArrowUp');
    expect(placeInFocus()).toBe(own.at(-2)?.id);
    click(document.activeElement as HTMLElement);
    expect(doors.choose).toHaveBeenLastCalledWith(own.at(-2)?.id);
    press('Home');
    expect(placeInFocus()).toBe(map.start);
    expect(stops()).toHaveLength(1);
    press('Escape');
    expect(doors.choose).toHaveBeenLastCalledWith(null);
  });
});
