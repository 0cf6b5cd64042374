// When our own drawing has failed and the screen is gone: says so in plain words, keeps what is kept,
// offers a way on. It uses nothing that might itself be broken.

import type { Words } from '../../words/words.ts';

export function showBroken(root: HTMLElement, notices: Words['notices']): void {
  const { broken, toTitle } = notices;
  const page = document.createElement('main');
  page.className = 'arriving';
  page.setAttribute('role', 'alert');
  const title = document.createElement('h1');
  title.textContent = broken.title;
  const sentence = document.createElement('p');
  sentence.textContent = broken.sentence;
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'main-button';
  again.textContent = broken.again;
  again.onclick = () => location.reload();
  const home = document.createElement('a');
  home.href = '#/';
  home.className = 'quiet';
  home.textContent = toTitle;
  home.onclick = () => setTimeout(() => location.reload());
  page.append(title, sentence, again, document.createTextNode(' '), home);
  root.replaceChildren(page);
  again.focus();
}
