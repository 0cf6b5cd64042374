// Rule 1 of stories/README.md, as far as it shows only when the story runs: every decision says what
// it asks, every pick gets its answer and its receipt, every ending its words.

import { isTapped } from '../play/tapped.ts';
import type { Beat, Choice, Decision, Ending } from '../story/line.ts';
import { SKILLS } from '../vocabulary.ts';
import type { Exploration } from './exploration.ts';
import { choicePlace, fault, knot, type Violation } from './violation.ts';

export function incomplete(exploration: Exploration): readonly Violation[] {
  const { decisions, endings, states, beats } = exploration;
  const answers = states.flatMap(({ edges }) =>
    edges.flatMap(({ choice, beat }) => {
      const found = beats[beat];
      return found ? answerFaults(choice, found) : [];
    }),
  );
  return [
    ...Object.values(decisions).flatMap(decisionFaults),
    ...Object.values(endings).flatMap(endingFaults),
    ...pictureFaults(Object.values(endings)),
    ...new Map(answers.map((one) => [one.message, one])).values(),
  ];
}

function decisionFaults(decision: Decision): readonly Violation[] {
  const missing = (['title', 'ask', 'hint', 'rule'] as const).filter((key) => !decision[key]);
  return [
    ...missing.map((key) =>
      fault(
        'incomplete',
        `The last line before the choices of “${decision.id}” has no “# ${key}:”.`,
        knot(decision.id),
      ),
    ),
    ...decision.choices.flatMap((choice) => slipFaults(decision, choice)),
  ];
}

/** A weak choice needs a `#slip:`, and one that earns a 4 did not leave things as they were. */
function slipFaults(decision: Decision, choice: Choice): readonly Violation[] {
  if (choice.slip === 'stalled' && SKILLS.some((skill) => choice.points[skill] === 4))
    return [
      fault(
        'incomplete',
        `“${choice.id}” earns a 4, so “#slip: stalled” does not fit it. Say “only_felt” where it understood and did nothing, “only_owned” where it took the matter on and mended nothing.`,
        choicePlace(choice.id),
      ),
    ];
  const weak = SKILLS.filter((skill) => isTapped(decision, skill) && choice.points[skill] <= 1);
  return weak.length > 0 && choice.slip === null
    ? [
        fault(
          'incomplete',
          `“${choice.id}” has a 0 or a 1 for ${weak.join(' and ')} and needs a “#slip:”.`,
          choicePlace(choice.id),
        ),
      ]
    : [];
}

function endingFaults(ending: Ending): readonly Violation[] {
  return (['headline', 'review', 'business'] as const)
    .filter((key) => ending[key] === '')
    .map((key) =>
      fault('incomplete', `The ending “${ending.id}” has no “# ${key}:”.`, knot(ending.id)),
    );
}

/** A story whose endings are drawn has a picture for each. */
function pictureFaults(endings: readonly Ending[]): readonly Violation[] {
  const without = endings.filter(({ picture }) => !picture);
  if (without.length === endings.length) return [];
  return without.map(({ id }) =>
    fault('incomplete', `The ending “${id}” has no “# picture:”, and others have one.`, knot(id)),
  );
}

function answerFaults(choice: string, beat: Beat): readonly Violation[] {
  const say = (what: string) =>
    fault('incomplete', `After “${choice}”: ${what}`, choicePlace(choice));
  return [
    ...(beat.lines[0]?.speaker === 'you' ? [] : [say('the first line is not a “You:” line.')]),
    ...(beat.why === '' ? [say('no “# why:”.')] : []),
    ...(beat.hears === '' ? [say('no “# hears:”.')] : []),
  ];
}
