import { expect, test } from 'vitest';
import type { Deck } from '../../src/sound/deck.ts';
import { SILENCE, type Volumes } from '../../src/sound/mix.ts';
import { openMixer } from '../../src/sound/mixer.ts';

const LOUD: Volumes = { voices: 1, effects: 1, music: 1, muted: false };

/** A deck that records its calls. */
const notebook = () => {
  const told: string[] = [];
  const deck: Deck = {
    wake: () => told.push('wake'),
    apply: (step) =>
      told.push(step.kind === 'fade' ? `${step.loop} ${step.gain}` : `strike ${step.shot}`),
    prepare: (recording) => told.push(`prepare ${recording}`),
    setMuted: (isMuted) => told.push(`muted ${isMuted}`),
    setPaused: (isPaused) => told.push(`paused ${isPaused}`),
  };
  return { deck, heard: () => told.splice(0) };
};

const bay = { ...SILENCE, moment: '1', place: 'glass_bay', sounds: ['door_chime'] } as const;

test('before the first gesture the deck is not called', () => {
  const { deck, heard } = notebook();
  const mixer = openMixer(deck, LOUD);
  mixer.show(bay);
  mixer.touch('next');
  mixer.prepare({ places: ['driveway'], sounds: ['keys'] });
  mixer.setVolumes({ ...LOUD, effects: 0.5 });
  mixer.setVolumes({ ...LOUD, muted: true });
  mixer.setHidden(true);
  expect(heard()).toEqual([]);
});

test('the first gesture starts the loops of the present soundscape, not its one-shots', () => {
  const { deck, heard } = notebook();
  const mixer = openMixer(deck, LOUD);
  mixer.show(bay);
  mixer.unlock();
  mixer.unlock();
  expect(heard()).toEqual(['wake', 'muted false', 'tone_bay 1', 'wake']);
});

test('a soundscape shown at every drawing is started once', () => {
  const { deck, heard } = notebook();
  const mixer = openMixer(deck, LOUD);
  mixer.unlock();
  heard();
  mixer.show(bay);
  mixer.show({ ...bay });
  expect(heard()).toEqual(['tone_bay 1', 'strike door_chime']);
});

test('mute silences at once, and unmute starts the loops again but no one-shot', () => {
  const { deck, heard } = notebook();
  const mixer = openMixer(deck, LOUD);
  mixer.unlock();
  mixer.show(bay);
  heard();
  mixer.setVolumes({ ...LOUD, muted: true });
  expect(heard()).toEqual(['muted true', 'tone_bay 0']);
  mixer.show({ ...bay, moment: '2' });
  mixer.touch('choice');
  expect(heard()).toEqual([]);
  mixer.setVolumes(LOUD);
  expect(heard()).toEqual(['muted false', 'tone_bay 1']);
});

test('a hidden page pauses: the loops go on afterwards, one-shots of the meantime are skipped', () => {
  const { deck, heard } = notebook();
  const mixer = openMixer(deck, LOUD);
  mixer.unlock();
  heard();
  mixer.setHidden(true);
  mixer.show(bay);
  mixer.setHidden(false);
  expect(heard()).toEqual(['paused true', 'tone_bay 1', 'paused false']);
});

test('the recordings of the coming lines are fetched ahead, each once', () => {
  const { deck, heard } = notebook();
  const mixer = openMixer(deck, LOUD);
  mixer.unlock();
  heard();
  mixer.prepare({ places: ['driveway'], sounds: ['keys', 'hold_tune'] });
  expect(heard()).toEqual(['prepare keys', 'prepare hold_tune', 'prepare tone_street']);
});
