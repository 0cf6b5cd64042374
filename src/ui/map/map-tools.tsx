import { useWords } from '../parts/words.tsx';
import type { MapWindow } from './map-window.ts';

const SIGNS = {
  out: 'M5 12h14',
  in: 'M5 12h14M12 5v14',
  fit: 'M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15',
} as const;

export function MapTools({ view }: { readonly view: { readonly current: MapWindow | null } }) {
  const words = useWords('map').map;
  return (
    <div class="map-tools inline">
      <Tool sign="out" name={words.zoomOut} act={() => view.current?.zoomOut()} />
      <Tool sign="in" name={words.zoomIn} act={() => view.current?.zoomIn()} />
      <Tool sign="fit" name={words.fit} act={() => view.current?.fit()} />
    </div>
  );
}

function Tool(props: {
  readonly sign: keyof typeof SIGNS;
  readonly name: string;
  readonly act: () => void;
}) {
  return (
    <button
      type="button"
      class="bar-button"
      aria-label={props.name}
      title={props.name}
      onClick={props.act}
    >
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d={SIGNS[props.sign]} />
      </svg>
    </button>
  );
}
