// The last card: one rule for the next shift. A tap takes one along; one's own words are one tap away.

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DecisionId } from '../../core/story/line.ts';
import { type AfterDoors, AfterLinks } from '../parts/after-links.tsx';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
import './rule-card.css';

type RuleChoice = {
  /** Whose rule it is. */
  readonly decision: DecisionId;
  readonly text: string;
  /** It belongs to a moment where most was lost. */
  readonly isOfTurningPoint: boolean;
};

export type RuleView = {
  /** The few that are closest at hand, and all the others. */
  readonly offers: readonly RuleChoice[];
  readonly more: readonly RuleChoice[];
  /** One's own words. */
  readonly own: { readonly text: string; readonly longest: number };
  /** Why they cannot be kept yet, in a sentence; null when they can. */
  readonly problem: string | null;
  /** They were to be kept too early. */
  readonly isAsked: boolean;
  /** The rule that is kept; null while none is, or while another is being chosen. */
  readonly kept: string | null;
  /** Addresses: what can be looked at from here. */
  readonly result: string;
  readonly coach: string;
  readonly map: string | null;
};

export type RuleDoors = AfterDoors & {
  /** One of the offers, or one's own words. */
  readonly keep: (rule: DecisionId | 'own') => void;
  readonly type: (text: string) => void;
  readonly reopen: () => void;
};

type Props = { readonly view: RuleView; readonly doors: RuleDoors };

export function RuleCard(
  props: Props & {
    /** A way to take the attempt along, once the rule is kept. */
    readonly save?: ComponentChildren;
  },
) {
  const { view, doors } = props;
  const { rule } = useWords('afterwards').afterwards;
  if (view.kept !== null) return <KeptRule {...props} rule={view.kept} />;
  return (
    <div class="stack">
      <p class="lead">{rule.lead}</p>
      <Offers offers={view.offers} onKeep={doors.keep} />
      {view.more.length > 0 && (
        <details>
          <summary>{rule.more(view.more.length)}</summary>
          <Offers offers={view.more} onKeep={doors.keep} />
        </details>
      )}
      <OwnWords view={view} doors={doors} />
    </div>
  );
}

function Offers(props: {
  readonly offers: readonly RuleChoice[];
  readonly onKeep: RuleDoors['keep'];
}) {
  const { rule } = useWords('afterwards').afterwards;
  return (
    <ul class="stack tight">
      {props.offers.map(({ decision, text, isOfTurningPoint }) => (
        <li key={decision}>
          <button type="button" class="option rule-offer" onClick={() => props.onKeep(decision)}>
            <span>
              {isOfTurningPoint && <small class="label">{rule.fromTurningPoint}</small>}
              <bdi>{text}</bdi>
            </span>
            <Icon name="check" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function OwnWords({ view, doors }: Props) {
  const { own, isAsked, problem } = view;
  const { rule } = useWords('afterwards').afterwards;
  const words = useRef<HTMLTextAreaElement>(null);
  const [wasBegun] = useState(own.text !== '');
  const left = own.longest - [...own.text].length;
  const keep = () => {
    doors.keep('own');
    if (problem) words.current?.focus();
  };
  return (
    <details open={wasBegun}>
      <summary>{rule.own}</summary>
      <div class="stack tight">
        <label class="label" for="own-rule">
          {rule.ownForm}
        </label>
        <textarea
          class="field"
          id="own-rule"
          ref={words}
          rows={3}
          value={own.text}
          aria-describedby="own-rule-room"
          onInput={(event) => doors.type(event.currentTarget.value)}
        />
        <p id="own-rule-room" class="note">
          {left >= 0 ? rule.room(left) : rule.tooMany(-left)}
        </p>
        <div class="row">
          <button type="button" class="main-button" onClick={keep}>
            <Icon name="check" />
            {rule.keep}
          </button>
          <p role="status">
            <b>{isAsked && problem}</b>
          </p>
        </div>
      </div>
    </details>
  );
}

/** The debrief is done: the rule on its paper, one way on, and all others quietly below it. */
function KeptRule(props: Parameters<typeof RuleCard>[0] & { readonly rule: string }) {
  const { rule, view, doors } = props;
  const { debrief, afterwards } = useWords('debrief', 'afterwards');
  return (
    <div class="rule-kept stack">
      <p class="rule-paper" dir="auto">
        {rule}
      </p>
      <p>{afterwards.rule.kept}</p>
      <button type="button" class="main-button" onClick={doors.leave}>
        {debrief.allScenarios}
        <Icon name="next" />
      </button>
      <AfterLinks doors={doors} result={view.result} coach={view.coach} map={view.map}>
        <li>
          <button type="button" class="quiet" onClick={doors.reopen}>
            {afterwards.rule.another}
          </button>
        </li>
      </AfterLinks>
      {props.save}
    </div>
  );
}
