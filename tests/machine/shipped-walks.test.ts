// Every state of every story, and every choice in it: the machine and inkjs say the same.

import { readFileSync } from 'node:fs';
import { Story } from 'inkjs';
import { expect, test } from 'vitest';
import { compileInk } from '../../src/core/story/compile.ts';
import { openMachine } from '../../src/core/story/machine/machine.ts';
import type { Snapshot } from '../../src/core/story/machine/run.ts';
import { relevance } from '../../src/core/story/matters.ts';
import { SCENARIOS } from '../shipped.ts';
import { tellByInkjs, tellByMachine } from './by-inkjs.ts';

const FILES = [
  ...SCENARIOS.map((id) => `stories/${id}/en.ink`),
  'tests/stories/cake_for_gene/en.ink',
];

test.each(FILES)('%s', (file) => {
  const compiled = compileInk(readFileSync(file, 'utf8'));
  if (!compiled.ok) throw new Error(compiled.findings.map((one) => one.message).join('\n'));
  const { program } = compiled;
  const machine = openMachine(program);
  const { variables } = machine.program;
  const { matterAt } = relevance(program);
  const ink = new Story(program as Record<string, unknown>);
  const opening = machine.begin(machine.start);
  expect(tellByMachine(machine, opening)).toEqual(tellByInkjs(ink, variables));
  const seen = new Set<string>();
  const waiting: { standing: Snapshot; save: string }[] = [
    { standing: opening.standing, save: ink.state.toJson() },
  ];
  let steps = 0;
  for (const { standing, save } of waiting)
    for (const [index, choice] of standing.choices.entries()) {
      ink.state.LoadJson(save);
      ink.ChooseChoiceIndex(index);
      const played = machine.pick(standing, choice);
      expect(tellByMachine(machine, played)).toEqual(tellByInkjs(ink, variables));
      steps += 1;
      const { key } = matterAt(played.standing);
      if (played.standing.choices.length === 0 || seen.has(key)) continue;
      seen.add(key);
      waiting.push({ standing: played.standing, save: ink.state.toJson() });
    }
  expect(steps).toBeGreaterThan(100);
});
