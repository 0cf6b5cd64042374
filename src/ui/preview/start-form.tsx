// Where to play from: any knot, with any values of the variables.

import type { Variables, VariableValue } from '../../core/story/story.ts';
import type { StartView } from './view.ts';

const BEGINNING = '';

export function StartForm(props: {
  readonly places: readonly { readonly id: string; readonly line: number }[];
  readonly declared: Variables;
  readonly start: StartView;
  readonly onStart: (start: StartView) => void;
}) {
  const { places, declared, start } = props;
  const isThere = places.some(({ id }) => id === start.place);
  return (
    <section class="workbench-part" aria-labelledby="workbench-start">
      <h2 id="workbench-start">Play from</h2>
      <form
        // Other declarations are other fields.
        key={JSON.stringify([declared, start])}
        class="start columns"
        onSubmit={(event) => {
          event.preventDefault();
          props.onStart(readForm(new FormData(event.currentTarget), declared));
        }}
      >
        <label class="start-field stack">
          <span>Knot</span>
          <select
            class="field"
            name="place"
            defaultValue={isThere ? (start.place ?? BEGINNING) : BEGINNING}
          >
            <option value={BEGINNING}>The beginning</option>
            {places.map(({ id, line }) => (
              <option key={id} value={id}>
                {id} (line {line})
              </option>
            ))}
          </select>
        </label>
        {Object.entries(declared).map(([name, value]) => (
          <Field
            key={name}
            name={name}
            value={start.variables[name] ?? value}
            kind={typeof value}
          />
        ))}
        <button type="submit" class="plain-button">
          Play from here
        </button>
      </form>
    </section>
  );
}

function Field(props: {
  readonly name: string;
  readonly value: VariableValue;
  readonly kind: string;
}) {
  const { name, value, kind } = props;
  const field = `value ${name}`;
  if (kind === 'boolean')
    return (
      <label class="start-flag inline">
        <input type="checkbox" name={field} defaultChecked={value === true} />
        <span>{name}</span>
      </label>
    );
  const input =
    kind === 'number' ? ({ type: 'number', step: 'any' } as const) : ({ type: 'text' } as const);
  return (
    <label class="start-field stack">
      <span>{name}</span>
      <input class="field" {...input} name={field} defaultValue={String(value)} />
    </label>
  );
}

/** Only what differs from the declaration is sent on. */
function readForm(form: FormData, declared: Variables): StartView {
  const place = String(form.get('place') ?? '');
  const values = Object.entries(declared).flatMap(([name, before]) => {
    const now = readValue(form.get(`value ${name}`), before);
    return now === before ? [] : [[name, now] as const];
  });
  return { place: place === BEGINNING ? null : place, variables: Object.fromEntries(values) };
}

function readValue(given: FormDataEntryValue | null, before: VariableValue): VariableValue {
  if (typeof before === 'boolean') return given !== null;
  const text = String(given ?? '');
  if (typeof before === 'string') return text;
  return text === '' || Number.isNaN(Number(text)) ? before : Number(text);
}
