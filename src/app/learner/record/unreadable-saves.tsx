import { Notice } from '../../../ui/parts/notice.tsx';
import { useWords } from '../../../ui/parts/words.tsx';
import type { Unreadable } from '../../shell/storage.ts';

/** A save that cannot be read is kept as it is, and said. */
export function UnreadableSaves({ unreadable }: { readonly unreadable: readonly Unreadable[] }) {
  const words = useWords('record').record.unreadable;
  const [first] = unreadable;
  if (!first) return null;
  const hasNotes = unreadable.some(({ what }) => what === 'notes');
  return (
    <Notice>
      <b>{words.count(unreadable.length, hasNotes)}</b> {words.misshapen(first.at)} {words.rest}
    </Notice>
  );
}
