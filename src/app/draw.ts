// From the model to the page: the DOM at once; the stage's tableau and the sound's mix after the frame
// that shows it. Each of the three works out for itself what has changed.

import { h, render, type VNode } from 'preact';
import { keepOwnNodes } from '../ui/own-nodes.ts';
import type { Message } from './message.ts';
import type { Model } from './model.ts';
import type { Hosts } from './page.ts';
import { pageShelf } from './pages.ts';
import { newestAfterFrame } from './quiet.ts';
import { seenWith } from './record/visit.ts';
import type { Settings } from './settings.ts';
import { tableauOn } from './tableau-on.ts';

export function drawing(root: HTMLElement, hosts: Hosts, redraw: () => void, failed: () => void) {
  const pageOf = pageShelf(redraw, failed);
  const afterWords = newestAfterFrame();
  const withOwnNodes = keepOwnNodes(root);
  const lessMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
  let lastPage: VNode | null = null;
  let worn: Settings | null = null;
  const pageFor = ({ screen, route, trouble }: Model) => {
    if (screen.kind !== 'loading') return pageOf(screen.kind);
    // The page that is to come is fetched beside its story.
    pageOf(route.screen === 'other' ? 'play' : route.screen);
    // At the very start the HTML itself says that the story is on its way.
    return lastPage || trouble ? pageOf('loading') : null;
  };
  return (model: Model, dispatch: (message: Message) => void): void => {
    if (model.settings !== worn) dress(document.documentElement, model.settings);
    worn = model.settings;
    const page = pageFor(model);
    // While a page is on its way the one before stays; the first paint is the HTML's own.
    if (page) {
      if (!lastPage) takeOver(root);
      const drawn = h(
        page as never,
        { model: seen(model), screen: model.screen, dispatch, hosts } as never,
      );
      lastPage = drawn;
      withOwnNodes(() => render(drawn, root));
    } else if (model.trouble && !lastPage) {
      root.querySelector('.arriving p, .notices')?.replaceChildren(model.trouble);
    }
    hosts.stage.setReducedMotion(isMotionReduced(model.settings, lessMotion));
    afterWords(() => {
      // A preview has a game of its own to show and to be heard.
      if (model.screen.kind === 'preview') return;
      hosts.stage.show(tableauOn(model));
      hosts.sound.show(model);
    });
  };
}

/** Pages about an attempt from a file know of no other. */
function seen(model: Model): Model {
  const { screen } = model;
  return 'result' in screen ? seenWith(model, screen.result.attempt.id) : model;
}

/** First lines that the page itself has drawn are gone on from; its other first words make way. */
function takeOver(root: HTMLElement): void {
  if (root.dataset.shown === undefined) root.replaceChildren();
  delete root.dataset.shown;
}

function isMotionReduced({ motion }: Settings, lessMotion: MediaQueryList): boolean {
  return motion === 'system' ? lessMotion.matches : motion === 'reduced';
}

/** Settings that style sheets read. */
function dress(page: HTMLElement, { textSize, motion, font, textSpeed }: Settings): void {
  page.style.setProperty('--text-size', String(textSize / 100));
  page.dataset.motion = motion;
  page.dataset.font = font;
  page.dataset.textSpeed = textSpeed;
}
