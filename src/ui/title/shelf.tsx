// All scenarios but the next one, grouped by what they train. Where there are many, they can be searched;
// a search looks through all of them.

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { THEMES } from '../../core/vocabulary.ts';
import { useWords } from '../parts/words.tsx';
import { ALL, found, isSought, type Sought, timesFor } from './found.ts';
import { ScenarioCard } from './scenario-card.tsx';
import './shelf.css';
import type { ScenarioView, TitleDoors } from './view.ts';

/** Fewer are seen at a glance. */
const MANY = 6;

export type ShelfProps = {
  /** In their order; the next one is among them. */
  readonly scenarios: readonly ScenarioView[];
  readonly next: string | null;
  readonly doors: TitleDoors;
  readonly picture: ((scenario: string, isLater: boolean) => ComponentChildren) | undefined;
};

export function Shelf({ scenarios, next, doors, picture }: ShelfProps) {
  const [sought, seek] = useState<Sought>(ALL);
  const { title: words } = useWords('title');
  const themeOf = ({ theme }: ScenarioView) => (theme ? words.themes[theme] : '');
  const shown = isSought(sought)
    ? found(scenarios, sought, themeOf)
    : scenarios.filter(({ id }) => id !== next);
  const groups = [...THEMES, null].map((theme) => ({
    theme,
    members: shown.filter((one) => one.theme === theme),
  }));
  return (
    <section class="shelf stack" aria-labelledby="shelf">
      <h2 id="shelf">{next ? words.others : words.all}</h2>
      {scenarios.length >= MANY && (
        <Search
          {...{ sought, seek, times: timesFor(scenarios) }}
          found={isSought(sought) ? shown.length : scenarios.length}
          all={scenarios.length}
        />
      )}
      {groups.map(
        ({ theme, members }) =>
          members.length > 0 && (
            <section key={theme} class="stack" aria-labelledby={theme ? `theme-${theme}` : 'shelf'}>
              {theme && <h3 id={`theme-${theme}`}>{words.themes[theme]}</h3>}
              <ul class="columns">
                {members.map((scenario) => (
                  <li key={scenario.id}>
                    <ScenarioCard
                      scenario={scenario}
                      doors={doors}
                      picture={picture?.(scenario.id, true)}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </section>
  );
}

function Search(props: {
  readonly sought: Sought;
  readonly seek: (sought: Sought) => void;
  readonly times: readonly number[];
  readonly found: number;
  readonly all: number;
}) {
  const { sought, seek, times } = props;
  const { search: words } = useWords('title').title;
  const field = useRef<HTMLInputElement>(null);
  const showAll = () => {
    seek(ALL);
    field.current?.focus();
  };
  return (
    <search class="shelf-search">
      <label class="shelf-word">
        {words.word}
        <input
          ref={field}
          class="field"
          type="search"
          autocomplete="off"
          value={sought.word}
          onInput={({ currentTarget }) => seek({ ...sought, word: currentTarget.value })}
        />
      </label>
      {times.length > 0 && (
        <label class="shelf-time">
          {words.time}
          <select
            class="field"
            value={sought.minutes ?? ''}
            onChange={({ currentTarget }) =>
              seek({ ...sought, minutes: Number(currentTarget.value) || null })
            }
          >
            <option value="">{words.anyTime}</option>
            {times.map((minutes) => (
              <option key={minutes} value={minutes}>
                {words.upTo(minutes)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="shelf-found" role="status">
        {words.found(props.found, props.all)}
        {props.found === 0 && `. ${words.nothing}`}
      </p>
      {isSought(sought) && (
        <button type="button" class="plain-button" onClick={showAll}>
          {words.showAll}
        </button>
      )}
    </search>
  );
}
