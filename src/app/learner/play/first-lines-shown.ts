// Stands in the page itself and shows the first lines, one after the other, and the first choices,
// before the game has arrived. It is for a first visit: whoever has played or set anything is shown
// what belongs to them by the game itself. The lines were drawn in English when the site was built: a
// browser that asks for another of our languages waits for the game, in the words of that language.

import { shuffle } from '../../../core/shuffle.ts';
import type { DecisionId } from '../../../core/story/line.ts';
import { isHasty, type Press, withPress } from '../../../ui/play/haste.ts';
import { guessLanguage, isLanguage, type Language } from '../../../words/languages.ts';
import { PREFIX, SETTINGS } from '../../shell/storage-keys.ts';

/** What is kept of the screen before at its head and at its tail, and what stands between. */
export type Change = readonly [
  page: string,
  head: number,
  tail: number,
  between: string,
  /** Whose choices stand on this screen, in the story's own order. */
  decision: DecisionId | null,
];

type Shown = { readonly html: string; readonly decision: DecisionId | null };

/** Put in when the page is built. */
declare const FIRST_LINES: readonly Change[];

const [, scenario, mode = 'learn'] = /^#\/s\/(\w+)(?:\?mode=(\w+))?$/.exec(location.hash) ?? [];
const root = document.getElementById('app');
const language = languageSet() ?? guessLanguage(navigator.languages);
// The page’s own first words are there in every language.
document.documentElement.lang = language;
if (scenario && root && language === 'en' && !isKnown())
  begin(root, screensOf(`${scenario} ${mode}`));

/** As the game itself reads it; null on a first visit. */
function languageSet(): Language | null {
  try {
    const { language } = JSON.parse(localStorage.getItem(SETTINGS) ?? '{}');
    return isLanguage(language) ? language : null;
  } catch {
    return null;
  }
}

function isKnown(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(PREFIX));
  } catch {
    // Storage may be denied: then nothing is known of anyone.
    return false;
  }
}

function screensOf(wanted: string): readonly Shown[] {
  let html = '';
  return FIRST_LINES.flatMap(([page, head, tail, between, decision]) => {
    html = html.slice(0, head) + between + html.slice(html.length - tail);
    return page === wanted ? [{ html, decision }] : [];
  });
}

/** `shown`, `seed` and `wanted` on the root are what the game goes on from. */
function begin(root: HTMLElement, screens: readonly Shown[]): void {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  // What the page says while the game is on its way, and when it does not come.
  const arrival = root.querySelector<HTMLElement>('.arrival');
  let shownAt = Number.POSITIVE_INFINITY;
  const draw = (shown: number) => {
    const screen = screens[shown - 1];
    if (!screen) return;
    root.innerHTML = screen.html;
    root.dataset.shown = String(shown);
    if (screen.decision) order(root, seed, screen.decision);
    const turn = root.querySelector('.turn');
    if (arrival) turn?.append(arrival);
    // A focus costs a layout: the line is painted first.
    requestAnimationFrame(() =>
      setTimeout(() => {
        shownAt = performance.now();
        const isMissing = document.documentElement.dataset.arrival === 'missing';
        const place = root.querySelector<HTMLElement>('.next, .turn-title');
        (turn && isMissing ? arrival : place)?.focus();
      }),
    );
  };
  let run: readonly Press[] = [];
  let isTooSoon = false;
  root.onpointerdown = (event) => {
    isTooSoon = isHasty(event, run, shownAt);
    run = withPress(run, event);
  };
  root.onclick = ({ target, detail }) => {
    const { shown } = root.dataset;
    if (!shown || !(target instanceof Element)) return;
    if (target.closest('.next')) draw(Number(shown) + 1);
    const choice = target.closest<HTMLElement>('[data-choice]')?.dataset.choice;
    // Keys and assistive technology do not press; a hand that taps on has not read what it takes.
    const isMeant = detail === 0 || (detail < 2 && !isTooSoon);
    if (!choice || !isMeant || root.dataset.wanted) return;
    root.dataset.wanted = choice;
    arrival?.focus();
  };
  document.addEventListener('keydown', ({ key, ctrlKey, altKey, metaKey }) => {
    if (!root.dataset.shown || ctrlKey || altKey || metaKey) return;
    root.querySelectorAll<HTMLElement>('[data-choice]')[Number(key) - 1]?.click();
  });
  root.dataset.seed = String(seed);
  draw(1);
}

/** The order that the game will give them: the places stay, what stands in them moves. */
function order(root: HTMLElement, seed: number, decision: DecisionId): void {
  const places = [...root.querySelectorAll<HTMLElement>('[data-choice]')];
  const choices = places.map(({ dataset, lastElementChild }) => ({
    id: dataset.choice,
    html: lastElementChild?.innerHTML ?? '',
  }));
  for (const [at, { id, html }] of shuffle(choices, seed, decision).entries()) {
    const place = places[at];
    if (!place?.lastElementChild) continue;
    place.dataset.choice = id;
    place.lastElementChild.innerHTML = html;
  }
}
