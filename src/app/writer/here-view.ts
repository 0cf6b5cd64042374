// Where a game stands, with tags as they are written in the text.

import { currentLine, openDecision, reachedEnding, shownBeat } from '../../core/play/play.ts';
import type { Choice, Decision, Ending, Line } from '../../core/story/line.ts';
import { SKILLS } from '../../core/vocabulary.ts';
import type { HereView, TagView } from '../../ui/preview/view.ts';
import type { Draft } from './draft.ts';
import { UNFINISHED } from './unfinished.ts';
import type { Game } from './workbench.ts';

export function hereView({ play, variables }: Game, draft: Draft | null): HereView {
  const line = currentLine(play);
  const beat = shownBeat(play);
  const decision = openDecision(play);
  const ending = reachedEnding(play);
  return {
    where: whereWords(beat.next, decision !== null || ending !== null, draft),
    tags: [
      ...(line ? tagsOfLine(line) : []),
      ...written([
        ['why', beat.why],
        ['hears', beat.hears],
      ]),
      ...(decision ? tagsOfDecision(decision) : []),
      ...(ending && ending.id !== UNFINISHED ? tagsOfEnding(ending) : []),
    ],
    offers: (decision?.choices ?? []).map((choice) => ({
      id: choice.id,
      text: choice.text,
      tags: tagsOfChoice(choice),
    })),
    values: variables,
  };
}

function whereWords(
  next: ReturnType<typeof shownBeat>['next'],
  isThere: boolean,
  draft: Draft | null,
): string {
  const id = next.kind === 'ending' ? next.ending.id : next.decision.id;
  if (id === UNFINISHED) return 'The text goes no further than these lines.';
  const line = draft?.places.find((place) => place.id === id)?.line;
  const name = `${next.kind === 'ending' ? 'the ending' : 'the decision'} “${id}”`;
  return `${isThere ? 'At' : 'On the way to'} ${name}${line ? `, line ${line}` : ''}.`;
}

/** Tags that are not there have no value. */
const written = (tags: readonly (readonly [string, string | null])[]): readonly TagView[] =>
  tags.flatMap(([key, value]) => (value ? [[key, value] as const] : []));

function tagsOfLine(line: Line): readonly TagView[] {
  const owned = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([who, word]) => `${who} ${word}`);
  const all: readonly (readonly [string, readonly string[]])[] = [
    ['enter', line.enter],
    ['exit', line.exit],
    ['mood', owned(line.moods)],
    ['pose', owned(line.poses)],
    ['sound', line.sounds],
  ];
  return [
    ...written([
      ['speaker', line.speaker],
      ['act', line.act?.title ?? null],
      ['you', line.act?.you ?? null],
      ['place', line.place],
      ['channel', line.channel],
    ]),
    ...all.flatMap(([key, values]) => values.map((value) => [key, value] as const)),
    ['trust', String(line.trust)],
  ];
}

const tagsOfDecision = ({ stakes, ask, hint, rule }: Decision): readonly TagView[] =>
  written([
    ['stakes', String(stakes)],
    ['ask', ask],
    ['hint', hint],
    ['rule', rule],
  ]);

const tagsOfEnding = ({ kind, headline, review, business }: Ending): readonly TagView[] =>
  written([
    ['ending', kind],
    ['headline', headline],
    ['review', review],
    ['business', business],
  ]);

function tagsOfChoice({ points, slip, red, repairs }: Choice): readonly TagView[] {
  return [
    ...SKILLS.map((skill) => [skill, String(points[skill])] as const),
    ...written([
      ['slip', slip],
      ['red', red],
      ['repairs', repairs],
    ]),
  ];
}
