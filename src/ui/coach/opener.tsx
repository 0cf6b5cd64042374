import type { CoachView } from './view.ts';

/** The first question, word for word as one can ask it. */
export function Opener(props: { readonly view: CoachView; readonly onCopy: () => void }) {
  const { opener, isCopied, worthRepeating } = props.view;
  if (!opener)
    return (
      <p>
        Nothing was lost here: at no decision was there a stronger line.
        {worthRepeating && ' Ask how they came to the line above.'}
      </p>
    );
  return (
    <>
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
          Copy
          <span class="hidden"> the question</span>
        </button>
        <p role="status">{copiedWords(isCopied)}</p>
      </div>
    </>
  );
}

function copiedWords(isCopied: boolean | null): string {
  if (isCopied === null) return '';
  return isCopied ? 'Copied' : 'This browser does not copy. Select the text and copy it by hand.';
}
