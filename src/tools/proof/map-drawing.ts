// The branch map as SVG. Nothing is told by colour alone: endings carry their kind as a word, red
// lines an exclamation mark, ways out a cross, ways that depend on what was remembered are dashed.

import { faultRepairedAt } from '../../core/score/measure.ts';
import type { Choice, ChoiceId } from '../../core/story/line.ts';
import { SKILLS } from '../../core/vocabulary.ts';
import { curve, round } from './curve.ts';
import {
  CHIP,
  chipCorner,
  type PlacedNode,
  type PlacedWay,
  type Point,
  type SheetMap,
  sheetMap,
} from './map-layout.ts';
import type { Proven } from './prove-story.ts';
import { escaped, fitted } from './say.ts';

/** Letters that fit. */
const FITS = { chip: 16, decision: 46, ending: 26 } as const;
/** In pixels: on a narrow screen it is scrolled rather than made illegible. */
const LEAST_WIDTH = 1100;
const KINDS = { kept: 'kept', at_risk: 'at risk', lost: 'lost' } as const;

export function mapDrawing({ exploration, sheet }: Proven): string {
  const map = sheetMap(exploration);
  const exits = new Set(sheet.earlyExits);
  const counts = `${map.decisions.length} decisions, ${map.endings.length} endings`;
  const width = round(map.width);
  return `<svg class="map" role="img" aria-labelledby="map-title" viewBox="0 0 ${width} ${round(map.height)}" style="width:${width}px;min-width:${Math.min(width, LEAST_WIDTH)}px">
<title id="map-title">The branch map: ${counts}. The table of choices below says the same in words.</title>
${map.ways.map((way) => drawnWay(way, exits)).join('\n')}
${map.decisions.map((node) => drawnDecision(node, exits)).join('\n')}
${map.endings.map(drawnEnding).join('\n')}
${meetings(map).map(dot).join('\n')}
</svg>`;
}

function drawnWay({ choice, sometimes, points }: PlacedWay, exits: ReadonlySet<ChoiceId>): string {
  const kind = `way${sometimes ? ' sometimes' : ''}${exits.has(choice) ? ' exit' : ''}`;
  return `<path class="${kind}" d="${curve(points)}"/>`;
}

/** Where ways from several decisions come together. */
function meetings({ decisions, endings, ways }: SheetMap): readonly Point[] {
  const home = new Map(
    decisions.flatMap(({ id, decision }) => decision.choices.map((choice) => [choice.id, id])),
  );
  return [...decisions, ...endings]
    .filter(({ id }) => {
      const from = ways.filter(({ to }) => to === id).map(({ choice }) => home.get(choice));
      return new Set(from).size > 1;
    })
    .map(({ x, y, height }) => ({ x, y: y - height / 2 }));
}

const dot = ({ x, y }: Point) =>
  `<circle class="meeting" cx="${round(x)}" cy="${round(y)}" r="6"/>`;

function box({ x, y, width, height }: PlacedNode, radius: number): string {
  const corner = `x="${round(x - width / 2)}" y="${round(y - height / 2)}"`;
  return `<rect ${corner} width="${width}" height="${height}" rx="${radius}"/>`;
}

function drawnDecision(node: SheetMap['decisions'][number], exits: ReadonlySet<ChoiceId>): string {
  const { decision, x, y, width, height } = node;
  const repaired = faultRepairedAt(decision);
  const kind = `decision${decision.stakes > 1 ? ' double' : ''}${repaired ? ' repair' : ''}`;
  const notes = `${decision.stakes > 1 ? ' ×2' : ''}${repaired ? ` ↺ ${repaired}` : ''}`;
  const label = fitted(`${decision.title ?? decision.id}${notes}`, FITS.decision);
  const chips = decision.choices.map((choice, index) =>
    drawnChip(choice, chipCorner(node, index), exits.has(choice.id)),
  );
  return `<g class="${kind}">${box(node, 10)}
<text class="name" x="${round(x - width / 2 + 12)}" y="${round(y - height / 2 + 20)}">${escaped(label)}</text>
${chips.join('\n')}</g>`;
}

function drawnChip({ id, text, points, red }: Choice, { x, y }: Point, isExit: boolean): string {
  const mark = `${red ? '! ' : ''}${isExit ? '✕ ' : ''}`;
  const middle = round(x + CHIP.width / 2);
  const given = SKILLS.map((skill) => points[skill]).join(' ');
  return `<a class="chip${red ? ' red' : ''}${isExit ? ' exit' : ''}" href="#${id}"><title>${escaped(`${id}: ${text}`)}</title>
<rect x="${round(x)}" y="${round(y)}" width="${CHIP.width}" height="${CHIP.height}" rx="6"/>
<text x="${middle}" y="${round(y + 16)}">${escaped(fitted(`${mark}${id}`, FITS.chip))}</text>
<text class="points" x="${middle}" y="${round(y + 32)}">${given}</text></a>`;
}

function drawnEnding(node: SheetMap['endings'][number]): string {
  const { ending, x, y } = node;
  const { id, kind, headline } = ending;
  return `<g class="ending ${kind}"><title>${escaped(`${id}: ${headline}`)}</title>${box(node, 26)}
<text class="name" x="${round(x)}" y="${round(y - 4)}">${escaped(fitted(id, FITS.ending))}</text>
<text x="${round(x)}" y="${round(y + 14)}">${KINDS[kind]}</text></g>`;
}
