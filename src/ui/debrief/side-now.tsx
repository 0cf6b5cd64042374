import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
import { Exchange } from './side-lines.tsx';
import type { SideView } from './side-view.ts';

/** The line that is looked at, said aloud when it changes, with everything the stage shows of it. */
export function SideNow({ view }: { readonly view: SideView }) {
  const { customer, lines, at } = view;
  const { side } = useWords('debrief').debrief;
  const line = lines[at];
  return (
    <div class="side-now" role="status">
      <p>
        <b class="label">{side.lineOf(at + 1, lines.length)}</b>{' '}
        {line?.mood && side.seems(customer, side.moods[line.mood])}
      </p>
      {line && (
        <div class="side-now-words">
          <Exchange line={line} customer={customer} />
        </div>
      )}
    </div>
  );
}

/** At one's own pace: nothing here goes on by itself. Past the last line it begins again. */
export function SideKeys(props: {
  readonly view: SideView;
  readonly onLook: (at: number) => void;
}) {
  const { lines, at } = props.view;
  const { side } = useWords('debrief').debrief;
  const isLast = at === lines.length - 1;
  return (
    <div class="side-keys inline">
      <button
        type="button"
        class="plain-button side-before"
        aria-disabled={at === 0}
        onClick={() => props.onLook(at - 1)}
      >
        <Icon name="next" />
        <span class="hidden">{side.before}</span>
      </button>
      <button type="button" class="plain-button" onClick={() => props.onLook(isLast ? 0 : at + 1)}>
        {isLast ? side.again : side.next}
        <Icon name={isLast ? 'undo' : 'next'} />
      </button>
    </div>
  );
}
