import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../src/stage/picture.ts';
import { plan } from '../../src/stage/plan.ts';
import type { Tableau } from '../../src/stage/tableau.ts';
import { bay, lou, marsh } from './people.ts';

const kinds = (before: Tableau | null, after: Tableau): readonly string[] =>
  plan(before && pictureOf(before), pictureOf(after)).map((step) => step.kind);

describe('the plan between two pictures', () => {
  it('opens on a room with everyone already there', () => {
    expect(kinds(null, bay)).toEqual(['move_to', 'appear', 'light', 'frame']);
  });

  it('does nothing when the same tableau is shown again', () => {
    expect(kinds(bay, { ...bay, figures: [{ ...marsh }] })).toEqual([]);
  });

  it('brings people in, lets them leave, and makes room for them in the frame', () => {
    const both = { ...bay, figures: [marsh, lou] };
    expect(kinds(bay, both)).toEqual(['shift', 'enter', 'frame']);
    expect(kinds(both, bay)).toEqual(['leave', 'shift', 'frame']);
  });

  it('changes face and bearing with the mood', () => {
    const worried = { ...bay, figures: [{ ...marsh, mood: 'worried' as const }] };
    expect(kinds(bay, worried)).toEqual(['redress', 'shift']);
  });

  it('moves the camera closer for a strong mood of the customer', () => {
    const furious = { ...bay, figures: [{ ...marsh, mood: 'furious' as const }] };
    expect(kinds(bay, furious)).toContain('frame');
    expect(kinds(furious, furious)).toEqual([]);
  });

  it('moves the customer and the light when trust changes', () => {
    expect(kinds(bay, { ...bay, trust: 20 })).toEqual(['shift', 'light']);
  });

  it('lets one person speak and the others listen', () => {
    const before = { ...bay, figures: [{ ...marsh, isSpeaking: true }, lou] };
    const after = { ...bay, figures: [marsh, { ...lou, isSpeaking: true }] };
    const steps = plan(pictureOf(before), pictureOf(after));
    expect(steps).toContainEqual({ kind: 'hush', id: 'marsh' });
    expect(steps).toContainEqual({ kind: 'speak', id: 'lou' });
  });

  it('moves nobody from one room to the next', () => {
    const drive = { ...bay, place: 'driveway' as const };
    expect(kinds(bay, drive)).toEqual(['move_to', 'appear', 'light', 'frame']);
  });
});
