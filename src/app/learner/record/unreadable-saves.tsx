import { Notice } from '../../../ui/parts/notice.tsx';
import type { Unreadable } from '../../shell/storage.ts';

/** A save that cannot be read is kept as it is, and said. */
export function UnreadableSaves({ unreadable }: { readonly unreadable: readonly Unreadable[] }) {
  const [first] = unreadable;
  if (!first) return null;
  const count = unreadable.length;
  const saves = unreadable.some(({ what }) => what === 'notes') ? 'save' : 'saved attempt';
  return (
    <Notice>
      <b>
        {count === 1
          ? `One ${saves} on this device cannot be read.`
          : `${count} ${saves}s on this device cannot be read.`}
      </b>{' '}
      {first.problem} Nothing was deleted, and everything else is here.
    </Notice>
  );
}
