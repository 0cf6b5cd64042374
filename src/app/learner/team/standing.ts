// What the page knows of the team that a learner is in.

import type { MyAssignments } from '../../../wire/my-assignments.ts';
import type { Member } from '../../shell/owned-shelf.ts';

export type TeamStanding = {
  readonly member: Member;
  /** As the server said last, perhaps on an earlier day; null before it has said anything. */
  readonly work: MyAssignments | null;
  /** Attempts that are finished and not sent. */
  readonly unsent: number;
  /** Why; null while nothing is wrong. */
  readonly trouble: 'offline' | 'signed-out' | 'refused' | null;
};
