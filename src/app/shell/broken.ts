// When our own drawing has failed and the screen is gone: says so in plain words, keeps what is kept,
// offers a way on. It uses nothing that might itself be broken.

export function showBroken(root: HTMLElement): void {
  const page = document.createElement('main');
  page.className = 'arriving';
  page.setAttribute('role', 'alert');
  const title = document.createElement('h1');
  title.textContent = 'Something broke here';
  const sentence = document.createElement('p');
  sentence.textContent =
    'This is our fault, not yours. What you chose is saved up to your last line; opening the page again goes on from there.';
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'main-button';
  again.textContent = 'Open the page again';
  again.onclick = () => location.reload();
  const home = document.createElement('a');
  home.href = '#/';
  home.className = 'quiet';
  home.textContent = 'To the title page';
  home.onclick = () => setTimeout(() => location.reload());
  page.append(title, sentence, again, document.createTextNode(' '), home);
  root.replaceChildren(page);
  again.focus();
}
