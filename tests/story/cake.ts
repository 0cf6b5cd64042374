// The example story with a slip, and the finding that the checker reports.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSource } from '../../src/core/story/read-source.ts';

export const CAKE = readFileSync('tests/stories/cake_for_gene/en.ink', 'utf8');

/** A line of narration before a line of Mr Okoro’s. */
export const LINE = 'He lifts the lid. HAPPY BIRTHDAY GENE, in blue.';

export type Slip = {
  readonly source: string;
  /** Words of the line that is to be named, as it stands in the changed text. */
  readonly at: string;
  readonly says: string;
  readonly severity?: 'error' | 'warning';
  /** Where the same slip leads to more than one finding, all at its line. */
  readonly more?: true;
};

export function changed(from: string, to: string): string {
  if (!CAKE.includes(from)) throw new Error(`The example has no “${from}”.`);
  return CAKE.replace(from, to);
}

export const withLine = (line: string): string => changed(LINE, line);

export const renamed = (from: string, to: string): string => CAKE.replaceAll(from, to);

export function lineOf(source: string, words: string): number {
  const at = source.split('\n').findIndex((line) => line.includes(words)) + 1;
  if (at === 0) throw new Error(`There is no “${words}”.`);
  return at;
}

/** Words of programmers, and corrections that change nothing: no finding may have them. */
const NOT_FOR_WRITERS =
  /Expected|Unresolved|\bsaw\b|weave|tilda|\bnull\b|undefined|NaN|\[object|Exception|Error:|at line|stack|“”|“ ”/;

export function expectPlainWords(source: string): void {
  const { findings } = readSource(source);
  const lines = source.split(/\r\n?|\n/).length;
  for (const { line, message } of findings) {
    expect(message).not.toMatch(NOT_FOR_WRITERS);
    expect(message).toMatch(/\S[.?!…”]?$/);
    expect(line).toBeLessThanOrEqual(lines);
    const [, written, meant] = /“(.+?)” is no .*did you mean “(.+?)”/.exec(message) ?? [];
    if (written) expect(written).not.toBe(meant);
  }
  expect(findings.map(({ line }) => line)).toEqual(
    findings.map(({ line }) => line).toSorted((a, b) => a - b),
  );
  const said = findings.map(({ line, message }) => `${line} ${message}`);
  expect(new Set(said).size).toBe(said.length);
}

/** Each slip is reported once, at its line, and nothing else is. */
export function testSlips(slips: Readonly<Record<string, Slip>>): void {
  test.each(Object.entries(slips))('%s', (_, { source, at, says, severity = 'error', more }) => {
    const { findings } = readSource(source);
    const said = findings.map(({ line, message }) => `${line} ${message}`).join('\n');
    expect(said).toContain(says);
    const found = findings.find(({ message }) => message.includes(says));
    expect(found).toMatchObject({ severity, line: lineOf(source, at) });
    if (!more) expect(findings, said).toHaveLength(1);
    expect(new Set(findings.map(({ line }) => line)).size, said).toBe(1);
    expectPlainWords(source);
  });
}

export function testClean(sources: Readonly<Record<string, string>>): void {
  test.each(Object.entries(sources))('%s', (_, source) => {
    expect(source).not.toBe(CAKE);
    expect(readSource(source).findings).toEqual([]);
  });
}
