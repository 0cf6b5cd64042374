// Reads a drawn room: its layers, its live details and the spots where people stand.

import type { Place } from '../core/vocabulary.ts';
import type { RoomBoard } from './board.ts';
import { ROOM } from './frame.ts';
import type { Drawing } from './paint.ts';
import { SPOTS, type Spot } from './picture.ts';

const ROOMS = import.meta.glob<string>('/assets/rooms/*.svg', {
  query: '?no-inline',
  import: 'default',
  eager: true,
});

export const LAYERS = ['back', 'mid', 'front'] as const;
export type Layer = (typeof LAYERS)[number];

export const DETAIL_MOTIONS = ['blink', 'sway', 'drift', 'fall', 'pulse', 'turn'] as const;
export type Motion = (typeof DETAIL_MOTIONS)[number];

export type LiveDetail = {
  readonly drawing: Drawing;
  readonly layer: Layer;
  readonly motion: Motion;
  readonly period: number;
  /** Someone leaves, a light goes out: once, some lines after the act began. */
  readonly isGoneLater: boolean;
  readonly pivot: { readonly x: number; readonly y: number };
  readonly distance: { readonly x: number; readonly y: number };
};

export type SpotPoint = { readonly x: number; readonly y: number; readonly scale: number };

export type Spots = Readonly<Record<Spot, SpotPoint>>;

export type Room = {
  /** A layer that is not drawn is not there. */
  readonly layers: Readonly<Partial<Record<Layer, Drawing>>>;
  readonly details: readonly LiveDetail[];
  readonly board: RoomBoard | null;
  readonly spots: Spots;
  /** Where somebody is who calls here, as SVG behind and before them; empty: a plain wall. */
  readonly elsewhere: { readonly behind: string; readonly before: string };
  readonly sky: string;
  readonly ground: string;
};

const FALLBACK_SPOTS: Spots = {
  customer: { x: 960, y: 835, scale: 0.6 },
  staff: { x: 460, y: 835, scale: 0.6 },
  other: { x: 1320, y: 835, scale: 0.55 },
};

/** Where people stand when the room could not be loaded. */
export const EMPTY_ROOM: Room = {
  layers: {},
  details: [],
  board: null,
  spots: FALLBACK_SPOTS,
  elsewhere: { behind: '', before: '' },
  sky: '#bcd6d3',
  ground: '#e8694a',
};

const isOneOf = <T extends string>(list: readonly T[], word: string | undefined): word is T =>
  list.some((known) => known === word);

function pair(text: string | undefined): { readonly x: number; readonly y: number } | null {
  const [x, y] = (text ?? '').split(',').map(Number);
  return x === undefined || y === undefined || Number.isNaN(x + y) ? null : { x, y };
}

/** getBBox measures outlines without their strokes. */
const MARGIN = 12;

function wrapped(root: SVGSVGElement, box: Omit<Drawing, 'key' | 'svg'>, inner: string): string {
  const shared = [...root.querySelectorAll(':scope > defs, :scope > style')]
    .map((element) => element.outerHTML)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height}">${shared}${inner}</svg>`;
}

function detail(root: SVGSVGElement, group: SVGGElement, place: string): LiveDetail | null {
  const { layer, motion, period, pivot, distance, gone } = group.dataset;
  if (!isOneOf(DETAIL_MOTIONS, motion)) return null;
  const around = group.getBBox();
  const box = {
    x: around.x - MARGIN,
    y: around.y - MARGIN,
    width: around.width + 2 * MARGIN,
    height: around.height + 2 * MARGIN,
  };
  return {
    drawing: { key: `${place} ${group.id}`, svg: wrapped(root, box, group.outerHTML), ...box },
    layer: isOneOf(LAYERS, layer) ? layer : 'mid',
    motion,
    period: Number(period) || 2000,
    isGoneLater: gone === 'later',
    pivot: pair(pivot) ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    distance: pair(distance) ?? { x: 0, y: 0 },
  };
}

