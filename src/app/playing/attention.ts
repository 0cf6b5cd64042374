// Whom a line is about, whom it is said to, and how close one looks. It follows from what is said and
// shown and never from points, so that no picture gives a key away.

import type { CastMember } from '../../core/story/cast.ts';
import type { CastId, Line } from '../../core/story/line.ts';
import type { Mood } from '../../core/vocabulary.ts';
import type { ShotSize, Tableau } from '../../stage/tableau.ts';

/** Lines after which someone who has no part in them stands aside. */
const PATIENCE = 5;

/** A line that brings its subject into one of these moods is seen from close by. */
const STRONG: ReadonlySet<Mood> = new Set<Mood>([
  'angry',
  'furious',
  'sad',
  'delighted',
  'relieved',
]);

type Attention = Pick<Tableau, 'shot' | 'attention' | 'spokenTo' | 'isLater'>;

/** `lines`: all so far. `present`: those of the cast who are there now. */
export function attentionTo(
  lines: readonly Line[],
  present: readonly CastMember[],
  customer: CastId,
): Attention {
  const act = lines.slice(lines.findLastIndex(opensAct));
  const line = act.at(-1);
  const ids = present.map(({ id }) => id);
  const lately = concernedIn(act.slice(-PATIENCE), present);
  const anybody = [customer, ...ids].filter((id) => ids.includes(id)).slice(0, 1);
  const attention = lately.length > 0 ? lately : anybody;
  const [subject] = attention;
  const isLater = act.length > PATIENCE;
  if (!line || !subject) return { shot: 'wide', attention, spokenTo: null, isLater };
  const named = namedIn(line, present).find((id) => id !== subject);
  const spokenTo = (line.speaker === subject && named) || null;
  return { shot: shotOf(line, subject), attention, spokenTo, isLater };
}

const opensAct = ({ act, place }: Line): boolean => act !== null || place !== null;

function shotOf(line: Line, subject: CastId): ShotSize {
  if (opensAct(line)) return 'wide';
  const mood = line.moods[subject];
  return mood && STRONG.has(mood) ? 'close' : 'medium';
}

/** The latest first. What you say goes to whoever spoke last. */
function concernedIn(act: readonly Line[], present: readonly CastMember[]): readonly CastId[] {
  const latest = act.toReversed();
  const answered = latest[0]?.speaker === 'you' ? latest.map(({ speaker }) => speaker) : [];
  return [
    ...new Set([
      ...answered.flatMap((id) => isThere(id, present)).slice(0, 1),
      ...latest.flatMap((line) => concerned(line, present)),
    ]),
  ];
}

/** The speaker, then those who come, whose mood, pose or thing in hand changes, or who are named. */
function concerned(line: Line, present: readonly CastMember[]): readonly CastId[] {
  const changed = { ...line.moods, ...line.poses, ...line.holds };
  const shown = [...line.enter, ...Object.keys(changed)];
  return [
    ...[line.speaker, ...shown].flatMap((id) => isThere(id, present)),
    ...namedIn(line, present),
  ];
}

const isThere = (id: CastId | null, present: readonly CastMember[]): readonly CastId[] =>
  id !== null && present.some((member) => member.id === id) ? [id] : [];

const namedIn = ({ text }: Line, present: readonly CastMember[]): readonly CastId[] =>
  present.filter(({ name }) => text.includes(name)).map(({ id }) => id);
