import { useWords } from '../parts/words.tsx';
import type { CoachDoors, CoachView } from './view.ts';

type Agree = { readonly view: CoachView; readonly onAgree: CoachDoors['agree'] };

/** The rule, where and when to try it. What is still empty is a line to write on when printed. */
export function Agreement({ view, onAgree }: Agree) {
  const words = useWords('coach').coach;
  const { rule, shift, day, dayInWords } = view;
  return (
    <div class="coach-agreed columns">
      {rule ? (
        <div class="coach-rule">
          <h3 class="label">{words.rule}</h3>
          <p class="lead" dir="auto">
            {rule}
          </p>
        </div>
      ) : (
        <RuleToAgree view={view} onAgree={onAgree} />
      )}
      <CoachField field="shift" label={words.shift} value={shift} onAgree={onAgree} />
      <CoachField
        field="day"
        label={words.day}
        value={day}
        printed={dayInWords}
        onAgree={onAgree}
      />
      <p class="coach-screen-only coach-note small note">{words.notKept}</p>
    </div>
  );
}

function RuleToAgree({ view, onAgree }: Agree) {
  const words = useWords('coach').coach;
  const { agreedRule, longestRule } = view;
  return (
    <div class="coach-rule stack tight">
      <label class="label" for="coach-rule">
        {words.rule}
      </label>
      <p class="coach-screen-only" id="coach-rule-how">
        {words.noRule}
      </p>
      <textarea
        class="field coach-screen-only"
        id="coach-rule"
        rows={2}
        dir="auto"
        maxLength={longestRule}
        aria-describedby="coach-rule-how"
        value={agreedRule}
        onInput={({ currentTarget }) => onAgree('rule', currentTarget.value)}
      />
      {agreedRule ? (
        <p class="coach-paper-only lead" dir="auto" aria-hidden="true">
          {agreedRule}
        </p>
      ) : (
        words.ruleParts.map((part) => (
          <p key={part} class="coach-paper-only coach-line">
            {part}
          </p>
        ))
      )}
    </div>
  );
}

/** Typed on the screen, written out on paper. */
export function CoachField(props: {
  readonly field: 'name' | 'shift' | 'day';
  readonly label: string;
  readonly value: string;
  /** On paper, where it is not as it was typed. */
  readonly printed?: string;
  readonly onAgree: CoachDoors['agree'];
}) {
  const { field, label, value, onAgree } = props;
  const id = `coach-${field}`;
  const input = {
    ...{ class: 'field', id, value },
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      onAgree(field, currentTarget.value),
  };
  return (
    <div class="coach-field stack tight">
      <label class="label" for={id}>
        {label}
      </label>
      {field === 'day' ? <input type="date" {...input} /> : <input type="text" {...input} />}
      <p class="coach-paper-only coach-line" dir="auto" aria-hidden="true">
        {props.printed ?? value}
      </p>
    </div>
  );
}