/** Its strokes' attributes stand on the group around it. */
function boardIn(root: SVGSVGElement, place: string): RoomBoard | null {
  const group = root.querySelector<SVGGElement>('#board');
  if (!group) return null;
  const [x = 0, y = 0, width = 0, height = 0] = (group.dataset.box ?? '').split(',').map(Number);
  const weight = Number(group.dataset.weight) || 6;
  const box = { x, y, width, height };
  const around = {
    x: x - MARGIN,
    y: y - MARGIN,
    width: width + 2 * MARGIN,
    height: height + 2 * MARGIN,
  };
  const inner = `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${group.innerHTML}</g>`;
  group.remove();
  const drawn = { key: `${place} board`, svg: wrapped(root, around, inner), ...around };
  return { drawn, box, weight };
}

function spot(root: SVGSVGElement, name: Spot): SpotPoint {
  const circle = root.querySelector<SVGCircleElement>(`#spot-${name}`);
  if (!circle) return FALLBACK_SPOTS[name];
  const { scale } = circle.dataset;
  const { cx, cy } = circle;
  return { x: cx.baseVal.value, y: cy.baseVal.value, scale: Number(scale) || 0.6 };
}

function read(root: SVGSVGElement, place: string): Room {
  const groups = [...root.querySelectorAll<SVGGElement>('g[id^="live-"]')];
  const details = groups.flatMap((group) => detail(root, group, place) ?? []);
  for (const group of groups) group.remove();
  const board = boardIn(root, place);
  const drawn = (id: string): string => root.querySelector(`#${id}`)?.outerHTML ?? '';
  const { sky = EMPTY_ROOM.sky, ground = EMPTY_ROOM.ground } = root.dataset;
  return {
    layers: Object.fromEntries(LAYERS.flatMap((id) => layer(root, id, place))),
    details,
    board,
    spots: Object.fromEntries(SPOTS.map((name) => [name, spot(root, name)])) as Spots,
    elsewhere: { behind: drawn('elsewhere'), before: drawn('elsewhere-front') },
    sky,
    ground,
  };
}

/** A layer, cut to what it shows: a foreground edge needs a third of the picture's memory. */
function layer(root: SVGSVGElement, id: Layer, place: string): readonly [Layer, Drawing][] {
  const group = root.querySelector<SVGGElement>(`#${id}`);
  if (!group) return [];
  const around = group.getBBox();
  const left = Math.max(0, Math.floor(around.x - MARGIN));
  const top = Math.max(0, Math.floor(around.y - MARGIN));
  const box = {
    x: left,
    y: top,
    width: Math.min(ROOM.width, Math.ceil(around.x + around.width + MARGIN)) - left,
    height: Math.min(ROOM.height, Math.ceil(around.y + around.height + MARGIN)) - top,
  };
  return [[id, { key: `${place} ${id}`, svg: wrapped(root, box, group.outerHTML), ...box }]];
}

/** Measuring needs a rendered document; a shadow root keeps the room's styles out of the page. */
function measured(text: string, place: string): Room {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = 'position:fixed;width:0;height:0;overflow:hidden;visibility:hidden';
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const root = document.importNode(parsed, true) as unknown as SVGSVGElement;
  host.attachShadow({ mode: 'open' }).append(root);
  document.body.append(host);
  try {
    return read(root, place);
  } finally {
    host.remove();
  }
}

/** Address of the drawing; undefined where there is none. */
export const roomFile = (place: Place): string | undefined => ROOMS[`/assets/rooms/${place}.svg`];

/** Throws when the room cannot be fetched. */
export async function loadRoom(place: Place): Promise<Room> {
  const url = roomFile(place);
  if (url === undefined) throw new Error(`No room is drawn for ${place}.`);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The room ${place} could not be loaded.`);
  return measured(await answer.text(), place);
}
