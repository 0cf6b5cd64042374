// The five questions a manager has, answered from the rows of a team.

import type { BySkill } from '../by-skill.ts';
import { type Done, whoHasDone } from './done.ts';
import { evidenceRows, toldAttempts } from './first-assessed.ts';
import {
  type HardMoment,
  type KeptCount,
  type Keyed,
  playedDecisions,
  whichMomentsTrip,
} from './moments.ts';
import { type Need, whoNeedsMe } from './needs.ts';
import { doesPracticeHelp, type Practice } from './practice.ts';
import type { TeamRows } from './rows.ts';
import { type Weak, whichSkillIsWeak } from './weak.ts';

export type FiveAnswers = {
  readonly done: Done;
  readonly weak: Weak;
  readonly moments: readonly HardMoment[];
  readonly practice: BySkill<Practice>;
  readonly needs: readonly Need[];
};

export type Beside = {
  readonly editions: readonly Keyed[];
  readonly kept: readonly KeptCount[];
  /** By person, the day of the last talk. */
  readonly talks: ReadonlyMap<string, string>;
};

export function fiveAnswers(rows: TeamRows, { editions, kept, talks }: Beside): FiveAnswers {
  const done = whoHasDone(rows);
  const told = toldAttempts(rows);
  const evidence = evidenceRows(told);
  const played = playedDecisions(evidence, editions, kept);
  return {
    done,
    weak: whichSkillIsWeak(rows.people, evidence, played),
    moments: whichMomentsTrip(played),
    practice: doesPracticeHelp(told),
    needs: whoNeedsMe(rows, told, done.cells, talks),
  };
}
