// The colours of the paper, measured: 4.5 to 1 for text, 3 to 1 for lines and marks (WCAG 2.2).

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/ui/parts/paper.css', import.meta.url), 'utf8');

const hex = (name: string): string => {
  if (name.startsWith('#')) return name;
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (!found) throw new Error(`paper.css has no colour “${name}”.`);
  return found;
};

const channel = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const luminance = (name: string): number => {
  const digits = hex(name).slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    channel(Number.parseInt(digits.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const grounds = [
  'paper',
  'paper-shade',
  'coral-pale',
  'teal',
  'mustard',
  'mustard-pale',
  '#ffffff',
];

test.each([...grounds, 'coral', 'teal-shade'])('ink is read on %s', (ground) => {
  expect(contrast('ink', ground)).toBeGreaterThanOrEqual(4.5);
});

test.each(['paper', 'paper-shade', 'mustard-pale', '#ffffff'])(
  'soft ink is read on %s',
  (ground) => {
    expect(contrast('ink-soft', ground)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(['coral-deep', 'teal-deep'])('%s is read on paper', (colour) => {
  expect(contrast(colour, 'paper')).toBeGreaterThanOrEqual(4.5);
});

test('paper is read on ink', () => {
  expect(contrast('paper', 'ink')).toBeGreaterThanOrEqual(4.5);
});
