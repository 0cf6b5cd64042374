import type { CastMember } from '../../../core/story/cast.ts';
import type { CastId } from '../../../core/story/line.ts';
import type { Result } from '../model.ts';

export function customerOf({ engine }: Result): CastMember | undefined {
  const { cast, customer } = engine.edition.header;
  return cast.find((one) => one.id === customer);
}

/** As shown beside a line. */
export function namesIn({ engine }: Result): ReadonlyMap<CastId, string> {
  return new Map(engine.edition.header.cast.map(({ id, name }) => [id, name]));
}
