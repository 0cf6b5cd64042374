import type { PickedBy } from '../../core/debrief/other-line.ts';
import { quoted } from '../parts/quoted.ts';
import type { Absent, ComparedView, PartView, RowView, SideView } from './other-view.ts';
import { Pair, PairGap, PairSide } from './pair.tsx';

/** Whose pick a line of the other way was. */
const BY_WORDS: Readonly<Record<PickedBy, string>> = {
  shared: 'The same on both ways',
  tried: 'What you tried',
  yours: 'Your own pick again',
  strongest: 'The strongest on offer',
};

/** Both talks, decision by decision. */
export function OtherRows({ view }: { readonly view: ComparedView }) {
  return (
    <section class="stack" aria-labelledby="compared-rows">
      <h3 id="compared-rows">Line by line</h3>
      <ol class="stack">
        {view.parts.map((part) =>
          part.kind === 'same' ? (
            <Same key={part.rows[0]?.key} part={part} />
          ) : (
            <Apart key={part.row.key} row={part.row} view={view} />
          ),
        )}
      </ol>
    </section>
  );
}

function Same({ part: { rows } }: { readonly part: Extract<PartView, { kind: 'same' }> }) {
  const sides = rows.flatMap(({ own }) => (isSide(own) ? own : []));
  const from = (sides[0]?.at ?? 0) + 1;
  const to = from + sides.length - 1;
  const other = rows[0]?.other ?? 'elsewhere';
  const isShared = isSide(other) && other.by === 'shared';
  const again = from === to ? 'your own pick again' : 'your own picks again';
  return (
    <li>
      <details class="compared-same">
        <summary>
          {from === to ? `Line ${from}: ` : `Lines ${from} to ${to}: `}
          {isShared ? 'the same on both ways' : again}
        </summary>
        <ol>
          {sides.map((side) => (
            <li key={side.at}>
              <Side side={side} />
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}

function Apart({ row, view }: { readonly row: RowView; readonly view: ComparedView }) {
  const { own, other } = row;
  const { parting } = view;
  const isParting = parting !== null && isSide(other) && other.at === parting.at;
  return (
    <li class="stack" data-parting={isParting}>
      {isParting && parting.before && (
        <p class="read-before quote">
          <b dir="auto">{parting.before.name}</b> <bdi>{quoted(parting.before.text)}</bdi>
        </p>
      )}
      <Pair
        own={
          isSide(own) ? (
            <PairSide way="own" note={`line ${own.at + 1}`}>
              <Side side={own} />
            </PairSide>
          ) : (
            <PairGap way="own">{own === 'over' ? 'was over.' : 'did not come here.'}</PairGap>
          )
        }
        other={
          isSide(other) ? (
            <PairSide way="other" note={`line ${other.at + 1}`}>
              <p class="compared-by tag" data-by={other.by}>
                {BY_WORDS[other.by]}
              </p>
              <Side side={other} />
            </PairSide>
          ) : (
            <PairGap way="other">{other === 'over' ? 'is over.' : 'does not come here.'}</PairGap>
          )
        }
      />
    </li>
  );
}

function isSide<Found extends SideView>(side: Found | Absent): side is Found {
  return typeof side !== 'string';
}

function Side({ side: { said, heard, reply } }: { readonly side: SideView }) {
  return (
    <>
      <p class="said">
        <b>You</b> <bdi>{quoted(said)}</bdi>
      </p>
      <p>
        <b class="label">What was heard</b> {heard}
      </p>
      {reply && (
        <p class="read-before quote">
          <b dir="auto">{reply.name}</b> <bdi>{quoted(reply.text)}</bdi>
        </p>
      )}
    </>
  );
}
