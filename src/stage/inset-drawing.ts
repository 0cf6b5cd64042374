// The panel of a call and the screen of a message, drawn as large as the stage needs them.

import type { Look } from '../core/story/cast.ts';
import type { Channel } from '../core/vocabulary.ts';
import { BASE } from './bearing.ts';
import { blend, INK, PAPER, wallOf } from './colours.ts';
import { CALLER, EDGE, type Inset, KINDS, TABLE, TOP } from './inset.ts';
import type { Drawing } from './paint.ts';
import type { Room } from './room.ts';

export type InsetDrawings = {
  readonly behind: Drawing;
  /** In front of the person: a table that hides the end of the bust. */
  readonly before: Drawing | null;
};

type Box = Omit<Drawing, 'key' | 'svg'>;

const drawing = (key: string, box: Box, inner: string): Drawing => ({
  key,
  ...box,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height}">${inner}</svg>`,
});

export const insetDrawings = (inset: Inset, look: Look, room: Room): InsetDrawings =>
  inset.channel === 'phone'
    ? panel(inset, look, room)
    : { behind: device(inset.channel, look), before: null };

/** Units: the strip of paper between room and panel. */
const GUTTER = 28;
/** How far the panel's edge leans, for a unit of its length. */
const SLANT = { beside: 0.09, across: -0.06 };
/** Drawn beyond the stage, so that no end of a line shows. */
const BEYOND = 30;
/** What stands on the table is higher than it. */
const ON_TABLE = 60;

type Ends = { readonly x: number; readonly y: number; readonly toX: number; readonly toY: number };

/** Between two points, with bends of the pen. */
function line({ x, y, toX, toY }: Ends, width: number): string {
  const at = (share: number, off: number): string =>
    `${x + (toX - x) * share + off} ${y + (toY - y) * share + off}`;
  const path = `M${x} ${y}Q${at(0.25, -2)} ${at(0.5, 0)}Q${at(0.75, 2)} ${toX} ${toY}`;
  return `<path d="${path}" fill="none" stroke="${INK}" stroke-width="${width}" stroke-linecap="round"/>`;
}

const filled = (points: readonly (readonly [number, number])[], colour: string): string =>
  `<path d="M${points.map((point) => point.join(' ')).join('L')}Z" fill="${colour}"/>`;

function panel(inset: Inset, look: Look, { ground, elsewhere }: Room): InsetDrawings {
  const { lies, view, edge } = inset;
  const [left, right] = [view.left - BEYOND, view.left + view.width + BEYOND];
  const [top, bottom] = [view.top - BEYOND, view.top + view.height + BEYOND];
  /** `off`: units into the panel. */
  const edgeAt = (off: number): Ends => {
    const slant = (SLANT[lies] * (lies === 'beside' ? bottom - top : right - left)) / 2;
    return lies === 'beside'
      ? { x: edge + off + slant, y: top, toX: edge + off - slant, toY: bottom }
      : { x: left, y: edge + off - slant, toX: right, toY: edge + off + slant };
  };
  const [outer, inner] = [edgeAt(0), edgeAt(GUTTER)];
  const corner = lies === 'beside' ? ([right, top] as const) : ([left, bottom] as const);
  const area = (from: number, colour: string): string =>
    `<path d="M${left} ${from}H${right}V${bottom}H${left}Z" fill="${colour}"/>`;
  const across = (y: number, width: number): string =>
    line({ x: left, y, toX: right, toY: y + 2 }, width);

  const wall = wallOf(look);
  const within = (drawn: string): string =>
    `<clipPath id="in"><path d="M${inner.x} ${inner.y}L${inner.toX} ${inner.toY}L${right} ${bottom}L${corner.join(' ')}Z"/></clipPath><g clip-path="url(#in)">${drawn}</g>`;
  const gutter =
    filled(
      [
        [outer.x, outer.y],
        [outer.toX, outer.toY],
        [inner.toX, inner.toY],
        [inner.x, inner.y],
      ],
      PAPER,
    ) +
    line(outer, 6) +
    line(inner, 6);
  const behind = elsewhere.behind || area(640, blend(wall, INK, 0.1)) + across(640, 5);
  const table = [
    area(TABLE, blend(wall, PAPER, 0.6)),
    area(TABLE + 52, ground),
    ...[across(TABLE, 5.5), across(TABLE + 52, 5.5), across(TABLE + 109, 4)],
  ].join('');

  const x = Math.max(view.left, Math.min(outer.x, outer.toX) - 6);
  const y = Math.max(view.top, Math.min(outer.y, outer.toY) - 6);
  const [endX, endY] = [view.left + view.width, view.top + view.height];
  const key = JSON.stringify([wall, ground, elsewhere, lies, view, edge]);
  const onTable = Math.max(y, TABLE - ON_TABLE);
  return {
    behind: drawing(
      `panel ${key}`,
      { x, y, width: endX - x, height: endY - y },
      within(area(top, wall) + behind) + gutter,
    ),
    before:
      onTable >= endY
        ? null
        : drawing(
            `table ${key}`,
            { x, y: onTable, width: endX - x, height: endY - onTable },
            within(table + elsewhere.before) + gutter,
          ),
  };
}

