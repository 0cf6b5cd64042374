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

/** `POST /api/join` and `POST /api/device/join`, which claim the link. */
export const joinShape = bodyOf({ token: tokenShape });

export const LINK_KINDS = ['setup', 'invite', 'reset', 'person', 'device'] as const;

/** `POST /api/links/look`: whose link it is and what for; it claims nothing. */
export const invitationShape = answerOf({
  kind: v.picklist(LINK_KINDS),
  /** Empty before there is an organisation. */
  org: v.string(),
  /** Of a manager, a learner or a tablet; empty where nobody has it yet. */
  name: v.string(),
  /** Who will see what a learner does; empty for all other kinds, as is the next. */
  managers: listOfAll(v.string()),
  /** The levels of the assignments that wait for the learner. */
  privacy: listOfAll(privacyShape),
});
export type Invitation = v.InferOutput<typeof invitationShape>;

/** After a link was claimed, and after `POST /api/device/enter`: id of the learner or the tablet. */
export const joinedShape = answerOf({ id: idShape });

/** `GET /api/device/people`, on an enrolled tablet: who can say that it is them. */
export const devicePeopleShape = answerOf({
  team: namedShape,
  people: listOfAll(answerOf({ id: idShape, name: v.string(), hasPin: v.boolean() })),
});
export type DevicePeople = v.InferOutput<typeof devicePeopleShape>;

/** `POST /api/device/enter`; who has no PIN yet sets it with this. */
export const enterShape = bodyOf({ person: idShape, pin: pinShape });
