// Both votes beside each other: one column of blocks for each, bands for those who stayed and for those
// who moved, as far as that is known. For eyes; the same is in the words beside it.

import type { VoteShift } from '../../core/room/moves.ts';
import type { RoomOption } from '../../core/room/scene.ts';

const HEIGHT = 600;
const GAP = 14;
const LEFT = 92;
const RIGHT = 268;
const BLOCK = 40;

type Block = { readonly top: number; readonly height: number };
type Band = {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly at: number;
  readonly hasMoved: boolean;
};

export function VoteFlow(props: {
  readonly shift: VoteShift;
  readonly options: readonly RoomOption[];
  /** Of the two columns. */
  readonly names: readonly [string, string];
}) {
  const { shift, options, names } = props;
  const inOrder = (counts: VoteShift['first']) =>
    options.map(({ choice }) => counts.find((one) => one.choice === choice)?.count ?? 0);
  const first = inOrder(shift.first);
  const second = shift.second && inOrder(shift.second);
  const most = Math.max(sum(first), sum(second ?? []));
  const perVote = (HEIGHT - GAP * (options.length - 1)) / most;
  const [before, after] = [blocks(first, perVote), second && blocks(second, perVote)];
  const bands = after ? bandsOf(shift, options, before, after, perVote) : [];
  return (
    <svg class="vote-flow" viewBox={`0 -4 360 ${HEIGHT + 58}`} aria-hidden="true">
      {bands.map(({ key, from, to, height, at, hasMoved }) => (
        <path
          key={key}
          class="vote-band"
          data-letter={options[at]?.letter}
          data-has-moved={hasMoved}
          d={bandPath(from, to, height)}
        />
      ))}
      <Column blocks={before} counts={first} options={options} x={LEFT} label={LEFT - 14} isStart />
      {after && second && (
        <Column
          blocks={after}
          counts={second}
          options={options}
          x={RIGHT - BLOCK}
          label={RIGHT + 14}
        />
      )}
      <text class="vote-round" x={LEFT + BLOCK / 2} y={HEIGHT + 44} text-anchor="middle">
        {names[0]}
      </text>
      {second && (
        <text class="vote-round" x={RIGHT - BLOCK / 2} y={HEIGHT + 44} text-anchor="middle">
          {names[1]}
        </text>
      )}
    </svg>
  );
}

const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);

function blocks(counts: readonly number[], perVote: number): readonly Block[] {
  return counts.map((count, at) => ({
    top: sum(counts.slice(0, at)) * perVote + at * GAP,
    height: count * perVote,
  }));
}

function bandsOf(
  { first, second, migrations }: VoteShift,
  options: readonly RoomOption[],
  before: readonly Block[],
  after: readonly Block[],
  perVote: number,
): readonly Band[] {
  const place = (choice: string | null) => options.findIndex((one) => one.choice === choice);
  const leaving = (choice: string) =>
    sum((migrations ?? []).filter(({ from }) => from === choice).map(({ count }) => count));
  const countIn = (counts: VoteShift['first'], choice: string) =>
    counts.find((one) => one.choice === choice)?.count ?? 0;
  const stayed = options.map(({ choice }) => ({
    ...{ from: choice, to: choice },
    count: migrations
      ? countIn(first, choice) - leaving(choice)
      : Math.min(countIn(first, choice), countIn(second ?? [], choice)),
  }));
  const bands = [...stayed, ...(migrations ?? [])]
    .map(({ from, to, count }) => ({ from: place(from), to: place(to), height: count * perVote }))
    .filter(({ from, to, height }) => from >= 0 && to >= 0 && height > 0);
  // Bands leave and arrive in the order of the options, so that as few as possible cross.
  const above = (isAbove: (other: (typeof bands)[number]) => boolean) =>
    sum(bands.filter(isAbove).map(({ height }) => height));
  return bands
    .map(({ from, to, height }) => ({
      ...{ key: `${from} ${to}`, height, at: from, hasMoved: from !== to },
      from: (before[from]?.top ?? 0) + above((one) => one.from === from && one.to < to),
      to: (after[to]?.top ?? 0) + above((one) => one.to === to && one.from < from),
    }))
    .toSorted((a, b) => Number(a.hasMoved) - Number(b.hasMoved));
}

function bandPath(from: number, to: number, height: number): string {
  const [x1, x2] = [LEFT + BLOCK, RIGHT - BLOCK];
  const middle = (x1 + x2) / 2;
  return [
    `M${x1} ${from}C${middle} ${from} ${middle} ${to} ${x2} ${to}`,
    `V${to + height}C${middle} ${to + height} ${middle} ${from + height} ${x1} ${from + height}Z`,
  ].join('');
}

function Column(props: {
  readonly blocks: readonly Block[];
  readonly counts: readonly number[];
  readonly options: readonly RoomOption[];
  readonly x: number;
  readonly label: number;
  readonly isStart?: boolean;
}) {
  return (
    <>
      {props.blocks.map(({ top, height }, at) => {
        const letter = props.options[at]?.letter;
        return (
          height > 0 && (
            <g key={letter} data-letter={letter}>
              <rect class="vote-block" x={props.x} y={top} width={BLOCK} height={height} />
              <text
                x={props.label}
                y={top + height / 2 + 13}
                text-anchor={props.isStart ? 'end' : 'start'}
              >
                {letter} {props.counts[at]}
              </text>
            </g>
          )
        );
      })}
    </>
  );
}
