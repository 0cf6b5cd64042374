// From the model to the page: the DOM at once; the stage's tableau and the sound's mix after the frame
// that shows it. Each of the three works out for itself what has changed.

import { h } from 'preact';
import type { WhyMissing } from './fetch-part.ts';
import type { Message } from './message.ts';
import type { Model } from './model.ts';
import { noteWherePressed } from './note-where-pressed.tsx';
import type { Hosts } from './page.ts';
import { pageShelf } from './pages.ts';
import { isLessMotionWanted } from './platform.ts';
import { newestAfterFrame } from './quiet.ts';
import { seenWith } from './record/visit.ts';
import type { Settings } from './settings.ts';
import { surfaceOn } from './surface.tsx';
import { tableauOn } from './tableau-on.ts';

export function drawing(
  root: HTMLElement,
  hosts: Hosts,
  redraw: () => void,
  failed: (why: WhyMissing) => void,
) {
  const pageOf = pageShelf(redraw, failed);
  const afterWords = newestAfterFrame();
  const drawOn = surfaceOn(root);
  const note = noteWherePressed();
  let last: Pick<Model, 'screen' | 'route'> | null = null;
  let worn: Settings | null = null;
  const pageFor = ({ screen, route, trouble }: Model) => {
    const awaited = route.screen === 'other' ? 'play' : route.screen;
    if (!trouble) {
      // The page that is to come is fetched beside its story.
      const page = pageOf(screen.kind === 'loading' ? awaited : screen.kind);
      return screen.kind === 'loading' ? null : page;
    }
    // What is missing is asked for again by a hand, and not by a drawing.
    const page = screen.kind === 'loading' ? null : pageOf(screen.kind, false);
    return page ?? (last || hasFirstLines(root) ? null : pageOf('loading'));
  };
  return (model: Model, dispatch: (message: Message) => void): void => {
    if (model.settings !== worn) dress(document.documentElement, model.settings);
    worn = model.settings;
    const page = pageFor(model);
    // While a page is on its way the one before stays; the first paint is the HTML's own.
    if (page) {
      if (!last) takeOver(root);
      drawOn(
        h(page as never, { model: seen(model), screen: model.screen, dispatch, hosts } as never),
      );
      last = { screen: model.screen, route: model.route };
    } else if (model.trouble && last) {
      dispatch({ type: 'stayed', ...last });
    } else if (model.trouble) {
      // The first lines go on to their end, and there it is said.
      document.documentElement.dataset.arrival = 'missing';
    }
    const isAwaited = !page && last !== null;
    note(model.trouble?.isWherePressed ? model.trouble : isAwaited ? 'waiting' : null, dispatch);
    hosts.stage.setReducedMotion(isMotionReduced(model.settings));
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

const hasFirstLines = (root: HTMLElement): boolean => root.dataset.shown !== undefined;

/** First lines that the page itself has drawn are gone on from; its other first words make way. */
function takeOver(root: HTMLElement): void {
  if (!hasFirstLines(root)) root.replaceChildren();
  for (const name of ['shown', 'seed', 'wanted']) delete root.dataset[name];
  root.onclick = null;
  root.onpointerdown = null;
}

function isMotionReduced({ motion }: Settings): boolean {
  return motion === 'system' ? isLessMotionWanted() : motion === 'reduced';
}

/** Settings that style sheets read. */
function dress(page: HTMLElement, { textSize, motion, font, textSpeed }: Settings): void {
  page.style.setProperty('--text-size', String(textSize / 100));
  page.dataset.motion = motion;
  page.dataset.font = font;
  page.dataset.textSpeed = textSpeed;
}
