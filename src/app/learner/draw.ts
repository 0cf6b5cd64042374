// From the model to the page: the DOM at once; the stage's tableau and the sound's mix after the frame
// that shows it. Each of the three works out for itself what has changed.

import { h } from 'preact';
import type { Settings } from '../../ui/parts/settings.ts';
import { FIRST_ENGLISH } from '../../words/first-english.ts';
import type { Hosts } from '../playing/hosts.ts';
import { dress, isMotionReduced } from '../shell/dress.ts';
import type { WhyMissing } from '../shell/fetch-part.ts';
import { newestAfterFrame } from '../shell/quiet.ts';
import { surfaceOn } from '../shell/surface.tsx';
import type { Message } from './message.ts';
import type { Model } from './model.ts';
import { noteWherePressed } from './notices/note-where-pressed.tsx';
import { pageShelf, type Shown } from './pages.ts';
import { heardOn, tableauOn } from './scene-on.ts';

/** What is on the page. */
type Last = Pick<Model, 'screen' | 'route'> & { readonly shown: Shown };

export function drawing(
  root: HTMLElement,
  hosts: Hosts,
  redraw: () => void,
  failed: (why: WhyMissing) => void,
) {
  const shownOf = pageShelf(redraw, failed);
  const afterWords = newestAfterFrame();
  const drawOn = surfaceOn(root);
  const note = noteWherePressed();
  let last: Last | null = null;
  let worn: Settings | null = null;
  const pageFor = ({ screen, route, trouble, settings: { language } }: Model): Shown | null => {
    const awaited = route.screen === 'other' ? 'play' : route.screen;
    if (!trouble) {
      // The page that is to come is fetched beside its story.
      const shown = shownOf(screen.kind === 'loading' ? awaited : screen.kind, language);
      return screen.kind === 'loading' ? null : shown;
    }
    // A part that is missing is fetched again when somebody presses, and not when the page is drawn.
    const shown = screen.kind === 'loading' ? null : shownOf(screen.kind, language, false);
    if (shown || hasFirstLines(root)) return shown;
    // A screen keeps its language when the words of another one cannot be loaded.
    if (last) return last.screen.kind === screen.kind ? last.shown : null;
    return shownOf('loading', language, false) ?? shownOf('loading', FIRST_ENGLISH.language);
  };
  return (model: Model, dispatch: (message: Message) => void): void => {
    if (model.settings !== worn) dress(document.documentElement, model.settings);
    worn = model.settings;
    const shown = pageFor(model);
    // While a page is loaded, the one before stays; before the first page stands the HTML's own.
    if (shown) {
      const { page, words } = shown;
      if (!last) takeOver(root);
      document.documentElement.lang = words.language;
      drawOn(h(page as never, { model, screen: model.screen, dispatch, hosts } as never), words);
      last = { screen: model.screen, route: model.route, shown };
      // The words of another language could not be loaded: the screen stays as it is.
      const isOtherLanguage = words.language !== model.settings.language;
      if (isOtherLanguage && model.trouble?.isWherePressed === false) stay(last, dispatch);
    } else if (model.trouble && last) {
      stay(last, dispatch);
    } else if (model.trouble) {
      // The script of the first lines says so after the last of them.
      document.documentElement.dataset.arrival = 'missing';
    }
    const isAwaited = !shown && last !== null;
    const noted = model.trouble?.isWherePressed ? model.trouble : isAwaited ? 'waiting' : null;
    note(noted, dispatch, last?.shown.words ?? FIRST_ENGLISH);
    hosts.stage.setReducedMotion(isMotionReduced(model.settings));
    afterWords(() => {
      hosts.stage.show(tableauOn(model));
      hosts.sound.show(heardOn(model));
    });
  };
}

const stay = ({ screen, route }: Last, dispatch: (message: Message) => void): void =>
  dispatch({ type: 'stayed', screen, route });

const hasFirstLines = (root: HTMLElement): boolean => root.dataset.shown !== undefined;

/** Keeps the first lines that the HTML shows, and removes its other first words. */
function takeOver(root: HTMLElement): void {
  if (!hasFirstLines(root)) root.replaceChildren();
  for (const name of ['shown', 'seed', 'wanted']) delete root.dataset[name];
  root.onclick = null;
  root.onpointerdown = null;
}
