// The facilitator's guide to a scenario, made from the scenario itself, to be printed: two pages.

import type { Decision } from '../../core/story/line.ts';
import { useFocus } from '../parts/focus.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
import '../parts/layout.css';
import './guide.css';
import './handout.css';

export type GuideStop = Pick<Decision, 'id' | 'ask' | 'hint' | 'rule' | 'stakes'> & {
  readonly title: string;
  /** The best answer and the one that costs most, word for word. */
  readonly best: string;
  readonly costliest: string;
};

export type GuideView = {
  readonly title: string;
  readonly language: string;
  readonly summary: string;
  readonly role: string;
  readonly trains: string;
  readonly minutes: number;
  readonly stops: readonly GuideStop[];
};

export function GuideScreen(props: {
  readonly view: GuideView;
  /** The address of the preparation. */
  readonly back: string;
  readonly print: () => void;
}) {
  const { view } = props;
  const { language } = view;
  const { room: words } = useWords('room');
  const heading = useFocus('guide');
  return (
    <main class="guide page">
      <div class="guide-doors doors">
        <a class="plain-button" href={props.back}>
          <Icon name="undo" />
          {words.guide.back}
        </a>
        <button type="button" class="main-button" onClick={props.print}>
          <Icon name="print" />
          {words.desk.print}
        </button>
      </div>
      <article class="guide-paper">
        <header>
          <p>{words.guide.title}</p>
          <h1 ref={heading} tabIndex={-1}>
            <bdi lang={language}>{view.title}</bdi>
          </h1>
          <p class="lead" lang={language} dir="auto">
            {view.summary}
          </p>
          <dl class="guide-facts">
            <div>
              <dt>{words.guide.purpose}</dt>
              <dd lang={language}>{view.trains}</dd>
            </div>
            <div>
              <dt>{words.guide.roles}</dt>
              <dd lang={language}>{view.role}</dd>
            </div>
            <div>
              <dt>{words.guide.time}</dt>
              <dd>{words.guide.minutes(view.minutes, view.stops.length)}</dd>
            </div>
          </dl>
        </header>
        <h2>{words.guide.plan}</h2>
        <ol class="guide-plan">
          {words.guide.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h2>{words.guide.stops}</h2>
        <ol class="guide-stops">
          {view.stops.map((stop, at) => (
            <GuideStopRow key={stop.id} stop={stop} number={at + 1} language={language} />
          ))}
        </ol>
        <h2>{words.guide.close}</h2>
        <p>{words.guide.closing}</p>
      </article>
    </main>
  );
}

function GuideStopRow(props: {
  readonly stop: GuideStop;
  readonly number: number;
  readonly language: string;
}) {
  const { stop, language } = props;
  const { room: words } = useWords('room');
  const told = (name: string, text: string) => (
    <p>
      <b>{name}</b>{' '}
      <span lang={language} dir="auto">
        {text}
      </span>
    </p>
  );
  return (
    <li>
      <h3>
        {props.number}. <bdi lang={language}>{stop.title}</bdi>
        {stop.stakes === 2 && ` (${words.prepare.double})`}
      </h3>
      {told(words.desk.ask, stop.ask)}
      {told(words.guide.hint, stop.hint)}
      {told(words.guide.best, stop.best)}
      {told(words.guide.costliest, stop.costliest)}
      {told(words.guide.rule, stop.rule)}
    </li>
  );
}
