// Who calls or writes is not in the room: nobody comes in on a line with a channel.

import type { Outline } from '../outline.ts';
import { errorsOn, type Finding } from '../problem.ts';

export function checkChannel({ tags }: Outline): readonly Finding[] {
  const fromElsewhere = new Set(
    tags.filter(({ key }) => key === 'channel').map(({ line }) => line),
  );
  return errorsOn(
    tags,
    ({ key, value, line }) =>
      key === 'enter' &&
      fromElsewhere.has(line) &&
      `“#enter: ${value}” stands on a line with a channel, which is said from elsewhere. Who enters is in the room: give that a line without a channel.`,
  );
}