/** Degrees: a device is held in a hand. */
export const TILT: Readonly<Record<Channel, number>> = { phone: 0, text: -3, mail: -2 };

/** Where the portrait ends and the message begins. */
const PORTRAIT_END = TOP + 500;

/** A telephone or a tablet, held up from below: the sender above, a bubble without words under them. */
function device(channel: Channel, look: Look): Drawing {
  const { width } = KINDS[channel];
  const [left, top] = [CALLER.x - width / 2, TOP - EDGE];
  const screen = width - 2 * EDGE;
  const height = 820;
  const rect = (x: number, y: number, w: number, h: number, r: number, style: string): string =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" ${style}/>`;
  const ink = (strokeWidth: number): string => `stroke="${INK}" stroke-width="${strokeWidth}"`;
  const bubble = { x: left + EDGE + 28, y: PORTRAIT_END + 34, width: screen * 0.6 };
  const dots = [0.26, 0.5, 0.74].map(
    (share) =>
      `<circle cx="${bubble.x + bubble.width * share}" cy="${bubble.y + 45}" r="11" fill="${INK}"/>`,
  );
  const flap = `<path d="M${bubble.x + 4} ${bubble.y + 4}L${bubble.x + bubble.width / 2} ${bubble.y + 62}L${bubble.x + bubble.width - 4} ${bubble.y + 4}" fill="none" ${ink(6)} stroke-linejoin="round"/>`;
  const message =
    channel === 'mail'
      ? rect(bubble.x, bubble.y, bubble.width, 130, 8, `fill="#fffdf7" ${ink(6)}`) + flap
      : rect(bubble.x, bubble.y, bubble.width, 90, 40, `fill="#fffdf7" ${ink(6)}`) + dots.join('');
  const box = { x: left - 16, y: top - 16, width: width + 32, height: height + 32 };
  return drawing(
    `device ${channel} ${wallOf(look)}`,
    box,
    [
      rect(left - 6, top - 6, width + 12, height + 12, 58, `fill="${PAPER}"`),
      rect(left, top, width, height, 52, `fill="#3a373d" ${ink(8)}`),
      rect(left + EDGE, TOP, screen, height - 2 * EDGE, 14, `fill="${PAPER}" ${ink(6)}`),
      rect(left + EDGE, TOP, screen, PORTRAIT_END - TOP, 14, `fill="${wallOf(look)}" ${ink(6)}`),
      `<circle cx="${CALLER.x}" cy="${TOP - EDGE / 2}" r="5" fill="${PAPER}"/>`,
      message,
    ].join(''),
  );
}

/** A body and its shirt as far as a device's screen shows them; other parts of a person as they are. */
export function onScreen(body: Drawing, channel: Channel): Drawing {
  if (channel === 'phone' || !/^(body|shirt)-/.test(body.key)) return body;
  const half = KINDS[channel].width / 2 - EDGE - 4;
  const x = Math.max(body.x, BASE.x - half / CALLER.scale);
  const right = Math.min(body.x + body.width, BASE.x + half / CALLER.scale);
  const bottom = BASE.y - (CALLER.y - PORTRAIT_END + 3) / CALLER.scale;
  const box = { x, y: body.y, width: right - x, height: bottom - body.y };
  const viewBox = `viewBox="${box.x} ${box.y} ${box.width} ${box.height}"`;
  const svg = body.svg.replace(/viewBox="[^"]*"/, viewBox);
  return { key: `${body.key} on ${channel}`, svg, ...box };
}
