// What every page of these is given.

import type { TeamMessage, TeamModel } from './model.ts';

export type TeamPageProps = {
  readonly model: TeamModel;
  readonly dispatch: (message: TeamMessage) => void;
};
