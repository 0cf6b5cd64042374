// A component fetched when it is first drawn; until then there is nothing in its place.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchPart, type WhyMissing, whyMissing } from './fetch-part.ts';

type Component<Props> = (props: Props) => ComponentChildren;

/** `Instead` stands in its place when it is not coming. */
export function later<Props extends object>(
  load: () => Promise<Component<Props>>,
  Instead: Component<Props & { readonly why: WhyMissing }>,
): Component<Props> {
  let loaded: Component<Props> | null = null;
  return function Later(props: Props) {
    const [why, setWhy] = useState<WhyMissing | null>(null);
    const [, arrived] = useState(false);
    useEffect(() => {
      if (loaded) return;
      fetchPart(load).then(
        (component) => {
          loaded = component;
          arrived(true);
        },
        (fault) => setWhy(whyMissing(fault)),
      );
    }, []);
    const Loaded = loaded;
    if (Loaded) return <Loaded {...props} />;
    return why && <Instead why={why} {...props} />;
  };
}
