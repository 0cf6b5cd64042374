import { expect, test } from 'vitest';
import { PLACES, SOUNDS } from '../../src/core/vocabulary.ts';
import {
  fades,
  gainOf,
  mixOf,
  SILENCE,
  type Soundscape,
  strikes,
  type Volumes,
} from '../../src/sound/mix.ts';
import { MUSIC } from '../../src/sound/recordings.ts';

const LOUD: Volumes = { voices: 1, effects: 1, music: 1, muted: false };
const at = (scape: Partial<Soundscape>): Soundscape => ({ ...SILENCE, moment: 'a', ...scape });

test('the same soundscape again gives no step', () => {
  for (const place of PLACES) {
    for (const music of [null, ...MUSIC]) {
      const scape = at({ place, music, sounds: SOUNDS });
      const mix = mixOf(scape, LOUD);
      expect(fades(mix, mixOf(scape, LOUD))).toEqual([]);
      expect(strikes(scape, scape, LOUD)).toEqual([]);
    }
  }
});

test('a change of place fades in the new room before it fades out the old', () => {
  const steps = fades(
    mixOf(at({ place: 'car_park' }), LOUD),
    mixOf(at({ place: 'contact_centre' }), LOUD),
  );
  expect(steps).toEqual([
    { kind: 'fade', loop: 'tone_call_floor', gain: 1, seconds: 1.2 },
    { kind: 'fade', loop: 'tone_car_park', gain: 0, seconds: 1.2 },
  ]);
});

test('a one-shot is played once, when its moment begins', () => {
  const chime = at({ place: 'glass_bay', sounds: ['door_chime'] });
  expect(strikes(SILENCE, chime, LOUD)).toEqual([{ kind: 'strike', shot: 'door_chime', gain: 1 }]);
  expect(strikes(chime, chime, LOUD)).toEqual([]);
  expect(strikes(chime, { ...chime, moment: 'b' }, LOUD)).toHaveLength(1);
});

test('the hold tune plays until the next moment, and is no one-shot', () => {
  const holding = at({ place: 'phone_call', sounds: ['hold_tune'] });
  const answered = at({ moment: 'b', place: 'phone_call' });
  expect(strikes(SILENCE, holding, LOUD)).toEqual([]);
  expect(mixOf(holding, LOUD)).toEqual({ tone_line: 1, hold_tune: 1 });
  expect(fades(mixOf(holding, LOUD), mixOf(answered, LOUD))).toEqual([
    { kind: 'fade', loop: 'hold_tune', gain: 0, seconds: 0.12 },
  ]);
});

test('a loop that cannot be heard is not in the mix, so that it is not fetched', () => {
  const scape = at({ place: 'driveway', music: 'warm', sounds: ['keys', 'hold_tune'] });
  expect(mixOf(scape, { ...LOUD, muted: true })).toEqual({});
  expect(strikes(SILENCE, scape, { ...LOUD, muted: true })).toEqual([]);
  expect(mixOf(scape, { ...LOUD, effects: 0 })).toEqual({ music_warm: 1 });
  expect(strikes(SILENCE, scape, { ...LOUD, effects: 0 })).toEqual([]);
  expect(mixOf(scape, { ...LOUD, music: 0 })).not.toHaveProperty('music_warm');
});

test('a volume moves what already plays, and quickly', () => {
  const scape = at({ place: 'driveway' });
  expect(fades(mixOf(scape, LOUD), mixOf(scape, { ...LOUD, effects: 0.5 }))).toEqual([
    { kind: 'fade', loop: 'tone_street', gain: 0.25, seconds: 0.15 },
  ]);
});

test('volumes follow the square law: silent, a quarter at half-way, full', () => {
  expect([0, 0.5, 1].map(gainOf)).toEqual([0, 0.25, 1]);
});

test('steps lead to the mix that was asked for, from any mix', () => {
  const mixes = [null, ...PLACES].flatMap((place) =>
    [null, ...MUSIC].flatMap((music) =>
      [0, 0.6, 1].map((effects) =>
        mixOf(at({ place, music, sounds: ['hold_tune'] }), { ...LOUD, effects }),
      ),
    ),
  );
  for (const previous of mixes) {
    for (const next of mixes) {
      const reached = new Map(Object.entries(previous));
      for (const step of fades(previous, next)) {
        if (step.kind !== 'fade') continue;
        if (step.gain === 0) reached.delete(step.loop);
        else reached.set(step.loop, step.gain);
      }
      expect(Object.fromEntries(reached)).toEqual(next);
    }
  }
});
