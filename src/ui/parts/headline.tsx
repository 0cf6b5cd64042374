import { Fragment } from 'preact';

/** A headline of a story. Where it breaks, it breaks between two sentences first. */
export function Headline({ text }: { readonly text: string }) {
  const sentences = text.replace(/([.?!…][”’]?) /g, '$1\n').split('\n');
  return (
    <>
      {sentences.map((sentence, at) => (
        <Fragment key={sentence}>
          {at > 0 && ' '}
          <span class="sentence">{sentence}</span>
        </Fragment>
      ))}
    </>
  );
}
