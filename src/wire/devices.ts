// `POST /api/teams/:id/devices`: a shared tablet gets its link. For managers of the team and owners.

import type * as v from 'valibot';
import { answerOf, bodyOf, instantShape, namedShape, nameShape, tokenShape } from './values.ts';

/** `name`: what the team calls the tablet. */
export const newDeviceShape = bodyOf({ name: nameShape });

/** `token` is told this once; it enrols one tablet. */
export const deviceLinkShape = answerOf({
  device: namedShape,
  token: tokenShape,
  expiresAt: instantShape,
});
export type DeviceLink = v.InferOutput<typeof deviceLinkShape>;
