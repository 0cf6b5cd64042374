// Settings: everything takes effect at once, so that one sees what one does.

import { LANGUAGES } from '../../words/languages.ts';
import { Panel } from '../parts/panel.tsx';
import { FONTS, MOTIONS, type Settings, TEXT_SIZES, TEXT_SPEEDS } from '../parts/settings.ts';
import { useWords } from '../parts/words.tsx';
import { Choose, Switch, Volume } from './fields.tsx';
import './settings.css';

type Change = (change: Partial<Settings>) => void;

export function SettingsPanel(props: {
  readonly settings: Settings;
  readonly onChange: Change;
  readonly onClose: () => void;
}) {
  const { settings, onChange } = props;
  const { settings: words } = useWords('settings');
  return (
    <Panel title={words.title} onClose={props.onClose}>
      <form class="settings stack" onSubmit={(event) => event.preventDefault()}>
        <Choose
          label={words.language}
          options={LANGUAGES.map((one) => [one, words.languages[one]])}
          value={settings.language}
          onChange={(language) => onChange({ language })}
        />
        <Reading settings={settings} onChange={onChange} />
        <Sound settings={settings} onChange={onChange} />
        <Choose
          label={words.motion}
          options={named(MOTIONS, words.motions)}
          value={settings.motion}
          onChange={(motion) => onChange({ motion })}
        />
        <Switch
          label={words.shortcuts}
          isOn={settings.shortcuts}
          onChange={(shortcuts) => onChange({ shortcuts })}
        />
        <button type="button" class="main-button" onClick={props.onClose}>
          {words.done}
        </button>
      </form>
    </Panel>
  );
}

type Part = { readonly settings: Settings; readonly onChange: Change };

/** Values in their order, each with its name. */
const named = <Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
) => values.map((value) => [value, names[value]] as const);

function Reading({ settings, onChange }: Part) {
  const { settings: words } = useWords('settings');
  return (
    <>
      <Choose
        label={words.textSize}
        options={TEXT_SIZES.map((size) => [size, words.percent(size)])}
        value={settings.textSize}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Choose
        label={words.typeface}
        options={named(FONTS, words.typefaces)}
        value={settings.font}
        onChange={(font) => onChange({ font })}
      />
      <Choose
        label={words.lines}
        options={named(TEXT_SPEEDS, words.speeds)}
        value={settings.textSpeed}
        onChange={(textSpeed) => onChange({ textSpeed })}
      />
      <Switch
        label={words.readAloud}
        isOn={settings.readAloud}
        onChange={(readAloud) => onChange({ readAloud })}
      />
    </>
  );
}

function Sound({ settings, onChange }: Part) {
  const { settings: words } = useWords('settings');
  return (
    <fieldset>
      <legend>{words.sound}</legend>
      <Switch
        label={words.soundOn}
        isOn={!settings.muted}
        onChange={(isOn) => onChange({ muted: !isOn })}
      />
      <Volume
        label={words.voices}
        value={settings.voices}
        onChange={(voices) => onChange({ voices })}
      />
      <Volume
        label={words.effects}
        value={settings.effects}
        onChange={(effects) => onChange({ effects })}
      />
      <Volume
        label={words.music}
        value={settings.music}
        onChange={(music) => onChange({ music })}
      />
    </fieldset>
  );
}
