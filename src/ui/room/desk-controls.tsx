// What the facilitator can do now. Next is always in the same place and says what it will do.

import type { DeskView } from '../../core/room/desk-view.ts';
import type { RoomEvent } from '../../core/room/room-event.ts';
import type { Words } from '../../words/words.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
import { Branching, ByHand } from './desk-branching.tsx';

type Props = { readonly view: DeskView; readonly happen: (event: RoomEvent) => void };

export function DeskControls(
  props: Props & {
    readonly print: () => void;
    /** The address of the preparation. */
    readonly home: string;
  },
) {
  const { view, happen } = props;
  const { room: words } = useWords('room');
  const isLast = view.slide === 'handout';
  return (
    <section class="card stack tight" aria-labelledby="desk-controls">
      <h2 id="desk-controls" class="hidden">
        {words.desk.wayOn}
      </h2>
      <button
        type="button"
        class="main-button desk-next"
        onClick={({ detail }) => {
          if (isLast) props.print();
          // A double click is one step.
          else if (detail !== 2) happen({ type: 'next' });
        }}
        disabled={!canGoOn(view)}
      >
        <Icon name={isLast ? 'print' : 'next'} />
        {isLast ? words.desk.print : nextWords(view, words)}
      </button>
      {view.step === 'branching' && view.branches && (
        <Branching view={view} branches={view.branches} happen={happen} />
      )}
      {view.isAlone && <ByHand {...props} />}
      <div class="doors">
        <button
          type="button"
          class="plain-button"
          disabled={!view.canUndo}
          onClick={() => happen({ type: 'undone' })}
        >
          <Icon name="undo" />
          {words.desk.undo}
        </button>
        {view.canReveal && (
          <button
            type="button"
            class="plain-button"
            onClick={() => happen({ type: 'went', to: 'revealed' })}
          >
            {words.desk.reveal}
          </button>
        )}
        {view.canVoteAgain && (
          <button
            type="button"
            class="plain-button"
            onClick={() =>
              happen({ type: 'went', to: view.step === 'reading' ? 'committing' : 'recommitting' })
            }
          >
            {view.step === 'reading' ? words.desk.voteHere : words.desk.voteAgain}
          </button>
        )}
        <button
          type="button"
          class="plain-button"
          aria-pressed={view.isBlank}
          onClick={() => happen({ type: 'blanked', isBlank: !view.isBlank })}
        >
          {words.desk.blank}
        </button>
        {view.step !== 'closing' && (
          <button
            type="button"
            class="plain-button"
            onClick={() => happen({ type: 'went', to: 'closing' })}
          >
            {words.desk.close}
          </button>
        )}
        {isLast && (
          <a class="plain-button" href={props.home}>
            {words.desk.back}
          </a>
        )}
      </div>
    </section>
  );
}

function nextWords({ isAlone, step, options, branches }: DeskView, words: Words['room']): string {
  if (isAlone) return words.desk.playBest;
  const [majority, tied] = branches?.majority ?? [];
  const letter = options.find(({ choice }) => choice === majority)?.letter;
  return step === 'branching' && letter && tied === undefined
    ? words.desk.majority(letter)
    : words.desk.next[step];
}

const canGoOn = ({ step, branches }: DeskView): boolean =>
  step !== 'branching' || branches?.majority.length === 1;
