import { Stamp } from '../parts/aftermath.tsx';
import type { PlaceRef } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import './other-compared.css';
import type { Words } from '../../words/words.ts';
import { useWords } from '../parts/words.tsx';
import { OtherRows } from './other-rows.tsx';
import { OtherSkills } from './other-skills.tsx';
import { OtherTrust } from './other-trust.tsx';
import type { ComparedView, EndingView, OtherDoors } from './other-view.ts';
import { Pair, PairSide } from './pair.tsx';

/** Two ways through one story, side by side. */
export function OtherCompared(props: {
  readonly view: ComparedView;
  readonly doors: OtherDoors;
  readonly place: PlaceRef;
}) {
  const { view, doors, place } = props;
  const { endings, parting } = view;
  const { debrief, afterwards } = useWords('debrief', 'afterwards');
  const words = afterwards.compared;
  const isSameEnding = endings.own?.headline === endings.other?.headline;
  return (
    <div class="compared stack">
      <div class="compared-head stack">
        <button type="button" class="quiet flush" onClick={doors.close}>
          <Icon name="undo" />
          {words.back}
        </button>
        <h2 ref={place} tabIndex={-1}>
          {words.title}
        </h2>
        <p class="lead">
          {standing(view, words)} <b>{words.nothingCounts}</b>
        </p>
        {!endings.other && (
          <button type="button" class="main-button" onClick={doors.playOn}>
            {words.goOn}
            <Icon name="next" />
          </button>
        )}
      </div>
      <section class="stack" aria-labelledby="compared-endings">
        <h3 id="compared-endings">{words.endings}</h3>
        {isSameEnding && <p>{words.sameEnding}</p>}
        <Pair
          own={
            <PairSide way="own">
              <Ended ending={endings.own} />
            </PairSide>
          }
          other={
            <PairSide way="other">
              <Ended ending={endings.other} />
            </PairSide>
          }
        />
      </section>
      <OtherTrust trust={view.trust} customer={view.customer} parting={parting?.at ?? null} />
      <OtherRows view={view} />
      <OtherSkills view={view} />
      <div class="doors">
        <button type="button" class="plain-button" onClick={doors.close}>
          <Icon name="undo" />
          {debrief.tryAnother}
        </button>
        {parting && (
          <button type="button" class="plain-button" onClick={() => doors.playFrom(parting.at)}>
            {words.playFrom(parting.at + 1)}
          </button>
        )}
      </div>
    </div>
  );
}

function standing(
  { how, parting, endings }: ComparedView,
  words: Words['afterwards']['compared'],
): string {
  if (!parting) return endings.other ? words.same : words.sameSoFar;
  const line = parting.at + 1;
  if (!endings.other) return words.leftAt(line);
  return how === 'run' ? words.runFrom(line) : words.partAt(line);
}

function Ended({ ending }: { readonly ending: EndingView | null }) {
  const { afterwards } = useWords('afterwards');
  if (!ending) return <p>{afterwards.compared.noEnding}</p>;
  return (
    <>
      <Stamp ending={ending.kind} />
      <p class="heading" dir="auto">
        {ending.headline}
      </p>
    </>
  );
}
