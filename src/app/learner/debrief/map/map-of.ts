// The branch map of a finished attempt, with what all attempts on this device have seen of it.

import { type BranchMap, branchMap } from '../../../../core/debrief/branch-map.ts';
import { type Journey, journeyOf } from '../../../../core/debrief/journey.ts';
import { wayOf } from '../../../../core/play/way.ts';
import type { Model, Result } from '../../model.ts';

export function mapOf(model: Model, { attempt, engine, playthrough }: Result): BranchMap {
  const others = model.attempts.flatMap(({ id, keying, scenario, picks }): readonly Journey[] => {
    const ended = model.endings[id];
    const isLike = scenario === attempt.scenario && keying === attempt.keying;
    if (!ended || !isLike || id === attempt.id) return [];
    return [{ choices: wayOf(picks), stands: ended.ending }];
  });
  return branchMap(engine.edition, journeyOf(playthrough), others);
}
