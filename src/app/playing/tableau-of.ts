// From lines to what the stage shows: everyone who stands in the place, as the lines so far left them.
// Only the last place counts; a new place clears the stage.

import { type Play, spokenLines } from '../../core/play/play.ts';
import type { Header } from '../../core/story/edition.ts';
import type { CastId, Line } from '../../core/story/line.ts';
import type { BoardSign } from '../../core/story/stage-signs.ts';
import type { Channel, Held, Mood, Place, Pose } from '../../core/vocabulary.ts';
import type { Tableau } from '../../stage/tableau.ts';
import { attentionTo } from './attention.ts';

type Present = { readonly mood: Mood; readonly pose: Pose | null; readonly holds: Held };

type Scenery = {
  readonly place: Place | null;
  readonly channel: Channel | null;
  readonly board: BoardSign | null;
  readonly present: ReadonlyMap<CastId, Present>;
  readonly trust: number;
};

const EMPTY: Scenery = {
  place: null,
  channel: null,
  board: null,
  present: new Map(),
  trust: 50,
};
const CALM: Present = { mood: 'calm', pose: null, holds: 'nothing' };

/** `lines`: all that were said so far. Null before any of them has named a place. */
export function tableauOf(
  { customer, cast }: Pick<Header, 'customer' | 'cast'>,
  lines: readonly Line[],
): Tableau | null {
  const { place, channel, board, present, trust } = lines.reduce(after, EMPTY);
  if (place === null) return null;
  const speaker = lines.at(-1)?.speaker ?? null;
  const there = cast.filter(({ id }) => present.has(id));
  const figures = there.map(({ id, look }) => ({
    id,
    look,
    ...(present.get(id) ?? CALM),
    isSpeaking: speaker === id,
    isCustomer: customer === id,
  }));
  const shows = lines.at(-1)?.shows ?? null;
  return {
    ...{ place, channel, board, shows, trust, figures },
    ...attentionTo(lines, there, customer),
  };
}

export function tableauOfPlay(play: Play): Tableau | null {
  return tableauOf(
    play.opening.header,
    spokenLines(play).map(({ line }) => line),
  );
}

function after(before: Scenery, line: Line): Scenery {
  const isNewPlace = line.place !== null && line.place !== before.place;
  const present = new Map(isNewPlace ? [] : before.present);
  const speaks = line.speaker !== null && line.speaker !== 'you' ? [line.speaker] : [];
  // Whoever speaks, enters, holds something or changes mood is there.
  for (const id of [
    ...line.enter,
    ...speaks,
    ...Object.keys(line.moods),
    ...Object.keys(line.poses),
    ...Object.keys(line.holds),
  ]) {
    // Whoever comes back into the same place is as they left it; a new place is a new day.
    const known = present.get(id) ?? (isNewPlace ? CALM : (before.present.get(id) ?? CALM));
    // A pose lasts until the person's next line.
    const pose = line.poses[id] ?? (speaks.includes(id) ? null : known.pose);
    const holds = line.holds[id] ?? known.holds;
    present.set(id, { mood: line.moods[id] ?? known.mood, pose, holds });
  }
  for (const id of line.exit) present.delete(id);
  return {
    place: line.place ?? before.place,
    channel: line.channel ?? (isNewPlace ? null : before.channel),
    board: line.board ?? (isNewPlace ? null : before.board),
    present,
    trust: line.trust,
  };
}
