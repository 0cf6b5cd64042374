// The charts of the manager's page, drawn by Plot as SVG in the colours and the type of the page. A table
// beside each says the same, so they are for eyes alone.

import {
  barX,
  binX,
  dot,
  link,
  type PlotOptions,
  plot,
  type RectYOptions,
  rectY,
  ruleX,
  ruleY,
  text,
} from '@observablehq/plot';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TeamAnswers } from '../../wire/answers.ts';

type Size = { readonly width: number; readonly em: number };

/** Drawn anew when its room or the size of the type changes. */
function Chart({ options }: { readonly options: (size: Size) => PlotOptions }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const room = place.current;
    if (!room) return;
    const draw = () => {
      // Folded away, it has no room to be drawn in.
      if (room.clientWidth === 0) return;
      const { fontSize, fontFamily } = getComputedStyle(room);
      const size = { width: room.clientWidth, em: Number.parseFloat(fontSize) };
      const style = { background: 'none', color: 'var(--ink)', fontSize, fontFamily };
      room.replaceChildren(plot({ ...options(size), width: size.width, style }));
    };
    const watch = new ResizeObserver(draw);
    watch.observe(room);
    return () => watch.disconnect();
  }, [options]);
  return <div class="chart" aria-hidden="true" ref={place} />;
}

export type Split = readonly {
  readonly name: string;
  readonly count: number;
  readonly share: number;
}[];

/** How many took each choice; the lighter a bar, the less its choice earns. */
export function SplitBars({ split }: { readonly split: Split }) {
  const options = ({ em }: Size): PlotOptions => ({
    height: split.length * em * 2 + em,
    ...{ marginLeft: em * 2, marginRight: em * 3, marginTop: 0, marginBottom: em },
    x: { axis: null, domain: [0, Math.max(1, ...split.map(({ count }) => count))] },
    y: { label: null, tickSize: 0, domain: split.map(({ name }) => name) },
    marks: [
      barX(split, {
        x: 'count',
        y: 'name',
        fill: ({ share }) => (share < 0.5 ? 'var(--coral)' : 'var(--teal-mid)'),
        stroke: 'var(--ink)',
        strokeWidth: 2,
        insetTop: em * 0.3,
        insetBottom: em * 0.3,
      }),
      text(split, {
        ...{ x: 'count', y: 'name', text: ({ count }) => String(count) },
        ...{ dx: em * 0.4, textAnchor: 'start' },
      }),
      ruleX([0], { strokeWidth: 2 }),
    ],
  });
  return <Chart key={JSON.stringify(split)} options={useFixed(options)} />;
}

type Standing = {
  readonly finished: number;
  /** Begun and not finished. */
  readonly started: number;
  readonly assigned: number;
};

/** One bar: finished, begun, and what has not been begun. */
export function StandingBar({ assigned, started, finished }: Standing) {
  const parts = [
    { from: 0, to: finished, fill: 'var(--teal-dark)' },
    { from: finished, to: finished + started, fill: 'var(--mustard)' },
    { from: finished + started, to: assigned, fill: 'var(--white)' },
  ].filter(({ from, to }) => to > from);
  const options = ({ em }: Size): PlotOptions => ({
    height: em * 1.4,
    ...{ marginLeft: 2, marginRight: 2, marginTop: 2, marginBottom: 2 },
    x: { axis: null, domain: [0, Math.max(1, assigned)] },
    marks: [
      barX(parts, { x1: 'from', x2: 'to', fill: 'fill', stroke: 'var(--ink)', strokeWidth: 2 }),
    ],
  });
  return <Chart options={useFixed(options)} />;
}

type Practice = TeamAnswers['practice']['empathy'];

/** More lines than this run into each other. */
const MOST_PAIRS = 30;

export const PairedDots = ({ pairs }: Pick<Practice, 'pairs'>) =>
  pairs.length > MOST_PAIRS ? <TwoSpreads pairs={pairs} /> : <OneByOne pairs={pairs} />;

const SCORES = { domain: [0, 100], ticks: [0, 50, 70, 85, 100], label: null, grid: true };

/** Hollow: the first attempt; full: the latest one of the same person. */
function OneByOne({ pairs }: Pick<Practice, 'pairs'>) {
  const rows = pairs.map((pair, at) => ({ ...pair, at }));
  const options = ({ em }: Size): PlotOptions => ({
    height: em * (rows.length * 0.9 + 2.4),
    ...{ marginLeft: em, marginRight: em, marginTop: em * 0.6, marginBottom: em * 1.6 },
    x: SCORES,
    y: { axis: null, domain: [-0.5, rows.length - 0.5], reverse: true },
    marks: [
      link(rows, { x1: 'first', x2: 'latest', y: 'at', strokeWidth: 2 }),
      dot(rows, {
        x: 'first',
        y: 'at',
        r: em * 0.3,
        fill: 'var(--white)',
        stroke: 'var(--ink)',
        strokeWidth: 2,
      }),
      dot(rows, { x: 'latest', y: 'at', r: em * 0.3, fill: 'var(--ink)' }),
    ],
  });
  return <Chart options={useFixed(options)} />;
}

/** How many people are where: above in their first attempt, below in their latest one. */
function TwoSpreads({ pairs }: Pick<Practice, 'pairs'>) {
  const thresholds = Array.from({ length: 21 }, (_, at) => at * 5);
  const spread = (x: 'first' | 'latest', fill: string) =>
    rectY(
      pairs,
      binX<RectYOptions>(
        { y: 'count' },
        { x, thresholds, fy: () => x, fill, stroke: 'var(--ink)', inset: 0 },
      ),
    );
  const options = ({ em }: Size): PlotOptions => ({
    height: em * 10,
    ...{ marginLeft: em, marginRight: em, marginTop: em * 0.6, marginBottom: em * 1.6 },
    x: SCORES,
    y: { axis: null },
    fy: { axis: null, domain: ['first', 'latest'] },
    marks: [spread('first', 'var(--white)'), spread('latest', 'var(--ink)'), ruleY([0])],
  });
  return <Chart options={useFixed(options)} />;
}

/** The mean difference with its interval; the line in the middle is no difference. */
export function ChangeInterval({ low, mean, high }: NonNullable<Practice['change']>) {
  const most = Math.max(20, Math.abs(low), Math.abs(high));
  const options = ({ em }: Size): PlotOptions => ({
    height: em * 3,
    ...{ marginLeft: em, marginRight: em, marginTop: em * 0.4, marginBottom: em * 1.6 },
    x: {
      domain: [-most, most],
      ticks: 5,
      tickFormat: (points: number) => (points > 0 ? `+${points}` : String(points)),
      label: null,
    },
    y: { axis: null },
    marks: [
      ruleX([0], { strokeWidth: 2, strokeDasharray: '4 4' }),
      link([{ low, high }], {
        x1: 'low',
        x2: 'high',
        y: () => 0,
        strokeWidth: em * 0.3,
        stroke: 'var(--teal-dark)',
      }),
      dot([mean], { x: (value: number) => value, y: () => 0, r: em * 0.35, fill: 'var(--ink)' }),
    ],
  });
  return <Chart options={useFixed(options)} />;
}

/** The first one given: what a chart shows changes with its key. */
const useFixed = <Value,>(value: Value): Value => useRef(value).current;
