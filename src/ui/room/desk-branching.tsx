// Which answer the story goes on with.

import type { DeskView } from '../../core/room/desk-view.ts';
import type { RoomEvent } from '../../core/room/room-event.ts';
import type { ChoiceId } from '../../core/story/line.ts';
import { useWords } from '../parts/words.tsx';

type Props = { readonly view: DeskView; readonly happen: (event: RoomEvent) => void };

/** One branch by what the room said, or any; or two, one after the other. */
export function Branching(props: Props & { readonly branches: NonNullable<DeskView['branches']> }) {
  const { view, happen, branches } = props;
  const { room: words, format } = useWords('room', 'format');
  const letterOf = (choice: ChoiceId) =>
    view.options.find((option) => option.choice === choice)?.letter ?? '';
  const play = (...choices: readonly ChoiceId[]) => happen({ type: 'branched', choices });
  const [majority] = branches.majority;
  const [minority] = branches.minority;
  const other = minority ?? branches.best;
  const hasMajority = branches.majority.length === 1 && majority !== undefined;
  const isDoubtful = branches.majority.length > 1;
  return (
    <div class="stack tight">
      {isDoubtful && (
        <p class="strip pale" role="status">
          <b>{words.desk.tie(format.and(branches.majority.map(letterOf).toSorted()))}</b>
        </p>
      )}
      {branches.majority.length === 0 && <p>{words.desk.noSplit}</p>}
      <div class="doors">
        {branches.minority.map((choice) => (
          <button key={choice} type="button" class="plain-button" onClick={() => play(choice)}>
            {words.desk.minority(letterOf(choice))}
          </button>
        ))}
        <button type="button" class="plain-button" onClick={() => play(branches.best)}>
          {words.desk.bestKeyed(letterOf(branches.best))}
        </button>
        {hasMajority && other !== majority && (
          <button type="button" class="plain-button" onClick={() => play(other, majority)}>
            {words.desk.playTwo(letterOf(other), letterOf(majority))}
          </button>
        )}
      </div>
      <ByHand {...props} />
      <PlayTwo {...props} />
    </div>
  );
}

/** Any answer, by its letter; 1 to 4 on the keyboard. */
export function ByHand({ view, happen }: Props) {
  const { room: words } = useWords('room');
  return (
    <fieldset>
      <legend class="hidden">{words.desk.any}</legend>
      <div class="row">
        <span aria-hidden="true">{words.desk.any}</span>
        {view.options.map(({ letter, choice }) => (
          <button
            key={letter}
            type="button"
            class="plain-button"
            aria-label={words.desk.play(letter)}
            onClick={() => happen({ type: 'branched', choices: [choice] })}
          >
            {letter}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** The first one is watched, then the second, with which the story goes on. */
function PlayTwo({ view, happen }: Props) {
  const { room: words } = useWords('room');
  // Given to the options: the desk is drawn every second, and a value of the field would be set again.
  const optionsFrom = (first: number) =>
    view.options.map(({ letter, choice }, at) => (
      <option key={letter} value={choice} selected={at === first}>
        {letter}
      </option>
    ));
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        happen({
          type: 'branched',
          choices: [String(given.get('first')), String(given.get('second'))],
        });
      }}
    >
      <label class="inline">
        {words.desk.firstOf}
        <select class="field" name="first">
          {optionsFrom(0)}
        </select>
      </label>
      <label class="inline">
        {words.desk.thenOf}
        <select class="field" name="second">
          {optionsFrom(1)}
        </select>
      </label>
      <button type="submit" class="plain-button">
        {words.desk.two}
      </button>
    </form>
  );
}
