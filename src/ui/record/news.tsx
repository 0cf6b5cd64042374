// What came of a file.

import type { PlaceRef } from '../parts/focus.ts';

export type NewsView = {
  readonly kind: 'reading' | 'good' | 'bad';
  readonly title: string;
  readonly sentences: readonly string[];
  readonly link: { readonly name: string; readonly address: string } | null;
};

export function News(props: { readonly view: NewsView; readonly place: PlaceRef }) {
  const { kind, title, sentences, link } = props.view;
  return (
    <section class="record-news strip stack" data-kind={kind} aria-labelledby="news-title">
      <h2 id="news-title" ref={props.place} tabIndex={-1}>
        {title}
      </h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {link && (
        <p>
          <a href={link.address}>{link.name}</a>
        </p>
      )}
    </section>
  );
}
