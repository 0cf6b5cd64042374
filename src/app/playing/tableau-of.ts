// From lines to what the stage shows: everyone who stands in the place, as the lines so far left them.
// Only the last place counts; a new place clears the stage.
//
// `channel` on a line means that this line is said from elsewhere. Its speaker is shown on the call's
// panel or the message's screen, and not in the place; on the trainee's own line or a narrated one it is
// whoever called last in this place, at first the customer. With the first line that has no channel the
// panel is gone. Who has called is back in the place when they enter, or speak without a channel.

import { type Play, reachedEnding, spokenLines } from '../../core/play/play.ts';
import type { CastMember } from '../../core/story/cast.ts';
import { type Header, isCustomer } from '../../core/story/edition.ts';
import type { CastId, Line } from '../../core/story/line.ts';
import type { BoardSign } from '../../core/story/stage-signs.ts';
import type { Channel, Held, Mood, Place, Pose } from '../../core/vocabulary.ts';
import type { Figure, Tableau } from '../../stage/tableau.ts';
import { attentionTo } from './attention.ts';

type Bearing = { readonly mood: Mood; readonly pose: Pose | null; readonly holds: Held };

type Scenery = {
  readonly place: Place | null;
  /** Everyone met in this place, wherever they are now. */
  readonly known: ReadonlyMap<CastId, Bearing>;
  readonly present: ReadonlySet<CastId>;
  readonly elsewhere: ReadonlySet<CastId>;
  /** Who called last. */
  readonly caller: CastId;
  /** Of the line that stands. */
  readonly channel: Channel | null;
  readonly board: BoardSign | null;
  readonly trust: number;
};

const CALM: Bearing = { mood: 'calm', pose: null, holds: 'nothing' };

/** `lines`: all that were said so far. Null before any of them has named a place. */
export function tableauOf(
  header: Pick<Header, 'customer' | 'cast' | 'form'>,
  lines: readonly Line[],
): Tableau | null {
  const { cast } = header;
  const { place, known, present, caller, channel, board, trust } = lines.reduce(
    (before, line) => after(before, line, header.customer),
    emptied(null, header.customer),
  );
  if (place === null) return null;
  const [first = caller] = present;
  // A round has a customer of its own: who came first, or calls.
  const customer = isCustomer(header, first) ? first : header.customer;
  const speaker = lines.at(-1)?.speaker ?? null;
  const figure = ({ id, look }: CastMember): Figure => ({
    ...{ id, look, ...(known.get(id) ?? CALM) },
    ...{ isSpeaking: speaker === id, isCustomer: customer === id },
  });
  const there = cast.filter(({ id }) => present.has(id));
  const calling = cast.find(({ id }) => id === caller);
  const shows = lines.at(-1)?.shows ?? null;
  return {
    ...{ place, board, shows, trust },
    figures: there.map(figure),
    caller: calling && channel ? { figure: figure(calling), channel } : null,
    ...attentionTo(lines, there, customer),
    last: null,
  };
}

/** With the last line of an ending stands its picture. */
export function tableauOfPlay(play: Play): Tableau | null {
  const { header } = play.opening;
  const ending = reachedEnding(play);
  const tableau = tableauOf(
    header,
    spokenLines(play).map(({ line }) => line),
  );
  return tableau && { ...tableau, last: ending && `${header.id}-${ending.id}` };
}

/** A new place is a new day. */
const emptied = (place: Place | null, caller: CastId): Scenery => ({
  place,
  ...{ known: new Map(), present: new Set(), elsewhere: new Set() },
  ...{ caller, channel: null, board: null, trust: 50 },
});

function after(last: Scenery, line: Line, customer: CastId): Scenery {
  const isNewPlace = line.place !== null && line.place !== last.place;
  const before = isNewPlace ? emptied(line.place, customer) : last;
  const { channel, enter, exit, moods, poses, trust } = line;
  const speaks = line.speaker !== null && line.speaker !== 'you' ? [line.speaker] : [];
  const caller = channel === null ? before.caller : (speaks[0] ?? before.caller);
  const comes = channel === null ? [...enter, ...speaks] : enter;
  const changes = [...Object.keys(moods), ...Object.keys(poses), ...Object.keys(line.holds)];

  const known = new Map(before.known);
  for (const id of [...comes, ...speaks, ...changes]) {
    const { mood, pose, holds } = known.get(id) ?? CALM;
    // A pose lasts until the person's next line.
    const kept = speaks.includes(id) ? null : pose;
    known.set(id, {
      mood: moods[id] ?? mood,
      pose: poses[id] ?? kept,
      holds: line.holds[id] ?? holds,
    });
  }

  const elsewhere = new Set(before.elsewhere);
  for (const id of comes) elsewhere.delete(id);
  if (channel !== null) elsewhere.add(caller);
  // Whoever changes mood or holds something is there, if they are not elsewhere.
  const present = new Set(before.present);
  for (const id of [...comes, ...changes]) present.add(id);
  for (const id of [...exit, ...elsewhere]) present.delete(id);
  const board = line.board ?? before.board;
  return { place: before.place, known, present, elsewhere, caller, channel, board, trust };
}
