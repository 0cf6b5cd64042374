import { useWords } from '../parts/words.tsx';
import type { CoachDoors, CoachView } from './view.ts';

/** The rule, where and when to try it. What is still empty is a line to write on when printed. */
export function Agreement(props: {
  readonly view: CoachView;
  readonly onAgree: CoachDoors['agree'];
}) {
  const words = useWords('coach').coach;
  const { rule, shift, day, dayInWords } = props.view;
  const write = (field: 'shift' | 'day') => (event: { currentTarget: HTMLInputElement }) =>
    props.onAgree(field, event.currentTarget.value);
  return (
    <div class="coach-agreed columns">
      <div class="coach-rule">
        <h3 class="label">{words.rule}</h3>
        {rule ? (
          <p class="lead" dir="auto">
            {rule}
          </p>
        ) : (
          <>
            <p class="coach-screen-only">{words.noRule}</p>
            {words.ruleParts.map((part) => (
              <p key={part} class="coach-paper-only coach-line">
                {part}
              </p>
            ))}
          </>
        )}
      </div>
      <div class="stack tight">
        <label class="label" for="coach-shift">
          {words.shift}
        </label>
        <input class="field" id="coach-shift" type="text" value={shift} onInput={write('shift')} />
        <p class="coach-paper-only coach-line" aria-hidden="true">
          {shift}
        </p>
      </div>
      <div class="stack tight">
        <label class="label" for="coach-day">
          {words.day}
        </label>
        <input class="field" id="coach-day" type="date" value={day} onInput={write('day')} />
        <p class="coach-paper-only coach-line" aria-hidden="true">
          {dayInWords}
        </p>
      </div>
      <p class="coach-screen-only coach-note small note">{words.notKept}</p>
    </div>
  );
}
