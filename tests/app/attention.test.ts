import { describe, expect, it } from 'vitest';
import { tableauOf } from '../../src/app/playing/tableau-of.ts';
import type { Line } from '../../src/core/story/line.ts';
import { compose } from '../../src/stage/compose.ts';
import { UNCOVERED } from '../../src/stage/frame.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import { shipped } from '../shipped.ts';
import { SPOTS } from '../stage/people.ts';

const { header } = shipped('registry_line').edition;
const VIEW = { size: { width: 1280, height: 720 }, covered: UNCOVERED, board: null, spots: SPOTS };

const said = (speaker: Line['speaker'], text = '…', more: Partial<Line> = {}): Line => ({
  ...{ text, speaker, act: null, place: null, channel: null, enter: [], exit: [] },
  ...{ moods: {}, poses: {}, holds: {}, board: null, shows: null, sounds: [], trust: 50 },
  ...more,
});
const opening = said(null, 'One o’clock.', {
  act: { title: 'Thursday', you: 'Nell' },
  place: 'number_desk',
  enter: ['haddad', 'otis'],
});

const shownAt = (...lines: readonly Line[]) => {
  const tableau = tableauOf(header, [opening, ...lines]);
  if (!tableau) throw new Error('The place is not named.');
  return tableau;
};
const seenAt = (...lines: readonly Line[]) =>
  compose(pictureOf(shownAt(...lines)), VIEW).people.flatMap(({ id, bearing }) =>
    bearing.alpha > 0 ? [id] : [],
  );
const facing = (id: string, ...lines: readonly Line[]) =>
  compose(pictureOf(shownAt(...lines)), VIEW).people.find((one) => one.id === id)?.bearing.facing;

describe('whom a line is about', () => {
  it('is the speaker, or whoever spoke last where you speak', () => {
    expect(shownAt(said('otis')).attention[0]).toBe('otis');
    expect(shownAt(said('otis'), said('you', 'Mr Haddad, wait.')).attention[0]).toBe('otis');
  });

  it('is whoever the narration names or changes, else as before', () => {
    expect(shownAt(said('haddad'), said(null, 'Otis looks away.')).attention[0]).toBe('otis');
    const sad = said(null, 'He says nothing.', { moods: { haddad: 'sad' } });
    expect(shownAt(said('otis'), sad).attention[0]).toBe('haddad');
    expect(shownAt(said('otis'), said(null, 'A bell.')).attention[0]).toBe('otis');
  });

  it('is nobody who has had no part in the last lines: they are seen again once they have', () => {
    const lines = [said('otis'), ...Array.from({ length: 5 }, () => said('haddad'))];
    expect(seenAt(said('otis'), said('haddad'))).toEqual(['haddad', 'otis']);
    expect(seenAt(...lines)).toEqual(['haddad']);
    expect(seenAt(...lines, said('otis'))).toEqual(['haddad', 'otis']);
  });
});

describe('the size of the shot', () => {
  it('is wide for a new act, close for a line of strong feeling, else medium', () => {
    const feeling = (mood: 'furious' | 'tense') => said('haddad', '…', { moods: { haddad: mood } });
    expect(shownAt().shot).toBe('wide');
    expect(shownAt(feeling('tense')).shot).toBe('medium');
    expect(shownAt(feeling('furious')).shot).toBe('close');
    expect(shownAt(feeling('furious'), said('haddad')).shot).toBe('medium');
  });
});

describe('where people look', () => {
  it('is to you, on the left, when they speak to you, and to whoever speaks', () => {
    const furious = said('haddad', 'Louder!', { moods: { haddad: 'furious' } });
    expect(facing('haddad', said('otis'), furious)).toBe(-1);
    expect(facing('otis', said('haddad'))).toBe(1);
  });

  it('is to somebody whom they call by name', () => {
    expect(facing('otis', said('haddad'), said('otis', 'Mr Haddad, your slip.'))).toBe(1);
  });
});
