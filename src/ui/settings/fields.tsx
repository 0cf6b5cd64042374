// The three kinds of field in the settings.

import { useWords } from '../parts/words.tsx';

export function Choose<Value extends string | number>(props: {
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  return (
    <fieldset>
      <legend>{props.label}</legend>
      <div class="choose doors tight">
        {props.options.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name={props.label}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span class="box">{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Switch(props: {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={props.value}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}

/** 0–1, shown and moved in twentieths. */
export function Volume(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const { settings: words } = useWords('settings');
  const percent = Math.round(props.value * 100);
  return (
    <label class="volume">
      <span>{props.label}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent}
        aria-valuetext={words.volume(percent)}
        style={{ '--at': `${percent}%` }}
        onInput={(event) => props.onChange(event.currentTarget.valueAsNumber / 100)}
      />
      <output>{percent}</output>
    </label>
  );
}
