import type { Words } from '../../words/words.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import type { PlayDoors } from './view.ts';

type Props = {
  readonly isMuted: boolean;
  readonly words: Words['play'];
  readonly doors: PlayDoors;
};

/** Always in reach: look back, sound, pause. */
export function TopBar({ isMuted, words, doors }: Props) {
  return (
    <nav class="top-bar" aria-label={words.controls}>
      <BarButton icon="earlier" label={words.earlier} onClick={doors.lookBack} />
      <BarButton
        icon={isMuted ? 'muted' : 'sound'}
        label={words.sound(isMuted)}
        tip={words.withKey(words.sound(isMuted), 'M')}
        keys="M"
        onClick={doors.mute}
      />
      <BarButton
        icon="pause"
        label={words.pause}
        tip={words.withKey(words.pause, words.escape)}
        keys="Escape"
        onClick={doors.pause}
      />
    </nav>
  );
}

function BarButton(props: {
  readonly icon: IconName;
  readonly label: string;
  /** The label with its key. */
  readonly tip?: string;
  readonly keys?: string;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      class="bar-button"
      aria-label={props.label}
      title={props.tip ?? props.label}
      aria-keyshortcuts={props.keys}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
