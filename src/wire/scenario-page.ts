// `GET /api/teams/:id/scenarios/:scenario`: how a team fared in one scenario, decision by decision. For
// managers of the team and owners; from five people on.

import * as v from 'valibot';
import { ENDING_KINDS } from '../core/vocabulary.ts';
import { momentShape } from './answers.ts';
import { scenarioShape } from './assignments.ts';
import { answerOf, countShape, listOfAll } from './values.ts';

export const scenarioPageShape = answerOf({
  scenario: scenarioShape,
  /** Who has a first assessed attempt that is verified and not private. */
  people: countShape,
  /** In the order of the story; empty with fewer than five people, as are the endings. */
  moments: listOfAll(momentShape),
  endings: listOfAll(
    answerOf({
      ending: v.string(),
      kind: v.picklist(ENDING_KINDS),
      headline: v.string(),
      count: countShape,
    }),
  ),
});
export type ScenarioPage = v.InferOutput<typeof scenarioPageShape>;
