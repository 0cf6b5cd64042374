// The last card: one rule for the next shift, chosen or in one's own words.

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { KeptRule } from './kept-rule.tsx';
import './rule-card.css';
import { useWords } from '../parts/words.tsx';
import type { RuleChoice, RuleDoors, RuleView } from './rule-view.ts';

export function RuleCard(props: {
  readonly view: RuleView;
  readonly doors: RuleDoors;
  /** A way to take the attempt along, once the rule is kept. */
  readonly save?: ComponentChildren;
}) {
  const { view, doors } = props;
  const { rule } = useWords('afterwards').afterwards;
  const words = useRef<HTMLTextAreaElement>(null);
  if (view.kept !== null)
    return <KeptRule rule={view.kept} view={view} doors={doors} save={props.save} />;
  const keep = () => {
    doors.keep();
    if (view.problem && view.own.isChosen) words.current?.focus();
  };
  return (
    <div class="stack">
      <p class="lead">{rule.lead}</p>
      <fieldset class="rule-offers stack">
        <legend>{rule.yours}</legend>
        <Offers offers={view.offers} onChoose={doors.choose} />
        {view.more.length > 0 && (
          <details open={view.more.some(({ isChosen }) => isChosen)}>
            <summary>{rule.more(view.more.length)}</summary>
            <div class="rule-offers stack">
              <Offers offers={view.more} onChoose={doors.choose} />
            </div>
          </details>
        )}
        <label class="option" data-chosen={view.own.isChosen}>
          <input
            type="radio"
            name="rule"
            checked={view.own.isChosen}
            onChange={() => doors.chooseOwn()}
          />
          <span>{rule.own}</span>
        </label>
        <OwnWords view={view} doors={doors} place={words} />
      </fieldset>
      <div class="rule-foot row">
        <p role="status" data-asked={view.isAsked}>
          {view.isAsked && view.problem}
        </p>
        <button type="button" class="main-button" onClick={keep}>
          <Icon name="check" />
          {rule.keep}
        </button>
      </div>
    </div>
  );
}

function Offers(props: {
  readonly offers: readonly RuleChoice[];
  readonly onChoose: RuleDoors['choose'];
}) {
  const { rule } = useWords('afterwards').afterwards;
  return (
    <>
      {props.offers.map(({ decision, text, isChosen, isOfTurningPoint }) => (
        <label key={decision} class="option" data-chosen={isChosen}>
          <input
            type="radio"
            name="rule"
            checked={isChosen}
            onChange={() => props.onChoose(decision)}
          />
          <span>
            {isOfTurningPoint && <small class="label">{rule.fromTurningPoint}</small>}
            <bdi>{text}</bdi>
          </span>
        </label>
      ))}
    </>
  );
}

function OwnWords(props: {
  readonly view: RuleView;
  readonly doors: RuleDoors;
  readonly place: { current: HTMLTextAreaElement | null };
}) {
  const { own } = props.view;
  const { rule } = useWords('afterwards').afterwards;
  if (!own.isChosen) return null;
  const left = own.longest - [...own.text].length;
  return (
    <div class="rule-own stack">
      <label class="label" for="own-rule">
        {rule.ownForm}
      </label>
      <textarea
        class="field"
        id="own-rule"
        ref={props.place}
        rows={3}
        value={own.text}
        aria-describedby="own-rule-room"
        onInput={(event) => props.doors.type(event.currentTarget.value)}
      />
      <p id="own-rule-room" class="note">
        {left >= 0 ? rule.room(left) : rule.tooMany(-left)}
      </p>
    </div>
  );
}
