// What others have done to the page since the last render: which nodes that Preact has made are no
// longer in their place, and what stands there instead.

/** Nodes that were taken out of their parent together. */
export type Displaced = {
  readonly parent: Element;
  readonly nodes: Set<ChildNode>;
  standIns: readonly ChildNode[];
  /** The latest change that tells where they were. */
  record: MutationRecord;
};

/** `strangers` are nodes that Preact has not made; what is found here is added to them. */
export function readChanges(
  root: Element,
  records: readonly MutationRecord[],
  before: readonly Displaced[],
  strangers: WeakSet<Node>,
): readonly Displaced[] {
  const all = [...before];
  const places = new Map(all.flatMap((one) => [...one.nodes].map((node) => [node, one])));
  const standFor = new Map(all.flatMap((one) => one.standIns.map((node) => [node, one])));
  const isInStranger = (node: Node | null): boolean =>
    node !== null && node !== root && (strangers.has(node) || isInStranger(node.parentNode));

  for (const record of records) {
    const removed = [...record.removedNodes] as ChildNode[];
    const added = ([...record.addedNodes] as ChildNode[]).filter((node) => !places.has(node));
    for (const node of added) strangers.add(node);
    for (const node of removed) {
      const one = standFor.get(node);
      if (!one) continue;
      // A stand-in may be taken for another, or away.
      one.standIns = [...one.standIns.filter((other) => other !== node), ...added];
      one.record = record;
      for (const other of added) standFor.set(other, one);
    }
    const taken = removed.filter((node) => !strangers.has(node));
    if (taken.length === 0 || isInStranger(record.target)) continue;
    const parent = record.target as Element;
    const one: Displaced = { parent, nodes: new Set(taken), standIns: added, record };
    all.push(one);
    for (const node of taken) {
      places.get(node)?.nodes.delete(node);
      places.set(node, one);
    }
    for (const node of added) standFor.set(node, one);
  }
  return all.filter(
    ({ parent, nodes }) =>
      root.contains(parent) && [...nodes].some((node) => node.parentNode !== parent),
  );
}
