// Where the page is drawn. A drawing that throws is made once more from nothing, because what stood
// there may have been changed by a script that is not ours; only if that throws too is the screen gone.

import { Component, type ComponentChildren, render, type VNode } from 'preact';
import { keepOwnNodes } from '../../ui/parts/own-nodes.ts';
import { WordsProvider } from '../../ui/parts/words.tsx';
import { FIRST_ENGLISH } from '../../words/first-english.ts';
import type { WordsHere } from '../../words/words.ts';
import { showBroken } from './broken.ts';

export function surfaceOn(root: HTMLElement): (page: VNode, words: WordsHere) => void {
  const withOwnNodes = keepOwnNodes(root);
  let page: VNode | null = null;
  let words: WordsHere = FIRST_ENGLISH;
  let isSecondTry = false;
  let isGone = false;

  const guarded = () => (
    <WordsProvider value={words}>
      <Guard onFault={failed}>{page}</Guard>
    </WordsProvider>
  );
  const draw = () => {
    try {
      withOwnNodes(() => render(guarded(), root));
    } catch (fault) {
      failed(fault);
    }
  };
  // Preact reports a fault from the middle of its own work: what follows has to wait for its end.
  const failed = (fault: unknown) => {
    if (isGone) return;
    console.error(fault);
    isGone = isSecondTry;
    isSecondTry = true;
    queueMicrotask(() => {
      clear(root);
      if (isGone) showBroken(root, words.notices);
      else draw();
    });
  };
  return (next, nextWords) => {
    if (isGone) return;
    page = next;
    words = nextWords;
    isSecondTry = false;
    draw();
  };
}

function clear(root: HTMLElement): void {
  try {
    render(null, root);
  } catch (fault) {
    console.error(fault);
  }
  root.replaceChildren();
}

/** Told of every fault below it, also of those in a component that draws itself again. */
class Guard extends Component<
  { readonly children: ComponentChildren; readonly onFault: (fault: unknown) => void },
  { readonly isBroken: boolean }
> {
  override state = { isBroken: false };

  override componentDidCatch(fault: unknown): void {
    this.setState({ isBroken: true });
    this.props.onFault(fault);
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}
