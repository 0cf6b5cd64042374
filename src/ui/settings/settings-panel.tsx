// Settings: everything takes effect at once, so that one sees what one does.

import { Panel } from '../parts/panel.tsx';
import { Choose, Switch, Volume } from './fields.tsx';
import './settings.css';

/** What the panel shows and gives back; the app keeps it. */
export type SettingsView = {
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

type Change = (change: Partial<SettingsView>) => void;

export function SettingsPanel(props: {
  readonly settings: SettingsView;
  readonly onChange: Change;
  readonly onClose: () => void;
}) {
  const { settings, onChange } = props;
  return (
    <Panel title="Settings" onClose={props.onClose}>
      <form class="settings stack" onSubmit={(event) => event.preventDefault()}>
        <Reading settings={settings} onChange={onChange} />
        <Sound settings={settings} onChange={onChange} />
        <Choose
          label="Motion"
          options={[
            ['system', 'As this device says'],
            ['reduced', 'Less'],
            ['full', 'Full'],
          ]}
          value={settings.motion}
          onChange={(motion) => onChange({ motion })}
        />
        <Switch
          label="Single-key shortcuts (1 to 4, M)"
          isOn={settings.shortcuts}
          onChange={(shortcuts) => onChange({ shortcuts })}
        />
        <button type="button" class="main-button" onClick={props.onClose}>
          Done
        </button>
      </form>
    </Panel>
  );
}

type Part = { readonly settings: SettingsView; readonly onChange: Change };

function Reading({ settings, onChange }: Part) {
  return (
    <>
      <Choose
        label="Text size"
        options={([100, 125, 150, 175, 200] as const).map((size) => [size, `${size} %`])}
        value={settings.textSize}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Choose
        label="Typeface"
        options={[
          ['hyperlegible', 'Hyperlegible'],
          ['opendyslexic', 'OpenDyslexic'],
        ]}
        value={settings.font}
        onChange={(font) => onChange({ font })}
      />
      <Choose
        label="Lines appear"
        options={[
          ['instant', 'At once'],
          ['steady', 'Steadily'],
          ['slow', 'Slowly'],
        ]}
        value={settings.textSpeed}
        onChange={(textSpeed) => onChange({ textSpeed })}
      />
      <Switch
        label="Offer to read lines aloud"
        isOn={settings.readAloud}
        onChange={(readAloud) => onChange({ readAloud })}
      />
    </>
  );
}

function Sound({ settings, onChange }: Part) {
  return (
    <fieldset>
      <legend>Sound</legend>
      <Switch
        label="Sound on"
        isOn={!settings.muted}
        onChange={(isOn) => onChange({ muted: !isOn })}
      />
      <Volume label="Voices" value={settings.voices} onChange={(voices) => onChange({ voices })} />
      <Volume
        label="Effects"
        value={settings.effects}
        onChange={(effects) => onChange({ effects })}
      />
      <Volume label="Music" value={settings.music} onChange={(music) => onChange({ music })} />
    </fieldset>
  );
}
