// A sheet of paper laid over the screen. The browser's own modal dialog keeps the focus inside,
// answers Escape and gives the focus back when it is closed.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './layout.css';
import './panel.css';
import { useWords } from './words.tsx';

export function Panel(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
}) {
  const { title, onClose } = props;
  const { play: words } = useWords('play');
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    heading.current?.focus();
    return () => {
      // Closed before it leaves the page: an open dialog that is just removed drops the focus.
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      class="panel"
      aria-labelledby="panel-title"
      ref={dialog}
      onCancel={onClose}
      onKeyDown={props.onKey}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class="panel-paper box">
        <header class="panel-head inline">
          <h2 id="panel-title" ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" class="bar-button" aria-label={words.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        {props.children}
      </div>
    </dialog>
  );
}
