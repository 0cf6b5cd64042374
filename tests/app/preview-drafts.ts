// Small texts as engines and as drafts, for tests that do not want a whole story.

import { followAll, openDraft } from '../../src/app/writer/open-draft.ts';
import { readDraft } from '../../src/app/writer/read-draft.ts';
import { BEGINNING } from '../../src/app/writer/workbench.ts';
import { lastBeat } from '../../src/core/play/playthrough.ts';
import { compileInk } from '../../src/core/story/compile.ts';
import { readHeader } from '../../src/core/story/header.ts';
import { outline } from '../../src/core/story/outline.ts';
import type { Engine } from '../../src/core/story/story.ts';
import { openStory } from '../../src/core/story/story.ts';

export const HEADER = `# id: tiny
# title: Tiny
# summary: One.
# role: Clerk
# trade: Bakery
# trains: Listening.
# theme: handover
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

/** A draft, played through the picks as the preview plays it; `picks` null where it cannot be played. */
export function playDraft(source: string, wanted: readonly string[] = [], start = BEGINNING) {
  const { draft, program } = readDraft(source);
  if (!program) return { draft, picks: null, lines: [], offered: [], variables: {}, stop: null };
  const story = openDraft(program, draft.header, start);
  const { playthrough, stop } = followAll(story, wanted);
  const beat = playthrough && lastBeat(playthrough);
  return {
    draft,
    stop,
    picks: playthrough?.turns.map(({ choice }) => choice.id) ?? [],
    lines: beat?.lines.map(({ text }) => text) ?? [],
    offered: beat?.next.kind === 'decision' ? beat.next.decision.choices.map(({ id }) => id) : [],
    variables: playthrough ? story.variablesAt(playthrough.position) : {},
  };
}
