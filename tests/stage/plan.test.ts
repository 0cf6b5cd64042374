import { describe, expect, it } from 'vitest';
import { compose } from '../../src/stage/compose.ts';
import { UNCOVERED } from '../../src/stage/frame.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import { plan } from '../../src/stage/plan.ts';
import type { Tableau } from '../../src/stage/tableau.ts';
import { bay, lou, marsh, SPOTS } from './people.ts';

const composed = (tableau: Tableau, width = 1280) =>
  compose(pictureOf(tableau), {
    size: { width, height: 720 },
    covered: UNCOVERED,
    spots: SPOTS,
    board: null,
  });

const kinds = (before: Tableau | null, after: Tableau): readonly string[] =>
  plan(before && composed(before), composed(after)).map((step) => step.kind);

describe('the plan between two pictures', () => {
  it('opens on a room with everyone already there', () => {
    expect(kinds(null, bay)).toEqual(['move_to', 'appear', 'light', 'frame']);
  });

  it('does nothing when the same tableau is shown again', () => {
    expect(kinds(bay, { ...bay, figures: [{ ...marsh }] })).toEqual([]);
  });

  it('brings people in, lets them leave, and makes room for them in the frame', () => {
    const both = { ...bay, figures: [marsh, lou], attention: [marsh.id, lou.id] };
    expect(kinds(bay, both)).toEqual(['shift', 'enter', 'frame']);
    expect(kinds(both, bay)).toEqual(['leave', 'shift', 'frame']);
  });

  it('changes face and bearing with the mood', () => {
    const worried = { ...bay, figures: [{ ...marsh, mood: 'worried' as const }] };
    expect(kinds(bay, worried)).toEqual(['redress', 'shift']);
  });

  it('moves the camera from shot to shot', () => {
    const near = { ...bay, shot: 'close' as const };
    expect(kinds(bay, near)).toContain('frame');
    expect(kinds(near, near)).toEqual([]);
  });

  it('composes the same picture anew for another size of the stage', () => {
    const steps = plan(composed(bay), composed(bay, 390)).map(({ kind }) => kind);
    expect(steps).toEqual(['shift', 'frame']);
  });

  it('moves the customer and the light when trust changes', () => {
    expect(kinds(bay, { ...bay, trust: 20 })).toEqual(['shift', 'light']);
  });

  it('lets one person speak and the others listen', () => {
    const before = { ...bay, figures: [{ ...marsh, isSpeaking: true }, lou] };
    const after = { ...bay, figures: [marsh, { ...lou, isSpeaking: true }] };
    const steps = plan(composed(before), composed(after));
    expect(steps).toContainEqual({ kind: 'hush', id: 'marsh' });
    expect(steps).toContainEqual({ kind: 'speak', id: 'lou' });
  });

  it('moves nobody from one room to the next', () => {
    const drive = { ...bay, place: 'driveway' as const };
    expect(kinds(bay, drive)).toEqual(['move_to', 'appear', 'light', 'frame']);
  });
});
