// Settings: everything takes effect at once, so that one sees what one does.

import { LANGUAGES, type Language } from '../../words/languages.ts';
import { Panel } from '../parts/panel.tsx';
import { useWords } from '../parts/words.tsx';
import { Choose, Switch, Volume } from './fields.tsx';
import './settings.css';

/** What the panel shows and gives back; the app keeps it. */
export type SettingsView = {
  readonly language: Language;
  /** 0–1 each. */
  readonly voices: number;
  readonly effects: number;
  readonly music: number;
  readonly muted: boolean;
  /** Per cent. */
  readonly textSize: 100 | 125 | 150 | 175 | 200;
  readonly motion: 'system' | 'reduced' | 'full';
  readonly textSpeed: 'instant' | 'steady' | 'slow';
  readonly font: 'hyperlegible' | 'opendyslexic';
  readonly readAloud: boolean;
  readonly shortcuts: boolean;
};

const MOTIONS = ['system', 'reduced', 'full'] as const;
const TYPEFACES = ['hyperlegible', 'opendyslexic'] as const;
const SPEEDS = ['instant', 'steady', 'slow'] as const;

type Change = (change: Partial<SettingsView>) => void;

export function SettingsPanel(props: {
  readonly settings: SettingsView;
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

type Part = { readonly settings: SettingsView; readonly onChange: Change };

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
        options={([100, 125, 150, 175, 200] as const).map((size) => [size, words.percent(size)])}
        value={settings.textSize}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Choose
        label={words.typeface}
        options={named(TYPEFACES, words.typefaces)}
        value={settings.font}
        onChange={(font) => onChange({ font })}
      />
      <Choose
        label={words.lines}
        options={named(SPEEDS, words.speeds)}
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
