// Where a game stands, with tags as they are written in the text.

import { currentLine, openDecision, reachedEnding, shownBeat } from '../../core/play/play.ts';
import type { Choice, Decision, Ending, Line } from '../../core/story/line.ts';
import type { HereView, TagView } from '../../ui/preview/view.ts';
import type { Draft } from './draft.ts';
import { UNFINISHED } from './open-draft.ts';
import type { Game } from './workbench.ts';

export function hereView({ play, story }: Game, draft: Draft | null): HereView {
  const line = currentLine(play);
  const beat = shownBeat(play);
  const decision = openDecision(play);
  const ending = reachedEnding(play);
  return {
    where: whereWords(beat.next, decision !== null || ending !== null, draft),
    tags: [
      ...(line ? tagsOfLine(line) : []),
      ...written({ why: beat.why, hears: beat.hears }),
      ...(decision ? tagsOfDecision(decision) : []),
      ...(ending && ending.id !== UNFINISHED.id ? tagsOfEnding(ending) : []),
    ],
    offers: (decision?.choices ?? []).map((choice) => ({
      id: choice.id,
      text: choice.text,
      tags: tagsOfChoice(choice),
    })),
    values: story.variablesAt(play.playthrough?.position ?? null),
  };
}

function whereWords(
  next: ReturnType<typeof shownBeat>['next'],
  isThere: boolean,
  draft: Draft | null,
): string {
  const id = next.kind === 'ending' ? next.ending.id : next.decision.id;
  if (id === UNFINISHED.id) return 'The text goes no further than these lines.';
  const line = draft?.places.find((place) => place.id === id)?.line;
  const name = `${next.kind === 'ending' ? 'the ending' : 'the decision'} “${id}”`;
  return `${isThere ? 'At' : 'On the way to'} ${name}${line ? `, line ${line}` : ''}.`;
}

/** In the order of the object; tags that are not there have no value. */
const written = (
  tags: Readonly<Record<string, string | number | readonly string[] | null>>,
): readonly TagView[] =>
  Object.entries(tags).flatMap(([key, value]) =>
    [value ?? ''].flat().flatMap((one) => (one === '' ? [] : [[key, String(one)] as const])),
  );

/** Whose word it is, and the word. */
const owned = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([who, word]) => `${who} ${word}`);

const joined = (...words: readonly (string | null)[]): string => words.filter(Boolean).join(' ');

function tagsOfLine(line: Line): readonly TagView[] {
  const { speaker, act, place, channel, enter, exit, moods, poses, holds, sounds, trust } = line;
  const { board, shows } = line;
  return written({
    ...{ speaker, act: act?.title ?? null, you: act?.you ?? null, place, channel, enter, exit },
    ...{ mood: owned(moods), pose: owned(poses), holds: owned(holds) },
    board: board && joined(board.text, board.colour),
    shows: shows && joined(shows.what, shows.text),
    ...{ sound: sounds, trust },
  });
}

const tagsOfDecision = ({ stakes, title, ask, hint, rule }: Decision) =>
  written({ stakes, title: title ?? null, ask, hint, rule });

const tagsOfEnding = ({ kind, headline, review, business }: Ending) =>
  written({ ending: kind, headline, review, business });

const tagsOfChoice = ({ points, slip, red, repairs }: Choice) =>
  written({ ...points, slip, red, repairs });
