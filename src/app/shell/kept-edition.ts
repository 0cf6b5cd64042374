// Editions that were played once and have been followed by others: the build lays each one that was
// kept beside the page, under its hash (`stories/README.md`).

import { parseAs } from '../../core/json.ts';
import { type Edition, editionFile } from '../../core/story/edition.ts';
import { editionShape } from '../../core/story/edition-shape.ts';
import { type Engine, openEngine } from '../../core/story/story.ts';
import { canReachServer, MissingPart } from './fetch-part.ts';

type Net = {
  readonly get: (address: string) => Promise<Response>;
  readonly canReach: () => Promise<boolean>;
};

const NET: Net = { get: (address) => fetch(address), canReach: canReachServer };

const opened = new Map<string, Engine>();

/** Null where it was not kept; rejects with a `MissingPart` where that cannot be found out now. */
export async function fetchKept(
  scenario: string,
  edition: string,
  net = NET,
): Promise<Engine | null> {
  const known = opened.get(edition);
  if (known) return known;
  const kept = editionIn(await textAt(editionFile(scenario, 'en', edition), net));
  // Some hosts answer with their start page where there is no such file.
  if (kept?.edition !== edition || kept.header.id !== scenario) return null;
  const engine = openEngine(kept);
  opened.set(edition, engine);
  return engine;
}

async function textAt(address: string, { get, canReach }: Net): Promise<string> {
  try {
    const response = await get(address);
    if (response.ok) return await response.text();
    if (response.status < 500) return '';
  } catch (fault) {
    console.info(fault);
  }
  throw new MissingPart((await canReach()) ? 'lost' : 'unreachable');
}

function editionIn(text: string): Edition | null {
  try {
    const parsed = parseAs('The kept edition', editionShape, JSON.parse(text));
    return parsed.ok ? parsed.value : null;
  } catch {
    // Not JSON.
    return null;
  }
}
