import { quoted } from '../parts/quoted.ts';
import { useWords } from '../parts/words.tsx';
import type { Absent, ComparedView, PartView, RowView, SideView } from './other-view.ts';
import { Pair, PairGap, PairSide } from './pair.tsx';

/** Both talks, decision by decision. */
export function OtherRows({ view }: { readonly view: ComparedView }) {
  const { afterwards } = useWords('afterwards');
  return (
    <section class="stack" aria-labelledby="compared-rows">
      <h3 id="compared-rows">{afterwards.compared.lineByLine}</h3>
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
  const words = useWords('afterwards').afterwards.compared;
  const summary = isShared
    ? from === to
      ? words.sameLine(from)
      : words.sameLines(from, to)
    : from === to
      ? words.ownAgain(from)
      : words.ownAgainLines(from, to);
  return (
    <li>
      <details class="compared-same">
        <summary>{summary}</summary>
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
  const words = useWords('afterwards').afterwards.compared;
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
            <PairSide way="own" note={words.atLine(own.at + 1)}>
              <Side side={own} />
            </PairSide>
          ) : (
            <PairGap way="own">{words.ownGap[own]}</PairGap>
          )
        }
        other={
          isSide(other) ? (
            <PairSide way="other" note={words.atLine(other.at + 1)}>
              <p class="compared-by tag" data-by={other.by}>
                {words.by[other.by]}
              </p>
              <Side side={other} />
            </PairSide>
          ) : (
            <PairGap way="other">{words.otherGap[other]}</PairGap>
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
  const { debrief, afterwards } = useWords('debrief', 'afterwards');
  return (
    <>
      <p class="said">
        <b>{debrief.you}</b> <bdi>{quoted(said)}</bdi>
      </p>
      <p>
        <b class="label">{afterwards.compared.heard}</b> {heard}
      </p>
      {reply && (
        <p class="read-before quote">
          <b dir="auto">{reply.name}</b> <bdi>{quoted(reply.text)}</bdi>
        </p>
      )}
    </>
  );
}
