// A component fetched when it is first drawn; until then there is nothing in its place.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Component<Props> = (props: Props) => ComponentChildren;

export function later<Props extends object>(
  load: () => Promise<Component<Props>>,
): Component<Props> {
  let loaded: Component<Props> | null = null;
  return function Later(props: Props) {
    const [, arrived] = useState(false);
    useEffect(() => {
      if (loaded) return;
      load().then((component) => {
        loaded = component;
        arrived(true);
      });
    }, []);
    const Loaded = loaded;
    return Loaded && <Loaded {...props} />;
  };
}
