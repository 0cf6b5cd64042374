// Two ways through one story, side by side: one's own, and another that was tried.

import type { Ending } from '../../core/story/line.ts';
import type { Band, Skill } from '../../core/vocabulary.ts';
import type { Words } from '../../words/words.ts';
import { Stamp } from '../parts/aftermath.tsx';
import type { PlaceRef } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { filled, useWords } from '../parts/words.tsx';
import { type OfBoth, Rows, type RowView, WaySide, type WhichWay } from './compared-rows.tsx';
import { TrustCurve, type TrustPoint } from './trust-curve.tsx';
import './trust-curve.css';

export type ComparedView = {
  readonly customer: string;
  /** `run`: let run from one choice; `played`: said by hand. */
  readonly how: 'run' | 'played';
  /** 0-based number of the turn where the two part; null while both are the same. */
  readonly parting: number | null;
  /** Null for a way that was left in the middle. */
  readonly endings: OfBoth<Pick<Ending, 'kind' | 'headline'> | null>;
  readonly trust: OfBoth<readonly TrustPoint[]> & { readonly columns: number };
  readonly rows: readonly RowView[];
  readonly skills: readonly (OfBoth<BandView> & { readonly skill: Skill })[];
};

/** Null with too little evidence. */
export type BandView = { readonly band: Band; readonly number: number } | null;

export type ComparedDoors = {
  readonly playFrom: (at: number) => void;
  /** A way that was left in the middle is played on. */
  readonly playOn: () => void;
  /** Back to the moment. */
  readonly close: () => void;
};

type Props = { readonly view: ComparedView };

export function Compared(
  props: Props & { readonly doors: ComparedDoors; readonly place: PlaceRef },
) {
  const { view, doors } = props;
  const { endings, parting, rows } = view;
  const { afterwards } = useWords('afterwards');
  const words = afterwards.compared;
  const same = rows.filter(({ isSame }) => isSame);
  return (
    <div class="compared stack">
      <button type="button" class="quiet flush" onClick={doors.close}>
        <Icon name="undo" />
        {words.back}
      </button>
      <h2 ref={props.place} tabIndex={-1}>
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
      <section class="stack" aria-labelledby="compared-endings">
        <h3 id="compared-endings">{words.endings}</h3>
        {endings.own?.headline === endings.other?.headline && <p>{words.sameEnding}</p>}
        <div class="pair">
          <WaySide way="own">
            <Ended ending={endings.own} />
          </WaySide>
          <WaySide way="other">
            <Ended ending={endings.other} />
          </WaySide>
        </div>
      </section>
      <Trust view={view} />
      <section class="stack" aria-labelledby="compared-rows">
        <h3 id="compared-rows">{words.lineByLine}</h3>
        <Rows rows={rows.filter(({ isSame }) => !isSame)} />
        {same.length > 0 && (
          <details class="compared-same">
            <summary>{words.sameLines(same.length)}</summary>
            <Rows rows={same} />
          </details>
        )}
      </section>
      <Skills view={view} />
      {parting !== null && (
        <button type="button" class="plain-button" onClick={() => doors.playFrom(parting)}>
          {words.playFrom(parting + 1)}
        </button>
      )}
    </div>
  );
}

function standing(
  { how, parting, endings }: ComparedView,
  words: Words['afterwards']['compared'],
): string {
  if (parting === null) return endings.other ? words.same : words.sameSoFar;
  if (!endings.other) return words.leftAt(parting + 1);
  return how === 'run' ? words.runFrom(parting + 1) : words.partAt(parting + 1);
}

function Ended({ ending }: { readonly ending: ComparedView['endings'][WhichWay] }) {
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

/** One's own solid, the other dashed. */
function Trust({ view: { trust, customer, parting } }: Props) {
  const words = useWords('afterwards').afterwards.compared;
  const { own, other, columns } = trust;
  const said = (points: readonly TrustPoint[]) => points.map((one) => one.trust).join(', ');
  const lastOf = (points: readonly TrustPoint[]) => points.at(-1)?.trust ?? 0;
  return (
    <section class="stack" aria-labelledby="compared-trust">
      <h3 id="compared-trust">{words.trust(customer)}</h3>
      <div class="curve">
        <TrustCurve
          columns={columns}
          lines={[
            { way: 'own', points: own },
            { way: 'other', points: other },
          ]}
          label={
            parting === null
              ? words.curves.own(said(own))
              : words.curves.both(said(own), parting + 1, said(other.slice(1)))
          }
        />
      </div>
      <p class="legend">
        <span data-way="own">{words.ownTrust(lastOf(own))}</span>
        {other.length > 0 && <span data-way="other">{words.otherTrust(lastOf(other))}</span>}
      </p>
    </section>
  );
}

/** What each skill came to, and what it would have come to. */
function Skills({ view: { skills, endings } }: Props) {
  const { skills: names, afterwards } = useWords('skills', 'afterwards');
  const words = afterwards.compared;
  const result = (reached: BandView) =>
    reached ? `${names.bands[reached.band]} ${reached.number}` : words.open;
  return (
    <section class="stack tight" aria-labelledby="compared-skills">
      <h3 id="compared-skills">{words.skills}</h3>
      <p class="note">{words.skillsNote}</p>
      <ul class="stack tight">
        {skills.map(({ skill, own, other }) => (
          <li key={skill}>
            {names.names[skill]} {filled(words.was, <b>{result(own)}</b>)}{' '}
            {filled(endings.other ? words.wouldHaveBeen : words.wouldBe, <b>{result(other)}</b>)}
          </li>
        ))}
      </ul>
    </section>
  );
}
