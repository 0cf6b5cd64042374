// What a manager may see of an attempt, by the level of its assignment. Whoever plays is told before.

import { PRIVACY_LEVELS, type PrivacyLevel } from '../vocabulary.ts';

/** Bands, whether it was passed, a red line left open, and a share in the team's figures. */
export const tellsResult = (privacy: PrivacyLevel): boolean => privacy !== 'private';

/** What was said, line by line. */
export const tellsLines = (privacy: PrivacyLevel): boolean => privacy === 'open';

/** A level may be narrowed after people were told it, never widened. */
export const isNarrower = (to: PrivacyLevel, from: PrivacyLevel): boolean =>
  PRIVACY_LEVELS.indexOf(to) <= PRIVACY_LEVELS.indexOf(from);

/** With fewer people than this a figure about a team would tell about persons. */
export const ENOUGH_PEOPLE = 5;
