// Turns what Ink hands out (a text and its tags) into lines, decisions and endings. Editions have
// passed the checker, so unknown words cannot occur here; an unknown word would be left out.

import {
  CHANNELS,
  ENDING_KINDS,
  HELD,
  MOODS,
  PLACES,
  POSES,
  RED_LINES,
  SLIPS,
  SOUNDS,
  TEMPTATIONS,
} from '../vocabulary.ts';
import type { CastMember } from './cast.ts';
import type { Header } from './edition.ts';
import type { Choice, Decision, Ending, Line } from './line.ts';
import { parseBoard, parseCutaway } from './stage-signs.ts';
import { type Tag, tagValue, tagValues, wordIn } from './tags.ts';
import { isMarkedColon, typeset } from './typeset.ts';

type Cast = readonly CastMember[];

const YOU = 'You';

/** `Name: text` is speech where Name is in the cast; `You:` is the trainee; else narration. */
export function readSpeech(raw: string, cast: Cast): Pick<Line, 'speaker' | 'text'> {
  const colon = raw.indexOf(':');
  const name = colon < 0 || isMarkedColon(raw, colon) ? '' : raw.slice(0, colon).trim();
  const text = typeset(raw.slice(colon + 1));
  if (name === YOU) return { speaker: 'you', text };
  const member = cast.find((one) => one.name === name);
  return member ? { speaker: member.id, text } : { speaker: null, text: typeset(raw) };
}

/** `mood: angry` is the speaker's, or the customer's on narration; `mood: osei angry` names whose. */
function readOwned<Word extends string>(
  tags: readonly Tag[],
  key: string,
  words: readonly Word[],
  owner: string,
): Readonly<Record<string, Word>> {
  const pairs = tagValues(tags, key).flatMap((value) => {
    const parts = value.split(/\s+/);
    const word = wordIn(words, parts.at(-1) ?? '');
    const whose = parts.length > 1 ? parts[0] : owner;
    return word && whose ? [[whose, word] as const] : [];
  });
  return Object.fromEntries(pairs);
}

export function readLine(
  raw: string,
  tags: readonly Tag[],
  { cast, customer, form }: Pick<Header, 'cast' | 'customer' | 'form'>,
): Omit<Line, 'trust'> {
  const speech = readSpeech(raw, cast);
  const owner = speech.speaker === null || speech.speaker === 'you' ? customer : speech.speaker;
  const act = tagValue(tags, 'act');
  const enter = tagValues(tags, 'enter');
  // Another round, another customer: whoever was there before has gone.
  const gone = form === 'drill' && act !== '' ? cast.map(({ id }) => id) : [];
  return {
    ...speech,
    act: act ? { title: act, you: tagValue(tags, 'you') } : null,
    place: wordIn(PLACES, tagValue(tags, 'place')),
    channel: wordIn(CHANNELS, tagValue(tags, 'channel')),
    enter,
    exit: [
      ...tagValues(tags, 'exit'),
      ...gone.filter((id) => id !== speech.speaker && !enter.includes(id)),
    ],
    moods: readOwned(tags, 'mood', MOODS, owner),
    poses: readOwned(tags, 'pose', POSES, owner),
    holds: readOwned(tags, 'holds', HELD, owner),
    board: parseBoard(tagValue(tags, 'board')),
    shows: parseCutaway(tagValue(tags, 'shows')),
    sounds: tagValues(tags, 'sound').flatMap((value) => wordIn(SOUNDS, value) ?? []),
  };
}

export function readChoice(text: string, tags: readonly Tag[]): Choice {
  const to = tagValue(tags, 'to');
  const points = (skill: string) => Number(tagValue(tags, skill) || 0);
  return {
    id: tagValue(tags, 'id'),
    text: typeset(text),
    ...(to && { to }),
    points: {
      empathy: points('empathy'),
      ownership: points('ownership'),
      recovery: points('recovery'),
    },
    slip: wordIn(SLIPS, tagValue(tags, 'slip')),
    red: wordIn(RED_LINES, tagValue(tags, 'red')),
    repairs: tagValue(tags, 'repairs') || null,
  };
}

export function readDecision(
  id: string,
  tags: readonly Tag[],
  choices: readonly Choice[],
): Decision {
  const tempts = wordIn(TEMPTATIONS, tagValue(tags, 'tempts'));
  return {
    id,
    stakes: tagValue(tags, 'stakes') === '2' ? 2 : 1,
    title: typeset(tagValue(tags, 'title')),
    ask: typeset(tagValue(tags, 'ask')),
    hint: typeset(tagValue(tags, 'hint')),
    rule: typeset(tagValue(tags, 'rule')),
    ...(tempts && { tempts }),
    choices,
  };
}

/** `ending:` arrives stamped with its knot by the compile step: `ending: knot kind`. */
export function readEnding(tags: readonly Tag[]): Ending | null {
  const [id = '', word = ''] = tagValue(tags, 'ending').split(/\s+/);
  const kind = wordIn(ENDING_KINDS, word);
  const picture = typeset(tagValue(tags, 'picture'));
  return kind
    ? {
        id,
        kind,
        headline: typeset(tagValue(tags, 'headline')),
        review: typeset(tagValue(tags, 'review')),
        business: typeset(tagValue(tags, 'business')),
        ...(picture && { picture }),
      }
    : null;
}
