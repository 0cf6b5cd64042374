// Fetches the parts of the game that come when they are wanted, and finds out why one does not come.
// A browser remembers a module that has failed to load and never asks for it again (Chromium and the
// HTML standard's module map), so that a part that is missing comes only with a new page.

/**
 * `unreachable`: the server does not answer. `lost`: it answers, but without this part; the connection
 * has dropped in between, or a newer build has replaced it. `remembered`: it failed before and the
 * server answers now, so a new page will bring it.
 */
export type WhyMissing = 'unreachable' | 'lost' | 'remembered';

export class MissingPart extends Error {
  readonly why: WhyMissing;

  constructor(why: WhyMissing) {
    super(`A part of the game could not be loaded (${why}).`);
    this.why = why;
  }
}

type Load<Part> = () => Promise<Part>;
type Failure = { readonly wasReachable: boolean; readonly isTold: boolean };

/** As long-lived as the browser's own memory of them: the page. */
const failures = new WeakMap<Load<unknown>, Failure>();

/** Rejects with a `MissingPart`. `load` must be the same function each time. */
export async function fetchPart<Part>(load: Load<Part>): Promise<Part> {
  const before = failures.get(load);
  if (!before) {
    const part = await tried(load);
    if (part) return part.come;
  }
  const isReachable = await canReachServer();
  failures.set(load, { wasReachable: isReachable, isTold: true });
  if (!isReachable) throw new MissingPart('unreachable');
  // Never twice without a word: a new page may lack it just the same.
  throw new MissingPart(before && (before.isTold || !before.wasReachable) ? 'remembered' : 'lost');
}

/** For what nobody has asked for yet: if it does not come, that is said when somebody does. */
export async function fetchAhead(load: Load<unknown>): Promise<void> {
  if (failures.has(load) || (await tried(load))) return;
  failures.set(load, { wasReachable: await canReachServer(), isTold: false });
}

async function tried<Part>(load: Load<Part>): Promise<{ readonly come: Part } | null> {
  try {
    return { come: await load() };
  } catch (fault) {
    console.info(fault);
    return null;
  }
}

/** Milliseconds: whoever is told wrongly that no server answers presses once more. */
const PATIENCE = 10_000;

/** Any answer counts, also a refusal. */
export function canReachServer(): Promise<boolean> {
  const page = location.href.replace(/#.*/, '');
  const signal = AbortSignal.timeout(PATIENCE);
  return fetch(page, { method: 'HEAD', cache: 'no-store', signal }).then(
    () => true,
    () => false,
  );
}

export const whyMissing = (fault: unknown): WhyMissing =>
  fault instanceof MissingPart ? fault.why : 'lost';
