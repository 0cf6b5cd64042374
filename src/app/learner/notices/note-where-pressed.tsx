// A sentence beside what was pressed last: that it is being loaded, or why it cannot be. It is in the
// first script, because it may have to say that nothing more can be fetched.

import { render } from 'preact';
import { Pressed } from '../../../ui/notices/pressed.tsx';
import { WordsProvider } from '../../../ui/parts/words.tsx';
import type { WordsHere } from '../../../words/words.ts';
import type { Message } from '../message.ts';
import { type Trouble, troubleWords } from '../trouble.ts';

type Noted = Trouble | 'waiting' | null;

/** The note is removed by the next click: it may cover the next control. */
export function noteWherePressed() {
  const host = document.createElement('div');
  let pressed: Element | null = null;
  let shown: Noted = null;
  let spoken: WordsHere | null = null;
  const take = () => {
    render(null, host);
    host.remove();
  };
  const onClick = ({ target }: MouseEvent) => {
    const control = target instanceof Element ? target.closest('button, a, summary') : null;
    if (host.contains(control)) return;
    take();
    if (control) pressed = control;
  };
  window.addEventListener('click', onClick, { capture: true });
  return (noted: Noted, dispatch: (message: Message) => void, words: WordsHere): void => {
    if (noted === shown && words === spoken) return;
    shown = noted;
    spoken = words;
    // Before anything was pressed, the first words of the HTML are shown.
    if (!noted || !pressed) {
      take();
      return;
    }
    // Nothing outside an open dialog can be pressed.
    (document.querySelector('dialog[open]') ?? document.body).append(host);
    const onAnew = () => dispatch({ type: 'load_anew' });
    render(
      <WordsProvider value={words}>
        <Pressed
          at={pressed.isConnected ? pressed.getBoundingClientRect() : null}
          sentence={noted === 'waiting' ? null : troubleWords(noted, words.notices)}
          onAnew={noted !== 'waiting' && noted.anew ? onAnew : null}
        />
      </WordsProvider>,
      host,
    );
  };
}
