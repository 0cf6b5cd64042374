// What is said in the story, and what came of an answer.

import type { PhoneView } from '../../core/room/phone-view.ts';
import type { ReadLine } from '../../core/room/scene.ts';
import { OptionBadge } from '../parts/option-badge.tsx';
import { useWords } from '../parts/words.tsx';
import { saidBy } from './said-on-phone.ts';

export function PhoneLine(props: { readonly line: ReadLine | null; readonly language: string }) {
  const { line, language } = props;
  const { phone: words } = useWords('phone');
  if (!line) return null;
  const by = saidBy(line, words);
  return (
    <section class="phone-line box" aria-label={words.story}>
      {by && <p class="label">{by}</p>}
      <p dir="auto" lang={language}>
        {line.text}
      </p>
    </section>
  );
}

export function PhoneOutcomes({ view }: { readonly view: PhoneView }) {
  const { phone: words } = useWords('phone');
  return (
    <>
      {view.outcomes.map(({ option, hears }) => (
        <section key={option.letter} class="phone-line box stack tight">
          <h2 class="inline">
            <OptionBadge letter={option.letter} />
            {words.weSaid(option.letter)}
          </h2>
          <p dir="auto" lang={view.language}>
            {option.text}
          </p>
          <p>
            <b>{words.heard}</b>{' '}
            <i dir="auto" lang={view.language}>
              {hears}
            </i>
          </p>
        </section>
      ))}
    </>
  );
}
