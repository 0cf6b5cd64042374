import { Icon, type IconName } from '../parts/icon.tsx';
import type { PlayDoors } from './view.ts';

/** Always in reach: look back, sound, pause. */
export function TopBar(props: { readonly isMuted: boolean; readonly doors: PlayDoors }) {
  const { isMuted, doors } = props;
  return (
    <nav class="top-bar" aria-label="Play controls">
      <BarButton icon="earlier" label="Earlier lines" onClick={doors.lookBack} />
      <BarButton
        icon={isMuted ? 'muted' : 'sound'}
        label={isMuted ? 'Sound is off' : 'Sound is on'}
        keys="M"
        onClick={doors.mute}
      />
      <BarButton icon="pause" label="Pause" keys="Escape" onClick={doors.pause} />
    </nav>
  );
}

function BarButton(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly keys?: string;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      class="bar-button"
      aria-label={props.label}
      title={
        props.keys
          ? `${props.label} (${props.keys === 'Escape' ? 'Esc' : props.keys})`
          : props.label
      }
      aria-keyshortcuts={props.keys}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
