// One thing shown large on a paper card over the stage, while a line points at it. It is an element of
// the page, so that it is as sharp and as still over the canvas as over the still picture.

import type { BoardSign, Cutaway } from '../core/story/stage-signs.ts';
import { lampColour } from './board.ts';
import type { Composition } from './compose.ts';
import { cutawayBox, type Insets, UNCOVERED } from './frame.ts';
import { lettered } from './lettering.ts';

const FILES = import.meta.glob<string>('/assets/props/*.svg', {
  query: '?no-inline',
  import: 'default',
  eager: true,
});

const TILT = -2.5;

/** What stands on it; null: it does not load, and the line is there without it. */
async function drawn({ what, text }: Cutaway, board: BoardSign | null): Promise<string | null> {
  const url = FILES[`/assets/props/${what}.svg`];
  const answer = url === undefined ? null : await fetch(url).catch(() => null);
  if (!answer?.ok) return null;
  const sign = what === 'board' ? board : text === null ? null : { text, colour: null };
  return written(await answer.text(), sign);
}

const SPACE =
  /<rect id="text" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" stroke="([^"]+)" stroke-width="([\d.]+)"[^>]*\/>/;

function written(svg: string, sign: BoardSign | null): string {
  return svg.replace(SPACE, (_, x, y, width, height, stroke, weight) => {
    if (sign === null) return '';
    const box = { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
    return lettered(sign.text, box, sign.colour ? lampColour(sign) : stroke, Number(weight));
  });
}

export type CutawayCard = ReturnType<typeof cutawayOver>;

export function cutawayOver(parent: HTMLElement) {
  const card = new Image();
  card.alt = '';
  card.setAttribute('aria-hidden', 'true');
  Object.assign(card.style, {
    position: 'absolute',
    boxSizing: 'border-box',
    border: '4px solid #1d1a1c',
    borderRadius: '6px',
    background: '#fff6e6',
    boxShadow: '5px 7px 0 rgb(29 26 28 / 22%)',
    transform: `rotate(${TILT}deg)`,
    pointerEvents: 'none',
    maxWidth: 'none',
  });
  let wanted = '';
  let covered = UNCOVERED;

  const place = (): void => {
    const size = { width: parent.clientWidth, height: parent.clientHeight };
    const { x, y, width, height } = cutawayBox(size, covered);
    Object.assign(card.style, {
      left: `${x}px`,
      top: `${y}px`,
      width: `${width}px`,
      height: `${height}px`,
      borderWidth: `${Math.max(3, width / 60)}px`,
    });
  };

  return {
    async show({ cutaway, board }: Composition, isMotionReduced: boolean): Promise<void> {
      const asked = JSON.stringify([cutaway, cutaway?.what === 'board' && board]);
      if (asked === wanted) return;
      wanted = asked;
      const svg = cutaway && (await drawn(cutaway, board));
      if (asked !== wanted) return;
      card.remove();
      if (!svg || !cutaway) return;
      card.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      card.dataset.shows = cutaway.what;
      await card.decode().catch(() => {});
      if (asked !== wanted) return;
      parent.append(card);
      place();
      if (!isMotionReduced) pop(card);
    },
    /** What lies over the stage at its edges, or its size, has changed. */
    place(next: Insets = covered): void {
      covered = next;
      place();
    },
    remove(): void {
      wanted = '';
      card.remove();
    },
  };
}

const pop = (card: HTMLElement): void => {
  const still = `rotate(${TILT}deg)`;
  card.animate?.(
    [
      { transform: `${still} translateY(14px) scale(0.92)`, opacity: 0 },
      { transform: still, opacity: 1 },
    ],
    { duration: 220, easing: 'ease-out' },
  );
};
