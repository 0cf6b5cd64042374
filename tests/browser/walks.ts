// What is walked in a debrief: attempts at a story, and what `npm run replay` says of them.

import { otherLine } from '../../src/core/debrief/other-line.ts';
import type { Playthrough } from '../../src/core/play/playthrough.ts';
import { replayAttempt } from '../../src/tools/replay.ts';
import { asJson, type ReplayJson } from '../../src/tools/replay-json.ts';
import { type Played, THREE_EACH } from '../debrief/attempts.ts';
import { numberedWords } from './said.ts';
import type { Walk } from './walk-card.ts';

/** What the command prints for these picks. */
function replayed({ edition, story }: Played, { turns }: Playthrough): ReplayJson {
  const answer = replayAttempt(
    edition,
    story,
    turns.map(({ choice }) => choice.id),
  );
  if (!answer.ok) throw new Error(answer.problem);
  return JSON.parse(asJson(answer.outcome)) as ReplayJson;
}

/** The first other line at the moment where most was lost, or at the first one where nothing was. */
function otherAt(played: Played, json: ReplayJson) {
  const { edition, story, playthrough } = played;
  const at = json.turningPoints[0]?.at ?? 0;
  const turn = playthrough.turns[at];
  const choice = turn?.decision.choices.find(({ id }) => id !== turn.choice.id);
  const line = choice && otherLine(story, playthrough, at, choice.id, edition);
  if (!line) throw new Error('There is no other line.');
  const way = line.other.playthrough;
  return { at, text: choice.text, json: replayed(played, way), words: numberedWords(played, way) };
}

type Walked = Omit<Walk, 'game' | 'hasCanvas' | 'isThorough'>;

/** The best, the worst and a mixed attempt, all of which may lie on one device. */
export function walksOf(scenario: string): readonly Walked[] {
  const all = THREE_EACH.filter((one) => one.attempt.scenario === scenario).map((one, index) => ({
    ...one,
    attempt: { ...one.attempt, id: `walk${index}` },
  }));
  const replays = all.map((one) => replayed(one, one.playthrough));
  const endingsSeen = new Set(replays.map(({ ending }) => ending)).size;
  return all.flatMap((played, index) => {
    const json = replays[index];
    if (!json) return [];
    const { words, ...other } = otherAt(played, json);
    return { played, json, other, words, endingsSeen };
  });
}
