// What all of the manager's pages have in common: the wall with the name of the page, the ways to the
// others, what came of the last thing done, and what none of it is for.

import type { ComponentChildren } from 'preact';
import { LANGUAGES, type Language } from '../../words/languages.ts';
import { useFocus } from '../parts/focus.ts';
import { useTopOfPage } from '../parts/top-of-page.ts';
import { usePageLanguage, useWords } from '../parts/words.tsx';
import '../parts/layout.css';
import './manager.css';
import './table.css';
import { type News, NewsLine } from './news.tsx';

export type NavLink = {
  readonly address: string;
  readonly words: string;
  readonly isHere: boolean;
};

export function Frame(props: {
  /** Names the page: another one begins at its heading. */
  readonly page: string;
  readonly title: string;
  readonly lead?: ComponentChildren;
  /** Back to what this page is a part of; null at the top. */
  readonly up: { readonly address: string; readonly words: string } | null;
  readonly links: readonly NavLink[];
  readonly news: News | null;
  readonly onLanguage: (language: Language) => void;
  readonly onSignOut: (() => void) | null;
  readonly children: ComponentChildren;
}) {
  const { manager, skills } = useWords('manager', 'skills');
  const heading = useFocus(props.page);
  useTopOfPage(props.page);
  return (
    <div class="manager page">
      <header class="manager-head counter stack">
        {props.up && (
          <a class="quiet flush" href={props.up.address}>
            {props.up.words}
          </a>
        )}
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {props.title}
        </h1>
        {props.lead && <p class="lead">{props.lead}</p>}
        {props.links.length > 0 && (
          <nav aria-label={manager.pages}>
            <ul class="row">
              {props.links.map(({ address, words, isHere }) => (
                <li key={address}>
                  <a
                    class="plain-button"
                    href={address}
                    {...(isHere && { 'aria-current': 'page' as const })}
                  >
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <NewsLine news={props.news} />
      <main class="manager-sheet stack">{props.children}</main>
      <footer class="manager-foot row small">
        <p class="note">{skills.purpose}</p>
        <LanguageField onLanguage={props.onLanguage} />
        {props.onSignOut && (
          <button type="button" class="quiet flush" onClick={props.onSignOut}>
            {manager.signOut}
          </button>
        )}
      </footer>
    </div>
  );
}

function LanguageField(props: { readonly onLanguage: (language: Language) => void }) {
  const { settings } = useWords('settings');
  return (
    <label class="row">
      {settings.language}
      <select
        class="field language-field"
        value={usePageLanguage()}
        onChange={({ currentTarget }) => props.onLanguage(currentTarget.value as Language)}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {settings.languages[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
