import type { ChoiceId } from '../../core/story/line.ts';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import { useWords } from '../parts/words.tsx';
import type { ReadLine, ReadView, Tapped } from './read-view.ts';

/** One's own lines in their exchanges, in the order in which they were said. */
export function ReadLines(props: {
  readonly view: ReadView;
  readonly onTap: (as: Tapped, choice: ChoiceId) => void;
}) {
  const { lines, tapped } = props.view;
  const { read } = useWords('debrief').debrief;
  const missing = tapped.best === null || tapped.costliest === null;
  return (
    <ol class="read-lines stack" data-missing={missing}>
      {lines.map((line, index) => (
        <li class="stack tight" key={line.choice}>
          <Exchanged line={line} />
          <div class="read-marks doors tight">
            {(['best', 'costliest'] as const).map((as) => (
              <button
                key={as}
                type="button"
                class="read-mark inline"
                data-as={as}
                aria-pressed={tapped[as] === line.choice}
                onClick={() => props.onTap(as, line.choice)}
              >
                <Icon name={as} />
                {read.mine[as]}
                <span class="hidden">{read.ofLine(index + 1, lines.length)}</span>
              </button>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What was said before, and one's own line. */
export function Exchanged(props: { readonly line: Pick<ReadLine, 'before' | 'said'> }) {
  const { before, said } = props.line;
  const { debrief } = useWords('debrief');
  return (
    <>
      {before && (
        <p class="read-before quote">
          <b dir="auto">{before.name}</b> <bdi>{quoted(before.text)}</bdi>
        </p>
      )}
      <p class="read-said said">
        <b>{debrief.you}</b> <bdi>{quoted(said)}</bdi>
      </p>
    </>
  );
}
