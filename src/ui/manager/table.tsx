// A table that can be taken along as a file. On a narrow page each row becomes a list of its own, so the
// roles are said here and do not go with the layout.

import type { ComponentChildren } from 'preact';
import { LongList } from '../parts/long-list.tsx';
import { useWords } from '../parts/words.tsx';

/** A cell as text, and what stands in its place on the page where that is more. */
export type Cell = string | readonly [text: string, shown: ComponentChildren];

export type TableRow = { readonly key: string; readonly cells: readonly Cell[] };

export const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : cell[0]);

export function Table(props: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  /** Null where there is nothing to take along. */
  readonly onCsv: ((rows: readonly (readonly string[])[]) => void) | null;
}) {
  const { head, rows, onCsv } = props;
  const { manager } = useWords('manager');
  const textOf = ({ cells }: TableRow) => (cells[0] ? cellText(cells[0]) : '');
  return (
    <div class="table stack tight">
      <LongList items={rows} textOf={textOf}>
        {(shown) => <Rows {...props} rows={shown} />}
      </LongList>
      {onCsv && (
        <button
          type="button"
          class="quiet flush table-file"
          onClick={() => onCsv([head, ...rows.map(({ cells }) => cells.map(cellText))])}
        >
          {manager.asFile}
          <span class="hidden">: {props.caption}</span>
        </button>
      )}
    </div>
  );
}

function Rows({ caption, head, rows }: Parameters<typeof Table>[0]) {
  return (
    <>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: another `display` takes the roles away. */}
      <table role="table">
        <caption class="hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {head.map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, cells }) => (
            <tr key={key} role="row">
              {cells.map((cell, at) => (
                <Column key={head[at]} isFirst={at === 0} name={head[at] ?? ''} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: another `display` takes the roles away. */}
    </>
  );
}

function Column(props: { readonly isFirst: boolean; readonly name: string; readonly cell: Cell }) {
  const { isFirst, name, cell } = props;
  const shown = typeof cell === 'string' ? cell : cell[1];
  const content = (
    <>
      <span class="table-name" aria-hidden="true">
        {name}
      </span>
      <span class="table-value">{shown}</span>
    </>
  );
  return isFirst ? (
    // biome-ignore lint/a11y/noRedundantRoles: as above.
    <th role="rowheader" scope="row">
      {shown}
    </th>
  ) : (
    // biome-ignore lint/a11y/noRedundantRoles: as above.
    <td role="cell">{content}</td>
  );
}
