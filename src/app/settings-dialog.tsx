import { SettingsPanel } from '../ui/settings/settings-panel.tsx';
import type { Message } from './message.ts';
import type { Model } from './model.ts';

export function SettingsDialog(props: {
  readonly model: Model;
  readonly dispatch: (message: Message) => void;
  readonly onClose: () => void;
}) {
  const { model, dispatch, onClose } = props;
  const { settings } = model;
  return (
    <SettingsPanel
      settings={settings}
      onChange={(change) => dispatch({ type: 'settings', settings: { ...settings, ...change } })}
      onClose={onClose}
    />
  );
}
