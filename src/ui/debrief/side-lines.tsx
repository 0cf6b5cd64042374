import { Fragment } from 'preact';
import { quoted } from '../parts/quoted.ts';
import type { SideLine, SideView } from './side-view.ts';
import { WayMark } from './trust-curve.tsx';
import { trustWords } from './trust-words.ts';
import './side-lines.css';
import { useWords } from '../parts/words.tsx';

/** All lines, act by act. Tapping one is a bonus: slider and buttons lead to each of them. */
export function SideLines(props: {
  readonly view: SideView;
  readonly onTap: (at: number) => void;
}) {
  const { customer, lines, acts, at } = props.view;
  const { side } = useWords('debrief').debrief;
  // Lines before the first act, if there are any, stand under no heading.
  const parts = [...(acts[0]?.from === 0 ? [] : [{ act: null, from: 0 }]), ...acts];
  return (
    <div class="side-lines stack">
      {parts.map(({ act, from }, index) => (
        <Fragment key={from}>
          {act && (
            <h2>
              {act.title} <small dir="auto">{side.youWere(act.you)}</small>
              <span class="side-act" aria-hidden="true">
                {acts.findIndex((one) => one.from === from) + 1}
              </span>
            </h2>
          )}
          <ol class="stack tight" start={from + 1}>
            {lines.slice(from, parts[index + 1]?.from).map((line, offset) => (
              <Heard
                key={line.choice}
                line={line}
                customer={customer}
                isHere={from + offset === at}
                onTap={() => props.onTap(from + offset)}
              />
            ))}
          </ol>
        </Fragment>
      ))}
    </div>
  );
}

function Heard(props: {
  readonly line: SideLine;
  readonly customer: string;
  readonly isHere: boolean;
  readonly onTap: () => void;
}) {
  const { line, customer, isHere } = props;
  const tap = () => {
    // Whoever marks words with the mouse is reading them.
    if (document.getSelection()?.isCollapsed !== false) props.onTap();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a bonus for fingers; the slider has the keys.
    <li class="stack tight" data-here={isHere} aria-current={isHere || undefined} onClick={tap}>
      <Exchange line={line} customer={customer} />
    </li>
  );
}

export function Exchange(props: { readonly line: SideLine; readonly customer: string }) {
  const { line, customer } = props;
  const { side } = useWords('debrief').debrief;
  return (
    <>
      <p class="side-said said">
        <b class="label">{side.youSaid}</b> <bdi>{quoted(line.said)}</bdi>
      </p>
      <div>
        <p class="side-heard said">
          <b class="label">{side.heard(customer)}</b> <bdi>{quoted(line.hears)}</bdi>
        </p>
        <p class="side-trust inline">
          <WayMark line={line} />
          {trustWords(line, side.trust)}
        </p>
      </div>
    </>
  );
}
