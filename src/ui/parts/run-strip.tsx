// A drill's run: which round it is, and how each customer so far has left.

import type { ComponentChildren } from 'preact';
import './run-strip.css';
import { useWords } from './words.tsx';

export type RunView = {
  /** Of the whole run. */
  readonly rounds: number;
  readonly left: readonly {
    readonly name: string;
    readonly isCalm: boolean;
    readonly face: ComponentChildren;
  }[];
};

export function RunStrip({ view }: { readonly view: RunView }) {
  const { rounds, left } = view;
  const { run } = useWords('play').play;
  const at = Math.min(left.length + 1, rounds);
  return (
    <section class="run" aria-label={run.label}>
      <p>{left.length < rounds ? run.round(at, rounds) : run.over(rounds)}</p>
      <ol>
        {left.map(({ name, isCalm, face }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rounds are only added.
          <li key={index} data-left={isCalm ? 'calm' : 'upset'}>
            <span aria-hidden="true">{face}</span>
            <span class="hidden">{run.left(name, isCalm)}</span>
          </li>
        ))}
        {Array.from({ length: rounds - left.length }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one place is like another.
          <li key={left.length + index} aria-hidden="true" />
        ))}
      </ol>
    </section>
  );
}
