import type { BranchMap } from '../../core/debrief/branch-map.ts';
import { useWords } from '../parts/words.tsx';
import { MapMark } from './map-mark.tsx';
import { MARKS, marksIn } from './map-words.ts';

/** Only what is on this map: a list of all signs is one more thing to learn. */
export function MapLegend({ map }: { readonly map: BranchMap }) {
  const { map: words } = useWords('map');
  const marks = MARKS.filter((kind) => map.nodes.some(({ mark }) => marksIn(mark).includes(kind)));
  return (
    <ul class="map-legend legend" aria-label={words.signs}>
      <Line kind="own">{words.ways.own}</Line>
      {map.edges.some(({ step, visits }) => step === null && visits > 0) && (
        <Line kind="seen">{words.ways.seen}</Line>
      )}
      <Line kind="unseen">{words.ways.unseen}</Line>
      {map.nodes.some(({ stakes }) => stakes === 2) && (
        <li>
          <svg viewBox="-18 -15 36 30" class="map-legend-sign" aria-hidden="true">
            <g class="map-stakes">
              <rect x="-16" y="-12" width="32" height="24" rx="7" />
              <text y="5">×2</text>
            </g>
          </svg>
          {words.countsTwice}
        </li>
      )}
      {marks.map((kind) => (
        <li key={kind}>
          <svg viewBox="-18 -16 36 32" class="map-legend-sign" aria-hidden="true">
            <MapMark kind={kind} />
          </svg>
          {words.marks[kind]}
        </li>
      ))}
    </ul>
  );
}

function Line(props: { readonly kind: 'own' | 'seen' | 'unseen'; readonly children: string }) {
  return (
    <li>
      <svg viewBox="0 -10 36 20" class="map-legend-sign" aria-hidden="true">
        <path class="map-way" data-way={props.kind} d="M3 0H33" />
        {props.kind === 'own' && <path class="map-way-core" d="M3 0H33" />}
      </svg>
      {props.children}
    </li>
  );
}
