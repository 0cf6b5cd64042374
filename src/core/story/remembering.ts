/** More than the lines and choices of any story in all their forms. */
const MOST_KEPT = 10_000;

/**
 * Memoizes `read`. A walk meets the same few hundred lines in thousands of states, and `offers.ts` compares
 * what was read by identity.
 */
export function remembering<Read>(
  read: (text: string, tags: readonly string[]) => Read,
): (text: string, tags: readonly string[]) => Read {
  const known = new Map<string, Read>();
  return (text, tags) => {
    const key = `${text}\n${tags.join('\n')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_KEPT) known.clear();
    const made = read(text, tags);
    known.set(key, made);
    return made;
  };
}
