import type { Words } from '../../words/words.ts';
import { useWords } from '../parts/words.tsx';
import type { CoachView } from './view.ts';

/** The first question, word for word as one can ask it. */
export function Opener(props: { readonly view: CoachView; readonly onCopy: () => void }) {
  const words = useWords('coach').coach;
  const { moment, opener, isCopied, worthRepeating } = props.view;
  if (!opener)
    return (
      <p>
        {words.nothingLost}
        {worthRepeating && ` ${words.askAbove}`}
      </p>
    );
  return (
    <>
      <p class="label" dir="auto">
        {moment}
      </p>
      <blockquote class="coach-opener pale lead card">
        {opener.map(({ text, isQuote }) =>
          isQuote ? (
            <b key={text} dir="auto">
              {text}
            </b>
          ) : (
            text
          ),
        )}
      </blockquote>
      <div class="coach-copy row">
        <button type="button" class="plain-button" onClick={props.onCopy}>
          {words.copy}
          <span class="hidden"> {words.theQuestion}</span>
        </button>
        <p role="status">{copiedWords(isCopied, words)}</p>
      </div>
    </>
  );
}

function copiedWords(isCopied: boolean | null, words: Words['coach']): string {
  if (isCopied === null) return '';
  return isCopied ? words.copied : words.notCopied;
}
