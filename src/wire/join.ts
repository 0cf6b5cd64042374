// How somebody becomes a learner in a browser: by a personal link, or on a shared tablet that a manager
// has enrolled. The token stands in the fragment of the address and is sent in a body alone.

import * as v from 'valibot';
import {
  answerOf,
  bodyOf,
  idShape,
  listOfAll,
  namedShape,
  pinShape,
  privacyShape,
  tokenShape,
} from './values.ts';

/** `POST /api/join/look`, which claims nothing, and `POST /api/join`, which signs the browser in. */
export const joinShape = bodyOf({ token: tokenShape });

/**
 * Whose link it is, before it is claimed. `privacy`: the levels of the assignments that wait, the
 * furthest-reaching last; empty where nothing waits. `device`: a tablet for a whole team.
 */
export const invitationShape = v.variant('kind', [
  answerOf({
    kind: v.literal('person'),
    person: namedShape,
    organization: v.string(),
    managers: listOfAll(v.string()),
    privacy: listOfAll(privacyShape),
  }),
  answerOf({ kind: v.literal('device'), team: namedShape, organization: v.string() }),
]);
export type Invitation = v.InferOutput<typeof invitationShape>;

/** After `POST /api/join` with a personal link, and after `POST /api/device/enter`. */
export const joinedShape = answerOf({ person: namedShape });

/** `GET /api/device/people`, on an enrolled tablet: who can say that it is them. */
export const devicePeopleShape = answerOf({
  team: namedShape,
  people: listOfAll(answerOf({ id: idShape, name: v.string(), hasPin: v.boolean() })),
});
export type DevicePeople = v.InferOutput<typeof devicePeopleShape>;

/** `POST /api/device/enter`; who has no PIN yet sets it with this. */
export const enterShape = bodyOf({ person: idShape, pin: pinShape });
