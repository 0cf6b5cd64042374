// What a room chose, as it is handed out and kept: counts and words, decision by decision.

import { momentTitle } from '../debrief/moment-title.ts';
import { lastBeat } from '../play/playthrough.ts';
import type { DecisionId, Ending } from '../story/line.ts';
import type { Engine } from '../story/story.ts';
import { SKILLS, type Skill } from '../vocabulary.ts';
import { splitOf } from './ballots.ts';
import type { RoomState, RoomWord } from './room.ts';
import { roomScore } from './room-score.ts';
import { type Letter, optionsAt, type RoomOption } from './scene.ts';

export type DecidedOption = RoomOption & {
  /** Null where nobody voted or the group was too small. */
  readonly first: number | null;
  readonly second: number | null;
};

export type DecidedByRoom = {
  readonly decision: DecisionId;
  readonly title: string;
  readonly ask: string;
  readonly options: readonly DecidedOption[];
  /** Empty where the room has not gone on yet. */
  readonly played: readonly Letter[];
  readonly words: readonly RoomWord[];
};

export type RoomRecord = {
  /** Those that the room voted or talked about, in the order in which it met them. */
  readonly decisions: readonly DecidedByRoom[];
  readonly scores: readonly { readonly skill: Skill; readonly score: number | null }[];
  readonly ending: Ending | null;
  readonly rule: string;
};

export function recordOf({ edition }: Engine, room: RoomState): RoomRecord {
  const { now, ballots, words, plan } = room;
  const { next } = lastBeat(now.playthrough);
  const open = next.kind === 'decision' && now.outcomes.length === 0 ? [next.decision.id] : [];
  const met = [...now.played.map(({ decision }) => decision), ...open];
  const decisions = met
    .flatMap((id) => edition.key.decisions[id] ?? [])
    .map((decision): DecidedByRoom => {
      const options = optionsAt(decision, plan, edition.header);
      const [first, second] = [splitOf(ballots, decision, 1), splitOf(ballots, decision, 2)];
      const choices = now.played.find((one) => one.decision === decision.id)?.choices ?? [];
      return {
        ...{ decision: decision.id, title: momentTitle(decision), ask: decision.ask },
        options: options.map((option) => ({
          ...option,
          first: first?.find(({ choice }) => choice === option.choice)?.count ?? null,
          second: second?.find(({ choice }) => choice === option.choice)?.count ?? null,
        })),
        played: choices.flatMap(
          (choice) => options.find((option) => option.choice === choice)?.letter ?? [],
        ),
        words: words.filter((word) => word.decision === decision.id),
      };
    });
  const hasSpoken = ({ options, words }: DecidedByRoom) =>
    words.length > 0 || options.some(({ first, second }) => first !== null || second !== null);
  return {
    decisions: decisions.filter(hasSpoken),
    scores: SKILLS.map((skill) => ({
      skill,
      score: roomScore(edition, ballots, met, skill).score,
    })),
    ending: now.step !== 'reading' && next.kind === 'ending' ? next.ending : null,
    rule: room.rule,
  };
}
