// A browser that translates a page puts `<font>` elements in the place of its text nodes, and
// extensions do the like. Preact would go on writing to the text nodes that it has made, which are no
// longer on the page, and could insert nothing beside them. During each render every node of Preact's
// is therefore put back in its place. After it, a text that has not changed is replaced by its
// translation again; a text that has changed stays, and its old translation is removed.

import { options } from 'preact';
import { type Displaced, readChanges } from './displaced.ts';

/** Displaced nodes that are in their place now. */
type Back = Displaced & { readonly homes: ReadonlyMap<ChildNode, Home> };

/** Where a node was kept meanwhile: inside a stand-in, or nowhere. */
type Home = { readonly parent: Node | null; readonly next: ChildNode | null };

/** Gives a function that runs a render under `root`; every render must go through it. */
export function keepOwnNodes(root: Element): (render: () => void) => void {
  const strangers = new WeakSet<Node>();
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  let displaced: readonly Displaced[] = [];
  let isRendering = false;
  const withOwnNodes = (render: () => void) => {
    if (isRendering) return render();
    isRendering = true;
    seen.push(...observer.takeRecords());
    // Preact's own changes are not watched.
    observer.disconnect();
    const back = putBack(readChanges(root, seen.splice(0), displaced, strangers), strangers);
    const words = back.map(wordsOf);
    try {
      render();
    } finally {
      const isSame = back.map((one, index) => wordsOf(one) === words[index]);
      displaced = back.filter((one, index) => settle(one, isSame[index] === true));
      observer.observe(root, { childList: true, subtree: true });
      isRendering = false;
    }
  };
  // A component whose state has changed is drawn through this.
  options.debounceRendering = (render) => queueMicrotask(() => withOwnNodes(render));
  return withOwnNodes;
}

function putBack(displaced: readonly Displaced[], strangers: WeakSet<Node>): readonly Back[] {
  const back = displaced.map((one) => ({ ...one, homes: homesOf(one) }));
  // The latest first: the neighbours it had may have been displaced before it.
  for (const one of back.toReversed()) place(one);
  const claimed = new Set(back.flatMap(({ standIns }) => standIns));
  for (const one of back) {
    if (one.standIns.length > 0) continue;
    const [first, last] = [[...one.nodes].at(0), [...one.nodes].at(-1)];
    const beside = [first?.previousSibling, last?.nextSibling].find(
      (node) => node && strangers.has(node) && !claimed.has(node),
    );
    if (!beside) continue;
    claimed.add(beside);
    one.standIns = [beside];
    beside.after(...one.nodes);
  }
  return back;
}

const homesOf = ({ nodes }: Displaced): Back['homes'] =>
  new Map([...nodes].map((node) => [node, { parent: node.parentNode, next: node.nextSibling }]));

/** Null when one of them is no longer in its place. */
const wordsOf = ({ parent, nodes }: Displaced): string | null =>
  [...nodes].every((node) => node.parentNode === parent)
    ? JSON.stringify([...nodes].map((node) => node.textContent))
    : null;

/** Right behind what stands in for it, or where it was by the record of its removal. */
function place({ parent, nodes, standIns, record }: Displaced): void {
  const isHere = (node: Node | null) => node?.parentNode === parent;
  const before = [record.previousSibling as ChildNode | null, ...standIns].findLast(isHere);
  const next = record.nextSibling as ChildNode | null;
  if (before) before.after(...nodes);
  else if (isHere(next)) next?.before(...nodes);
  else parent.append(...nodes);
}

/** Whether others’ nodes go on standing in for these. */
function settle({ parent, nodes, standIns, homes }: Back, isSame: boolean): boolean {
  const here = standIns.filter((one) => one.parentNode === parent);
  if (!isSame || here.length === 0) {
    for (const one of here) one.remove();
    return false;
  }
  const [first] = nodes;
  // Something new may have come between the two.
  if (here.at(-1)?.nextSibling !== first) first?.before(...here);
  for (const [node, { parent: home, next }] of homes) {
    if (home) home.insertBefore(node, next?.parentNode === home ? next : null);
    else node.remove();
  }
  return true;
}
