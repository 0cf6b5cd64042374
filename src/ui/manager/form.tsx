// Fields and forms. What is typed stands in the page alone until it is sent, and stays there when it is
// refused.

import type { ComponentChildren } from 'preact';
import { useLongList } from '../parts/long-list.tsx';

export function Field(props: {
  /** No other field on the page has it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'password' | 'number' | 'date';
  readonly value?: string;
  readonly autocomplete?: string;
  readonly min?: number;
  readonly max?: number;
  /** Letters at least. */
  readonly least?: number;
  /** Letters at most. */
  readonly longest?: number;
  readonly isOptional?: boolean;
}) {
  const { hint, isOptional = false } = props;
  const id = `field-${props.name}`;
  return (
    <Labelled id={id} label={props.label} hint={hint}>
      <input
        class="field"
        id={id}
        name={props.name}
        {...typeOf(props.type)}
        required={!isOptional}
        dir="auto"
        {...(hint && { 'aria-describedby': `${id}-hint` })}
        {...(props.value !== undefined && { defaultValue: props.value })}
        {...(props.autocomplete && { autocomplete: props.autocomplete })}
        {...(props.min !== undefined && { min: props.min })}
        {...(props.max !== undefined && { max: props.max })}
        {...(props.least && { minLength: props.least })}
        {...(props.longest && { maxLength: props.longest })}
      />
    </Labelled>
  );
}

/** Preact has a type of its own for each kind of input; what is set here is good for all of them. */
const typeOf = (type = 'text') => ({ type }) as { readonly type: 'text' };

export function TextField(props: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly rows: number;
  readonly longest: number;
  readonly isOptional?: boolean;
}) {
  const id = `field-${props.name}`;
  return (
    <Labelled id={id} label={props.label} hint={props.hint}>
      <textarea
        class="field"
        id={id}
        name={props.name}
        rows={props.rows}
        maxLength={props.longest}
        required={!props.isOptional}
        dir="auto"
        aria-describedby={`${id}-hint`}
      />
    </Labelled>
  );
}

/** The hint has the id of the field and `-hint`. */
function Labelled(props: {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <p class="field-with-label stack">
      <label class="label" for={props.id}>
        {props.label}
      </label>
      {props.hint && (
        <span class="note small" id={`${props.id}-hint`}>
          {props.hint}
        </span>
      )}
      {props.children}
    </p>
  );
}

export type FormOption = readonly [value: string, words: string, hint?: string];

/** One of several. Where they are many, what is ticked stays in sight whatever is looked for. */
export function Options(props: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly FormOption[];
  readonly chosen?: string;
  /** Several at once. */
  readonly hasSeveral?: boolean;
}) {
  const id = `field-${props.name}`;
  const { isShown, find, more } = useLongList(props.options.map(([, words]) => words));
  return (
    <fieldset class="stack tight">
      <legend>{props.legend}</legend>
      {find}
      <div class="columns tight">
        {props.options.map(([value, words, hint], at) => (
          <label key={value} class="option" hidden={!isShown(at)}>
            <input
              type={props.hasSeveral ? 'checkbox' : 'radio'}
              name={props.name}
              value={value}
              defaultChecked={value === props.chosen}
              {...(hint && { 'aria-describedby': `${id}-${at}` })}
            />
            <span class="stack option-words">
              <b dir="auto">{words}</b>
              {hint && <span id={`${id}-${at}`}>{hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {more}
    </fieldset>
  );
}

/** Its fields by name. Names of fields with several values are asked for with `all`. */
export type Typed = {
  readonly text: (name: string) => string;
  readonly all: (name: string) => readonly string[];
};

export function Form(props: {
  readonly submit: string;
  readonly onSubmit: (typed: Typed) => void;
  readonly isPlain?: boolean;
  readonly isBusy: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        props.onSubmit({
          text: (name) => String(data.get(name) ?? ''),
          all: (name) => data.getAll(name).map(String),
        });
      }}
    >
      {props.children}
      <div class="doors">
        <button
          type="submit"
          class={props.isPlain ? 'plain-button' : 'main-button'}
          aria-disabled={props.isBusy}
        >
          {props.submit}
        </button>
      </div>
    </form>
  );
}
