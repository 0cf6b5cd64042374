// Tiny Ink stories, compiled and opened in the test.

import { type Explored, explore } from '../../src/core/explore/explore.ts';
import { compileInk } from '../../src/core/story/compile.ts';
import type { Header, InkProgram } from '../../src/core/story/edition.ts';
import { relevance } from '../../src/core/story/matters.ts';
import { openStory } from '../../src/core/story/story.ts';

export const HEADER: Header = {
  id: 'tiny',
  title: 'Tiny',
  summary: '',
  role: '',
  trains: '',
  minutes: 1,
  level: 1,
  customer: 'osei',
  cast: [],
};

export function program(source: string): InkProgram {
  const compiled = compileInk(source);
  if (!compiled.ok) throw new Error(compiled.findings.map((one) => one.message).join('\n'));
  return compiled.program;
}

export function explored(source: string, most?: number): Explored {
  const compiled = program(source);
  return explore(openStory(compiled, HEADER), relevance(compiled), most);
}

/** An Ink function as stories/README.md asks for it: trust stays 0–100 in steps of 5. */
export const FEEL = `
=== function feel(by)
~ trust = trust + by
{ trust > 100:
  ~ trust = 100
}
{ trust < 0:
  ~ trust = 0
}
`;

type Keyed = {
  readonly id: string;
  readonly points: readonly [number, number, number];
  /** Ink after the spoken line, e.g. `-> next`. */
  readonly leads: string;
  readonly tags?: string;
};

export function inkChoice({ id, points: [empathy, ownership, recovery], leads, tags = '' }: Keyed) {
  return `* [“${id}” #id: ${id} #empathy: ${empathy} #ownership: ${ownership} #recovery: ${recovery} ${tags}]
  You: ${id}. # why: Because. # hears: That.
  ${leads}`;
}

export function inkDecision(name: string, choices: readonly Keyed[], stakes: 1 | 2 = 1): string {
  return `=== ${name} ===
Mr Osei: And now? # stakes: ${stakes}
${choices.map(inkChoice).join('\n')}
`;
}

export function inkEnding(name: string, kind: 'kept' | 'at_risk' | 'lost'): string {
  return `=== ${name} ===
# ending: ${kind}
# headline: ${name}
The end of ${name}.
-> END
`;
}
