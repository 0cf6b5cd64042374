// `GET /api/me`: who this browser is signed in as. Anyone may ask.

import * as v from 'valibot';
import { ROLES } from '../core/vocabulary.ts';
import { answerOf, idShape, listOfAll, namedShape } from './values.ts';

export const meShape = answerOf({
  /** Null: nobody. */
  who: v.nullable(
    v.variant('kind', [
      answerOf({
        kind: v.literal('manager'),
        id: idShape,
        name: v.string(),
        roles: listOfAll(v.picklist(ROLES)),
      }),
      /** A learner. */
      answerOf({ kind: v.literal('person'), id: idShape, name: v.string() }),
    ]),
  ),
  /** The shared tablet that this is. */
  device: v.nullable(namedShape),
  /** Null for nobody. `timeZone`: IANA name, as in `Europe/Berlin`; days are days there. */
  org: v.nullable(answerOf({ name: v.string(), timeZone: v.string() })),
});
export type Me = v.InferOutput<typeof meShape>;
