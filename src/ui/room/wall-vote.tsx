// The wall while the room votes, and at the reveal.

import type { VoteShift } from '../../core/room/moves.ts';
import type { RoomOption } from '../../core/room/scene.ts';
import type { WallView } from '../../core/room/wall-view.ts';
import type { Words } from '../../words/words.ts';
import { OptionBadge } from '../parts/option-badge.tsx';
import { useWords } from '../parts/words.tsx';
import { VoteFlow } from './vote-flow.tsx';
import { WallLine } from './wall-line.tsx';

export function VoteFrame({ view }: { readonly view: WallView }) {
  const { room: words } = useWords('room');
  const { vote } = view;
  return (
    <>
      <WallLine line={view.line} language={view.story.language} />
      <section class="wall-options" aria-labelledby="wall-status">
        <div class="wall-status" role="status">
          <h2 id="wall-status">{words.wall.status[view.step as keyof typeof words.wall.status]}</h2>
          {vote && vote.count + vote.present > 0 && view.step !== 'talking' && (
            <p>{words.wall.votesIn(vote.count, vote.present)}</p>
          )}
        </div>
        <ol>
          {view.options.map((option) => (
            <WallOption key={option.choice} option={option} language={view.story.language} />
          ))}
        </ol>
      </section>
    </>
  );
}

export function RevealFrame({ view }: { readonly view: WallView }) {
  const { room: words, format } = useWords('room', 'format');
  const { shift } = view;
  const isSplit = shift !== null && shift !== 'too_few';
  return (
    <>
      {isSplit && (
        <div class="wall-flow">
          <VoteFlow
            shift={shift}
            options={view.options}
            names={[words.wall.firstVote, words.wall.secondVote]}
          />
        </div>
      )}
      <section class="wall-options" aria-labelledby="wall-status">
        <div class="wall-status">
          <h2 id="wall-status">
            {(isSplit &&
              view.step === 'revealed' &&
              movedIn(shift, view.options, { words, format })) ||
              words.wall.status[view.step as 'revealed']}
          </h2>
        </div>
        <ol>
          {view.options.map((option) => (
            <WallOption
              key={option.choice}
              option={option}
              language={view.story.language}
              shift={isSplit ? shift : null}
            />
          ))}
        </ol>
        {shift === 'too_few' && <p class="wall-too-few">{words.tooFew}</p>}
      </section>
    </>
  );
}

function WallOption(props: {
  readonly option: RoomOption;
  readonly language: string;
  readonly shift?: VoteShift | null;
}) {
  const { option, shift } = props;
  const { room: words, play } = useWords('room', 'play');
  const countIn = (counts: VoteShift['first'] | null | undefined) =>
    counts?.find(({ choice }) => choice === option.choice)?.count;
  const [first, second] = [countIn(shift?.first), countIn(shift?.second)];
  return (
    <li class="wall-option">
      <OptionBadge letter={option.letter} />
      <span class="hidden">{option.letter}: </span>
      <span class="wall-said" dir="auto" lang={props.language}>
        {option.to && <b>{play.to(option.to)} </b>}
        {option.text}
      </span>
      {first !== undefined && (
        <>
          <span class="hidden wall-votes">{words.votes(first, second)}</span>
          <b class="wall-count" aria-hidden="true">
            {second ?? first}
          </b>
        </>
      )}
    </li>
  );
}

/** How many changed their minds, from where to where as far as that is known; empty where it is not. */
function movedIn(
  { moved, isLeast, migrations }: VoteShift,
  options: readonly RoomOption[],
  { words, format }: { readonly words: Words['room']; readonly format: Words['format'] },
): string {
  if (moved === null) return '';
  const letterOf = (choice: string | null) =>
    options.find((one) => one.choice === choice)?.letter ?? '';
  const ways = (migrations ?? [])
    .map(({ from, to, count }) => ({ from: letterOf(from), to: letterOf(to), count }))
    .filter(({ from, to }) => from !== '' && to !== '')
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .map(({ from, to, count }) => words.wall.way(count, from, to));
  return words.wall.moved(moved, isLeast, format.and(ways));
}
