// `GET /api/me`: who this browser is signed in as. Anyone may ask.

import * as v from 'valibot';
import { ROLES } from '../core/vocabulary.ts';
import { answerOf, idShape, listOfAll, namedShape } from './values.ts';

/** `timeZone`: IANA name, as in `Europe/Berlin`; days of the organisation are days there. */
const organization = answerOf({ name: v.string(), timeZone: v.string() });

export const meShape = v.variant('kind', [
  answerOf({ kind: v.literal('nobody') }),
  answerOf({
    kind: v.literal('manager'),
    id: idShape,
    name: v.string(),
    roles: listOfAll(v.picklist(ROLES)),
    organization,
  }),
  answerOf({ kind: v.literal('learner'), person: namedShape, organization }),
  /** A shared tablet on which nobody has said who they are. */
  answerOf({ kind: v.literal('device'), device: namedShape, team: namedShape, organization }),
]);
export type WhoAmI = v.InferOutput<typeof meShape>;
