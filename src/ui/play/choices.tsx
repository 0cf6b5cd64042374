import { useRef } from 'preact/hooks';
import type { ChoiceId } from '../../core/story/line.ts';
import type { PlaceRef } from '../parts/focus.ts';
import { usePageLanguage, useWords } from '../parts/words.tsx';
import type { Presses } from './presses.ts';
import type { Option } from './view.ts';

/**
 * The choices of a decision. The heading takes the focus, not the first choice: whoever is still
 * pressing Enter to get through the lines must not pick by accident.
 */
export function Choices(props: {
  readonly options: readonly Option[];
  /** What the coach has said, for the second try. */
  readonly hint: string | null;
  /** Of the story. */
  readonly language: string;
  readonly heading: PlaceRef;
  /** A hand has come down on a choice, which may be gone when it lifts: it must not have the focus. */
  readonly onPress: () => void;
  readonly isMeant: Presses['isMeant'];
  readonly onPick: (choice: ChoiceId) => void;
}) {
  const { options, hint, language } = props;
  const { play: words } = useWords('play');
  const page = usePageLanguage();
  const list = useRef<HTMLOListElement>(null);
  const press = (event: MouseEvent, choice: ChoiceId) => {
    // The second half of a double click on Next would land here.
    if (event.detail < 2 && props.isMeant(event)) return props.onPick(choice);
    for (const filling of list.current?.getAnimations?.({ subtree: true }) ?? [])
      filling.currentTime = 0;
  };
  return (
    <section class="turn" aria-labelledby="your-turn">
      <h2
        id="your-turn"
        class="turn-title"
        ref={props.heading}
        tabIndex={-1}
        aria-describedby={hint === null ? undefined : 'hint'}
      >
        {words.yourTurn} <small>{words.choices(options.length)}</small>
      </h2>
      {hint !== null && (
        <p class="hint" id="hint">
          <b>{words.speaker(words.coach, null)}</b>
          <bdi lang={language}>{hint}</bdi>
        </p>
      )}
      <ol class="choices" ref={list}>
        {options.map((option, index) => (
          <li key={option.id}>
            <button
              type="button"
              class={option.wasTried ? 'choice was-tried' : 'choice'}
              data-choice={option.id}
              aria-keyshortcuts={`${index + 1}`}
              onPointerDown={props.onPress}
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => press(event, option.id)}
            >
              <span class="choice-key" aria-hidden="true">
                {index + 1}
              </span>
              <span dir="auto" lang={language}>
                {option.to !== null && (
                  <small class="choice-to" dir="auto" lang={page}>
                    {words.to(option.to)}{' '}
                  </small>
                )}
                {option.wasTried ? <s>{option.text}</s> : option.text}
              </span>
              {option.wasTried && (
                <small class="choice-tag" dir="auto" lang={page}>
                  {words.firstTry}
                </small>
              )}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Arrow keys walk the list without taking Tab away from anyone. */
export function moveBetweenChoices(screen: HTMLElement | null, by: 1 | -1): void {
  const choices = [...(screen?.querySelectorAll<HTMLElement>('[data-choice]') ?? [])];
  const at = choices.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 && by < 0 ? choices.length - 1 : at + by;
  choices[(next + choices.length) % choices.length]?.focus();
}
