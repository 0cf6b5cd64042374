// The picks of a preview and their points, by `core/score`.

import { nextOf, type Playthrough, type Turn } from '../../core/play/playthrough.ts';
import { bestPoints, isTapped } from '../../core/play/tapped.ts';
import { type Score, score } from '../../core/score/score.ts';
import { ENOUGH_EVIDENCE } from '../../core/score/tally.ts';
import type { ClosedDoors } from '../../core/story/edition.ts';
import { SKILLS, type Skill } from '../../core/vocabulary.ts';
import type { SoFarView, TakenView } from '../../ui/preview/view.ts';

/** `closed`: what leaving early costs; known once every path has been walked. */
export function soFarView(playthrough: Playthrough | null, closed: ClosedDoors): SoFarView {
  const turns = playthrough?.turns ?? [];
  const scored = playthrough && turns.length > 0 ? scoreOf(playthrough, closed) : null;
  return {
    taken: turns.map(takenView),
    scores: scored ? SKILLS.map((skill) => scoreWords(skill, scored)) : [],
  };
}

/** Null where the way cannot be scored: begun in the middle, or through a decision twice. */
function scoreOf(playthrough: Playthrough, closed: ClosedDoors): Score | null {
  const { turns } = playthrough;
  const decisions = Object.fromEntries(turns.map(({ decision }) => [decision.id, decision]));
  // The part of the graph that was played.
  const leadsTo = Object.fromEntries(
    turns.map(({ choice }, index) => [choice.id, [turns[index + 1]?.decision.id ?? []].flat()]),
  );
  const scored = score(
    { key: { decisions, closed }, leadsTo },
    turns.map(({ pick }) => pick),
    { ended: nextOf(playthrough).kind === 'ending' },
  );
  return scored.ok ? scored.score : null;
}

function scoreWords(skill: Skill, { skills }: Score): string {
  const { number, met } = skills[skill];
  return number === null
    ? `${skill}: no score yet, ${met} of ${ENOUGH_EVIDENCE} decisions that tell`
    : `${skill}: ${number}`;
}

function takenView({ decision, choice }: Turn): TakenView {
  const { slip, red, repairs } = choice;
  return {
    decision: decision.id,
    choice: choice.id,
    points: SKILLS.map((skill) => ({
      skill,
      got: choice.points[skill],
      best: isTapped(decision, skill) ? bestPoints(decision, skill) : null,
    })),
    remarks: [
      ...(decision.stakes === 2 ? ['counts twice'] : []),
      ...(slip ? [`slip: ${slip}`] : []),
      ...(red ? [`red line: ${red}`] : []),
      ...(repairs ? [`repairs ${repairs}`] : []),
    ],
  };
}
