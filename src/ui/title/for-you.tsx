// What somebody's manager has asked for, by its day, with who will see what of it said before the start.

import { useWords } from '../parts/words.tsx';
import './for-you.css';

export type ForYouTask = {
  readonly id: string;
  readonly title: string;
  /** Of the story. */
  readonly language: string;
  /** “By Friday”, “Any time”, “Was due on …”. */
  readonly when: string;
  readonly isOverdue: boolean;
  readonly note: string;
  readonly seen: string;
  readonly door: { readonly words: string; readonly start: () => void };
  /** “Passed”, “Done”; null while it is to be done. */
  readonly outcome: string | null;
};

export type ForYouView = {
  readonly name: string;
  /** Null while it is not known yet. */
  readonly tasks: readonly ForYouTask[] | null;
  /** “Not sent yet (2). …”; null where everything is. */
  readonly unsent: string | null;
  /** The address that says who has read one's lines. */
  readonly readers: string;
  /** The address where somebody else takes over. */
  readonly leave: string;
};

export function ForYou({ view }: { readonly view: ForYouView }) {
  const words = useWords('title').title.forYou;
  const tasks = view.tasks ?? [];
  const open = tasks.filter(({ outcome }) => outcome === null);
  const done = tasks.filter(({ outcome }) => outcome !== null);
  const nothing = done.length > 0 ? words.allDone : words.nothing;
  return (
    <section class="for-you box stack" aria-labelledby="for-you">
      <h2 id="for-you">{words.title(view.name)}</h2>
      {view.unsent && (
        <p class="for-you-unsent" role="status">
          {view.unsent}
        </p>
      )}
      {open.length === 0 && <p>{view.tasks === null ? words.asking : nothing}</p>}
      {open.length > 0 && (
        <ul class="stack">
          {open.map((task) => (
            <Task key={task.id} task={task} />
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <details>
          <summary>{words.done(done.length)}</summary>
          <ul class="stack">
            {done.map((task) => (
              <Task key={task.id} task={task} />
            ))}
          </ul>
        </details>
      )}
      <p class="small row note">
        {words.practice} <a href={view.readers}>{words.readers}</a>{' '}
        <a href={view.leave}>{words.leave}</a>
      </p>
    </section>
  );
}

function Task({ task }: { readonly task: ForYouTask }) {
  return (
    <li class="for-you-task">
      <p>
        <b class={task.isOverdue ? 'for-you-late' : undefined}>{task.outcome ?? task.when}</b>{' '}
        <span dir="auto" lang={task.language}>
          {task.title}
        </span>
      </p>
      {task.note && <p dir="auto">{task.note}</p>}
      <p class="small">{task.seen}</p>
      <button
        type="button"
        class={task.outcome === null ? 'main-button' : 'plain-button'}
        onClick={task.door.start}
      >
        {task.door.words}
      </button>
    </li>
  );
}
