import { Component, type ComponentChildren } from 'preact';

/** The component, drawn again only when one of its props is not the one it was. */
export function unlessSame<Props extends object>(draw: (props: Props) => ComponentChildren) {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const names = Object.keys({ ...this.props, ...next }) as (keyof Props)[];
      return names.some((name) => next[name] !== this.props[name]);
    }
    override render({ ...props }: Props): ComponentChildren {
      return draw(props);
    }
  };
}
