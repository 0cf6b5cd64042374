// One decision or ending on the map: a button with its name, its step, its stakes and its marks.

import type { MapNode } from '../../core/debrief/branch-map.ts';
import { useWords } from '../parts/words.tsx';
import { ABOVE, LINE_HEIGHT, type PlacedBox, SMALL_LINE } from './lay-out-map.ts';
import { MapMark } from './map-mark.tsx';
import { marksIn, nodeWords } from './map-words.ts';
import './map-place.css';

export function MapPlace(props: {
  readonly node: MapNode;
  readonly box: PlacedBox | undefined;
  readonly isChosen: boolean;
  /** The one place that Tab comes to. */
  readonly isTabStop: boolean;
  readonly choose: () => void;
  readonly onFocus: (box: PlacedBox) => void;
}) {
  const { node, box } = props;
  const words = useWords('map').map;
  if (!box) return null;
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  return (
    <g
      class="map-place"
      data-kind={node.ending ?? 'decision'}
      data-seen={node.step !== null ? 'own' : node.visits > 0 ? 'yes' : 'no'}
      transform={`translate(${left} ${top})`}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no button. */}
      <g
        class="map-button"
        role="button"
        tabindex={props.isTabStop ? 0 : -1}
        aria-label={`${node.name}: ${nodeWords(node, words)}`}
        aria-pressed={props.isChosen}
        data-place={node.id}
        onClick={props.choose}
        onFocus={() => props.onFocus(box)}
      >
        <Outline node={node} box={box} />
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the button says it all. */}
      <g class="map-label" aria-hidden="true">
        <Label node={node} box={box} />
        <Badges node={node} box={box} />
      </g>
    </g>
  );
}

/** The name in its lines, and below it in small how an ending is meant and how often it was seen. */
function Label({ node: { ending, visits }, box: { lines, width, height } }: Parts) {
  const words = useWords('map').map;
  const middle = width / 2;
  return (
    <>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name have no other.
        <text key={index} class="map-name" x={middle} y={ABOVE + (index + 1) * LINE_HEIGHT - 5}>
          {line}
        </text>
      ))}
      {ending && (
        <text class="map-small" x={middle} y={height - 13 - SMALL_LINE}>
          {words.inBox[ending]}
        </text>
      )}
      <text class="map-small" x={middle} y={height - 13}>
        {words.visits(visits)}
      </text>
    </>
  );
}

function Outline({ node, box: { width, height } }: Parts) {
  const radius = node.ending ? 30 : 9;
  return (
    <>
      <rect
        class="map-ring"
        x="-9"
        y="-9"
        width={width + 18}
        height={height + 18}
        rx={radius + 8}
      />
      <rect class="map-box" width={width} height={height} rx={radius} />
      {node.stakes === 2 && (
        <rect class="map-box-inner" x="5" y="5" width={width - 10} height={height - 10} rx="5" />
      )}
    </>
  );
}

/** Along the edges, where they hide no word. */
function Badges({ node, box: { width, height } }: Parts) {
  const marks = marksIn(node.mark);
  return (
    <>
      {node.step !== null && !node.ending && (
        <g class="map-step" transform="translate(4 4)">
          <circle r="14" />
          <text y="5.5">{node.step + 1}</text>
        </g>
      )}
      {node.stakes === 2 && (
        <g class="map-stakes" transform={`translate(${width - 10} 2)`}>
          <rect x="-16" y="-12" width="32" height="24" rx="7" />
          <text y="5">×2</text>
        </g>
      )}
      {marks.map((kind, index) => (
        <MapMark key={kind} kind={kind} x={width - 8 - 28 * index} y={height - 2} />
      ))}
    </>
  );
}

type Parts = { readonly node: MapNode; readonly box: PlacedBox };
