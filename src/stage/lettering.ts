// Signs as strokes of a pen, for boards and slips: drawn, so that they need no typeface and are in the
// rooms' own line. A sign is 100 units high.

import type { Rectangle } from './frame.ts';

type Sign = { readonly width: number; readonly path: string };

const sign = (width: number, path: string): Sign => ({ width, path });

const SIGNS: Readonly<Record<string, Sign>> = {
  A: sign(60, 'M0 100L30 0L60 100M11 64H49'),
  B: sign(58, 'M0 100V0H28Q55 0 55 24Q55 48 24 48H6M24 48Q58 48 58 75Q58 100 30 100H0'),
  C: sign(56, 'M56 18Q44 -4 20 3Q0 14 0 50Q0 86 20 97Q44 104 56 82'),
  D: sign(58, 'M0 0V100H20Q58 98 58 50Q58 2 20 0H0'),
  E: sign(50, 'M50 0H0V100H50M0 50H40'),
  F: sign(48, 'M48 0H0V100M0 50H38'),
  G: sign(60, 'M56 16Q44 -4 20 3Q0 14 0 50Q0 86 20 97Q46 104 60 80V56H36'),
  H: sign(56, 'M0 0V100M56 0V100M0 50H56'),
  I: sign(4, 'M2 0V100'),
  J: sign(44, 'M44 0V72Q42 100 20 100Q4 100 0 82'),
  K: sign(54, 'M0 0V100M54 0L0 58M22 40L54 100'),
  L: sign(48, 'M0 0V100H48'),
  M: sign(68, 'M0 100L6 0L34 64L62 0L68 100'),
  N: sign(56, 'M0 100V0L56 100V0'),
  O: sign(62, 'M31 0Q62 2 62 50Q62 98 31 100Q0 98 0 50Q0 2 31 0'),
  P: sign(54, 'M0 100V0H28Q54 2 54 28Q54 54 28 56H0'),
  Q: sign(64, 'M31 0Q62 2 62 50Q62 98 31 100Q0 98 0 50Q0 2 31 0M36 74L64 104'),
  R: sign(56, 'M0 100V0H28Q54 2 54 28Q54 54 28 56H0M28 56L56 100'),
  S: sign(54, 'M51 14Q40 -2 22 0Q2 4 3 26Q6 44 28 49Q54 54 53 76Q50 100 26 100Q8 100 0 84'),
  T: sign(56, 'M0 0H56M28 0V100'),
  U: sign(56, 'M0 0V64Q2 100 28 100Q54 100 56 64V0'),
  V: sign(60, 'M0 0L30 100L60 0'),
  W: sign(78, 'M0 0L18 100L39 28L60 100L78 0'),
  X: sign(58, 'M0 0L58 100M58 0L0 100'),
  Y: sign(58, 'M0 0L29 50L58 0M29 50V100'),
  Z: sign(54, 'M0 0H54L0 100H54'),
  0: sign(58, 'M29 0Q58 2 58 50Q58 98 29 100Q0 98 0 50Q0 2 29 0'),
  1: sign(28, 'M0 20L28 0V100'),
  2: sign(56, 'M2 22Q8 0 30 0Q58 2 54 34Q48 58 0 100H56'),
  3: sign(56, 'M4 12Q14 0 30 0Q54 2 53 26Q50 46 24 48Q56 48 56 74Q54 100 28 100Q8 100 0 86'),
  4: sign(58, 'M44 100V0L0 72H58'),
  5: sign(54, 'M50 0H8L4 44Q54 30 54 66Q52 102 22 100Q8 100 0 88'),
  6: sign(56, 'M44 2Q2 22 0 66Q0 100 28 100Q56 98 56 70Q54 44 28 44Q6 46 1 66'),
  7: sign(54, 'M0 0H54L20 100'),
  8: sign(
    56,
    'M28 48Q2 42 4 22Q8 0 28 0Q48 0 52 22Q54 42 28 48Q56 54 56 76Q54 100 28 100Q2 100 0 76Q0 54 28 48',
  ),
  9: sign(56, 'M55 34Q50 56 28 56Q2 54 0 30Q2 0 28 0Q56 2 56 36Q54 78 14 98'),
  ':': sign(2, 'M1 28V30M1 74V76'),
};

const GAP = 26;
const HEIGHT = 100;

/** The text as a group of SVG that fills the box as far as its shape allows, from the middle. */
export function lettered(text: string, box: Rectangle, colour: string, weight: number): string {
  const signs = [...text].flatMap((letter) => SIGNS[letter] ?? []);
  const width = signs.reduce((sum, one) => sum + one.width + GAP, -GAP);
  const scale = Math.min(box.width / Math.max(width, 1), box.height / HEIGHT);
  let x = 0;
  const paths = signs.map(({ width: own, path }) => {
    const written = `<path transform="translate(${x} 0)" d="${path}"/>`;
    x += own + GAP;
    return written;
  });
  const left = box.x + (box.width - width * scale) / 2;
  const top = box.y + (box.height - HEIGHT * scale) / 2;
  return `<g fill="none" stroke="${colour}" stroke-width="${weight / scale}" stroke-linecap="round" stroke-linejoin="round" transform="translate(${left} ${top}) scale(${scale})">${paths.join('')}</g>`;
}
