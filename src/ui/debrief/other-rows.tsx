import type { PickedBy } from '../../core/debrief/other-line.ts';
import { quoted } from '../result/quoted.ts';
import type { ComparedView, PartView, RowView, SideView } from './other-view.ts';
import { Pair } from './pair.tsx';

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
    <section aria-labelledby="compared-rows">
      <h3 id="compared-rows">Line by line</h3>
      <ol class="compared-rows">
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
  const [first] = rows;
  const last = rows.at(-1);
  if (!first?.own || !last?.own) return null;
  const from = first.own.at + 1;
  const to = last.own.at + 1;
  return (
    <li>
      <details class="compared-same">
        <summary>
          {from === to ? `Line ${from}: ` : `Lines ${from} to ${to}: `}
          {BY_WORDS[first.other?.by ?? 'shared'].toLowerCase()}
        </summary>
        <ol>
          {rows.map(({ key, own }) => (
            <li key={key}>{own && <Side side={own} />}</li>
          ))}
        </ol>
      </details>
    </li>
  );
}

function Apart({ row, view }: { readonly row: RowView; readonly view: ComparedView }) {
  const { own, other } = row;
  const { parting } = view;
  const isParting = parting !== null && other?.at === parting.at;
  return (
    <li class="compared-row" data-parting={isParting}>
      {isParting && parting.before && (
        <p class="read-before">
          <b>{parting.before.name}</b> {quoted(parting.before.text)}
        </p>
      )}
      <Pair
        notes={{
          own: own && `line ${own.at + 1}`,
          other: other && `line ${other.at + 1}`,
        }}
        own={own ? <Side side={own} /> : <p class="debrief-note">Did not come here.</p>}
        other={
          other ? (
            <>
              <p class="compared-by" data-by={other.by}>
                {BY_WORDS[other.by]}
              </p>
              <Side side={other} />
            </>
          ) : (
            <p class="debrief-note">Does not come here.</p>
          )
        }
      />
    </li>
  );
}

function Side({ side: { said, heard, reply } }: { readonly side: SideView }) {
  return (
    <>
      <p class="compared-said">
        <b>You</b> {quoted(said)}
      </p>
      <p class="compared-heard">
        <b>What was heard</b> {heard}
      </p>
      {reply && (
        <p class="read-before">
          <b>{reply.name}</b> {quoted(reply.text)}
        </p>
      )}
    </>
  );
}
