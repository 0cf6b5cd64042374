import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../src/stage/picture.ts';
import { plan } from '../../src/stage/plan.ts';
import type { Figure, Tableau } from '../../src/stage/tableau.ts';

const marsh: Figure = {
  id: 'marsh',
  look: {
    skin: 'tan',
    hair: 'gray_bun',
    hairColor: 'grey',
    wears: 'plum',
    beard: 'none',
    glasses: 'round',
  },
  mood: 'calm',
  pose: null,
  isSpeaking: false,
  isCustomer: true,
};
const lee: Figure = { ...marsh, id: 'lee', isCustomer: false };
const bay: Tableau = { place: 'glass_bay', channel: null, figures: [marsh], trust: 50 };

const kinds = (before: Tableau | null, after: Tableau): readonly string[] =>
  plan(before && pictureOf(before), pictureOf(after)).map((step) => step.kind);

describe('the plan between two pictures', () => {
  it('opens on a room with everyone already there', () => {
    expect(kinds(null, bay)).toEqual(['move_to', 'appear', 'light']);
  });

  it('does nothing when the same tableau is shown again', () => {
    expect(kinds(bay, { ...bay, figures: [{ ...marsh }] })).toEqual([]);
  });

  it('brings people in and lets them leave', () => {
    const both = { ...bay, figures: [marsh, lee] };
    expect(kinds(bay, both)).toEqual(['enter']);
    expect(kinds(both, bay)).toEqual(['leave']);
  });

  it('changes face and bearing with the mood', () => {
    expect(kinds(bay, { ...bay, figures: [{ ...marsh, mood: 'furious' }] })).toEqual([
      'redress',
      'shift',
    ]);
  });

  it('moves the customer and the light when trust changes', () => {
    expect(kinds(bay, { ...bay, trust: 20 })).toEqual(['shift', 'light']);
  });
});
