// Scenarios for people, by a day, and what is seen of it: said in the words that the learners read.

import { useState } from 'preact/hooks';
import {
  COUNTING,
  type Counting,
  MODES,
  type Mode,
  PRIVACY_LEVELS,
  type PrivacyLevel,
} from '../../core/vocabulary.ts';
import { useWords } from '../parts/words.tsx';
import { Field, Form, type FormOption, Options, TextField, type Typed } from './form.tsx';

export type AssignView = {
  readonly scenarios: readonly FormOption[];
  readonly people: readonly FormOption[];
  readonly isBusy: boolean;
};

export type NewAssignment = {
  readonly scenarios: readonly string[];
  /** Null: everybody. */
  readonly people: readonly string[] | null;
  readonly mode: Mode;
  /** As `2026-11-30`; null: any time. */
  readonly dueOn: string | null;
  readonly passMark: number;
  readonly counts: Counting;
  readonly privacy: PrivacyLevel;
  readonly note: string;
};

export type AssignDoors = { readonly assign: (given: NewAssignment) => void };

export function AssignForm(props: { readonly view: AssignView; readonly doors: AssignDoors }) {
  const { view, doors } = props;
  const { managerAssignments, skills } = useWords('managerAssignments', 'skills');
  const words = managerAssignments;
  const [isMissing, setMissing] = useState(false);
  const submit = (typed: Typed) => {
    const given = assignmentIn(typed);
    setMissing(given.scenarios.length === 0);
    if (given.scenarios.length > 0) doors.assign(given);
  };
  return (
    <section class="card stack" aria-labelledby="assign">
      <h2 id="assign">{words.assign}</h2>
      <Form submit={words.submit} isBusy={view.isBusy} onSubmit={submit}>
        <Options name="scenarios" legend={words.scenarios} options={view.scenarios} hasSeveral />
        <p role="alert">{isMissing && <b>{words.noScenario}</b>}</p>
        <details>
          <summary>{words.forWhom(view.people.length)}</summary>
          <Options name="people" legend={words.onlySome} options={view.people} hasSeveral />
        </details>
        <Field name="due" label={words.due} hint={words.dueHint} type="date" isOptional />
        <Options
          name="privacy"
          legend={words.privacy}
          options={PRIVACY_LEVELS.map((one) => [one, words.level[one], words.levelHint[one]])}
          chosen="skills"
        />
        <details>
          <summary>{words.more}</summary>
          <div class="stack">
            <Options
              name="mode"
              legend={words.mode}
              options={MODES.map((one) => [one, skills.modes[one], words.modeHint[one]])}
              chosen="assess"
            />
            <Options
              name="counts"
              legend={words.counts}
              options={COUNTING.map((one) => [one, words.count[one], words.countHint[one]])}
              chosen="first"
            />
            <Field
              name="pass"
              label={words.passMark}
              hint={words.passHint}
              type="number"
              min={0}
              max={100}
              value="70"
              isOptional
            />
            <TextField
              name="note"
              label={words.note}
              hint={words.noteHint}
              rows={2}
              longest={500}
              isOptional
            />
          </div>
        </details>
      </Form>
    </section>
  );
}

function assignmentIn({ text, all }: Typed): NewAssignment {
  const oneOf = <Word extends string>(words: readonly [Word, ...Word[]], name: string): Word =>
    words.find((word) => word === text(name)) ?? words[0];
  const people = all('people');
  return {
    scenarios: all('scenarios'),
    people: people.length === 0 ? null : people,
    mode: oneOf(MODES, 'mode'),
    dueOn: text('due') || null,
    passMark: Number(text('pass') || 70),
    counts: oneOf(COUNTING, 'counts'),
    privacy: oneOf(PRIVACY_LEVELS, 'privacy'),
    note: text('note'),
  };
}
