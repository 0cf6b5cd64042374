import { Stamp } from '../parts/aftermath.tsx';
import type { PlaceRef } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import './other-compared.css';
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
  const isSameEnding = endings.own?.headline === endings.other?.headline;
  return (
    <div class="compared stack">
      <div class="compared-head stack">
        <button type="button" class="quiet flush" onClick={doors.close}>
          <Icon name="undo" />
          Back to all moments
        </button>
        <h2 ref={place} tabIndex={-1}>
          Your way and the other, side by side
        </h2>
        <p class="lead">
          {standing(view)} <b>Nothing of this counts: your result stays as it is.</b>
        </p>
        {!endings.other && (
          <button type="button" class="main-button" onClick={doors.playOn}>
            Go on from there
            <Icon name="next" />
          </button>
        )}
      </div>
      <section class="stack" aria-labelledby="compared-endings">
        <h3 id="compared-endings">How it ended</h3>
        {isSameEnding && <p>Both ways come to the same ending.</p>}
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
          Try another line
        </button>
        {parting && (
          <button type="button" class="plain-button" onClick={() => doors.playFrom(parting.at)}>
            Play it yourself from line {parting.at + 1}
          </button>
        )}
      </div>
    </div>
  );
}

function standing({ how, parting, endings }: ComparedView): string {
  if (!parting)
    return endings.other
      ? 'This is the way you went: every line is the same.'
      : 'This is the way you went, as far as it goes: it was left before anything else was said.';
  const from = `The two part at line ${parting.at + 1}.`;
  if (!endings.other)
    return `${from} The other way was left in the middle, so it is compared as far as it goes.`;
  return how === 'run'
    ? `${from} After that your own picks go on wherever they still fit, and the strongest line on offer wherever they do not.`
    : from;
}

function Ended({ ending }: { readonly ending: EndingView | null }) {
  if (!ending) return <p>Not at an ending yet.</p>;
  return (
    <>
      <Stamp ending={ending.kind} />
      <p class="heading" dir="auto">
        {ending.headline}
      </p>
    </>
  );
}
