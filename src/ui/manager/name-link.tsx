import type { ComponentChildren } from 'preact';
import type { Cell } from './table.tsx';

/** In a cell of a table, whose file has the name alone. */
export const nameCell = (name: string, to: string | undefined): Cell => [
  name,
  <NameLink key={name} to={to}>
    {name}
  </NameLink>,
];

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
