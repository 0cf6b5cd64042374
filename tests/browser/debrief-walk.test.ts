// The whole debrief of every story after a best, a worst and a mixed attempt: by mouse and by the
// keyboard alone, with the canvas and without, with every number held against `npm run replay`.

import { describe, expect, it } from 'vitest';
import { otherLine } from '../../src/core/debrief/other-line.ts';
import { makeAttempt } from '../../src/core/play/attempt.ts';
import type { Playthrough } from '../../src/core/play/playthrough.ts';
import { outcomeOf } from '../../src/tools/replay.ts';
import { asJson, type ReplayJson } from '../../src/tools/replay-json.ts';
import { PLAYED, type Played } from '../debrief/attempts.ts';
import { SCENARIOS } from '../shipped.ts';
import { walkDebrief } from './debrief-walk.ts';
import { leaveBehind } from './device.ts';
import { gameOn } from './game.ts';
import { keysWith, MOUSE } from './hands.ts';
import { inBrowser } from './harness.ts';
import { numberedWords } from './said.ts';
import type { Walk } from './walk-card.ts';

const open = inBrowser();
const HANDS = [MOUSE, keysWith('Enter')] as const;

/** What the command prints for these picks. */
function replayed({ edition, story }: Played, { turns }: Playthrough): ReplayJson {
  const answer = outcomeOf(
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

function walksOf(scenario: string): readonly Walked[] {
  const all = PLAYED.filter((one) => one.attempt.scenario === scenario)
    .filter(({ name }) => !/mixed [23]/.test(name))
    // All of them lie on one device.
    .map((one, index) => ({ ...one, attempt: { ...one.attempt, id: `walk${index}` } }));
  const replays = all.map((one) => replayed(one, one.playthrough));
  const endingsSeen = new Set(replays.map(({ ending }) => ending)).size;
  return all.flatMap((played, index) => {
    const json = replays[index];
    if (!json) return [];
    const { words, ...other } = otherAt(played, json);
    return { played, json, other, words, endingsSeen };
  });
}

describe.each(SCENARIOS.map((scenario, index) => ({ scenario, index })))(
  '$scenario: best, worst and mixed, by mouse and keys in turn, with every number as replayed',
  ({ scenario, index }) => {
    const walks = walksOf(scenario);

    it.each(['off', 'on'] as const)('with the canvas %s', async (stage) => {
      expect(walks).toHaveLength(3);
      const game = await open({ stage, reducedMotion: 'reduce' });
      for (const { played } of walks) {
        const { attempt } = played;
        await leaveBehind(game.page, JSON.stringify(makeAttempt(attempt)), attempt.id);
      }
      await game.open('#/credits');
      const [address = ''] = game.page.url().split('#');
      for (const [place, walk] of walks.entries()) {
        const hand = HANDS[(index + place + (stage === 'on' ? 1 : 0)) % HANDS.length] ?? MOUSE;
        await walkDebrief({
          ...walk,
          game: gameOn(game.page, address, hand),
          hasCanvas: stage === 'on',
          isThorough: stage === 'off',
        });
      }
    });
  },
);
