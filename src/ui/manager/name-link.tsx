import type { ComponentChildren } from 'preact';

/** A name that leads to its page, where there is one. */
export function NameLink(props: {
  readonly to: string | undefined;
  readonly children: ComponentChildren;
}) {
  return props.to === undefined ? (
    <span dir="auto">{props.children}</span>
  ) : (
    <a href={props.to} dir="auto">
      {props.children}
    </a>
  );
}
