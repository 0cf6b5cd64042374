// The machine prints what inkjs prints: line by line, tag by tag, choice by choice.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileInk } from '../../src/core/story/compile.ts';
import { everyWay } from './by-inkjs.ts';
import { madeUp } from './made-up.ts';
import { PROGRAMS } from './table.ts';

describe('the machine plays as inkjs does', () => {
  test.each(Object.entries(PROGRAMS))('%s', (_, source) => {
    const compiled = compileInk(source);
    if (!compiled.ok) throw new Error(compiled.findings.map((one) => one.message).join('\n'));
    for (const { picks, inkjs, machine } of everyWay(compiled.program))
      expect(machine, `after ${picks.join(', ')}`).toEqual(inkjs);
  });
});

describe('generated programs', () => {
  test('are played as inkjs plays them', () => {
    const outcomes = { refused: 0, fault: 0, played: 0 };
    fc.assert(
      fc.property(madeUp, (source) => {
        const compiled = compileInk(source);
        if (!compiled.ok) {
          outcomes.refused += 1;
          return;
        }
        for (const { picks, inkjs, machine } of everyWay(compiled.program, 12, 4)) {
          outcomes[inkjs === 'fault' ? 'fault' : 'played'] += 1;
          expect(machine, `after ${picks.join(', ')}`).toEqual(inkjs);
        }
      }),
      { numRuns: 300 },
    );
    // Most of them compile, and play on without a fault.
    console.info(JSON.stringify(outcomes));
    expect(outcomes.played).toBeGreaterThan(outcomes.refused + outcomes.fault);
  });
});
