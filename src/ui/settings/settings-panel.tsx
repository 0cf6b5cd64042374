// The settings; each takes effect at once.

import { LANGUAGES } from '../../words/languages.ts';
import { Panel } from '../parts/panel.tsx';
import { FONTS, MOTIONS, type Settings, TEXT_SIZES, TEXT_SPEEDS } from '../parts/settings.ts';
import { useWords } from '../parts/words.tsx';
import { Choose, Switch, Volume } from './fields.tsx';
import './settings.css';

type Props = {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
};

/** The value of a setting and what changes it, for its field. */
const fieldOf =
  ({ settings, onChange }: Props) =>
  <Key extends keyof Settings>(key: Key) => ({
    value: settings[key],
    onChange: (value: Settings[Key]) => onChange({ [key]: value }),
  });

/** Answers in their order, each with its name. */
const named = <Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
) => values.map((value) => [value, names[value]] as const);

export function SettingsPanel(props: Props & { readonly onClose: () => void }) {
  const { settings: words } = useWords('settings');
  const field = fieldOf(props);
  return (
    <Panel title={words.title} onClose={props.onClose}>
      <form class="settings stack" onSubmit={(event) => event.preventDefault()}>
        <Choose
          label={words.language}
          options={named(LANGUAGES, words.languages)}
          {...field('language')}
        />
        <Choose
          label={words.textSize}
          options={TEXT_SIZES.map((size) => [size, words.percent(size)])}
          {...field('textSize')}
        />
        <Choose label={words.typeface} options={named(FONTS, words.typefaces)} {...field('font')} />
        <Choose
          label={words.lines}
          options={named(TEXT_SPEEDS, words.speeds)}
          {...field('textSpeed')}
        />
        <Switch label={words.readAloud} {...field('readAloud')} />
        <Sound {...props} />
        <Choose label={words.motion} options={named(MOTIONS, words.motions)} {...field('motion')} />
        <Switch label={words.shortcuts} {...field('shortcuts')} />
        <button type="button" class="main-button" onClick={props.onClose}>
          {words.done}
        </button>
      </form>
    </Panel>
  );
}

function Sound(props: Props) {
  const { settings: words } = useWords('settings');
  const field = fieldOf(props);
  return (
    <fieldset>
      <legend>{words.sound}</legend>
      <Switch
        label={words.soundOn}
        value={!props.settings.muted}
        onChange={(isOn) => props.onChange({ muted: !isOn })}
      />
      <Volume label={words.voices} {...field('voices')} />
      <Volume label={words.effects} {...field('effects')} />
      <Volume label={words.music} {...field('music')} />
    </fieldset>
  );
}
