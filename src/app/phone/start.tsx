// `#/p/‹code›`: a phone in a workshop. It is built as one file of its own (`tools/phone-plugin.ts`), so
// that a phone loads nothing of the game.

import { nicknames as germanNicknames } from '../../words/de/nicknames.ts';
import { notices } from '../../words/de/notices.ts';
import { phone as german } from '../../words/de/phone.ts';
import { nicknames } from '../../words/en/nicknames.ts';
import { phone } from '../../words/en/phone.ts';
import { FIRST_ENGLISH } from '../../words/first-english.ts';
import { guessLanguage, type Language } from '../../words/languages.ts';
import type { WordsHere } from '../../words/words.ts';
import { browserLine, onWaking } from '../shell/browser-line.ts';
import { dress } from '../shell/dress.ts';
import { startLoop } from '../shell/loop.ts';
import { keepAwake } from '../shell/platform.ts';
import { browserShelf, openMemory } from '../shell/storage.ts';
import { surfaceOn } from '../shell/surface.tsx';
import { type PhoneEffect, type PhoneMessage, type PhoneModel, phoneAt } from './phone.ts';
import { phoneEffects } from './phone-effects.ts';
import { PhonePage } from './phone-page.tsx';
import { updatePhone } from './update-phone.ts';

const WORDS: Readonly<Record<Language, WordsHere>> = {
  en: { ...FIRST_ENGLISH, phone, nicknames },
  de: { ...FIRST_ENGLISH, language: 'de', notices, phone: german, nicknames: germanNicknames },
};

function startPhone(root: HTMLElement): void {
  const shelf = browserShelf();
  const settings = openMemory(shelf).loadSettings(guessLanguage(navigator.languages));
  dress(document.documentElement, settings);
  const words = WORDS[settings.language];
  document.documentElement.lang = words.language;
  // Each address is a page of its own: nothing of the one before is known to it.
  window.addEventListener('hashchange', () => location.reload());
  root.replaceChildren();
  const drawOn = surfaceOn(root);
  const loop = startLoop<PhoneModel, PhoneMessage, PhoneEffect>({
    initial: phoneAt(location.hash),
    update: updatePhone,
    run: phoneEffects({
      ...{ line: browserLine, shelf, keepAwake },
      go: (hash) => {
        location.hash = hash;
      },
    }),
    draw: (model, tell) => drawOn(<PhonePage model={model} tell={tell} />, words),
    failed: ({ error }) => {
      console.error(error);
      return null;
    },
  });
  onWaking(() => loop.dispatch({ type: 'woken' }));
}

startPhone(document.getElementById('app') ?? document.body);
