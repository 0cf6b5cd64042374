// Small texts as engines, for tests that do not want a whole story.

import { compileInk } from '../../src/core/story/compile.ts';
import { readHeader } from '../../src/core/story/header.ts';
import { outline } from '../../src/core/story/outline.ts';
import type { Engine } from '../../src/core/story/story.ts';
import { openStory } from '../../src/core/story/story.ts';

export const HEADER = `# id: tiny
# title: Tiny
# summary: One.
# role: Clerk
# trains: Listening.
# minutes: 1
# level: 1
# customer: osei
# cast: osei = Osei; hair: turban; skin: deep; wears: navy
VAR trust = 50
`;

/** An edition that nobody has walked: its text is its hash. */
export function engineOf(body: string, head: string = HEADER): Engine {
  const source = head + body;
  const { header } = readHeader(outline(source).tags);
  const compiled = compileInk(source);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const ink = compiled.program;
  return {
    edition: {
      ...{ header, language: 'en', edition: source, keying: source, ink },
      ...{ key: { decisions: {}, closed: {} }, endings: {}, leadsTo: {} },
    },
    story: openStory(ink, header),
  };
}
