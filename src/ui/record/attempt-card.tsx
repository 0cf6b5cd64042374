// One attempt: when, how, what came of it, and where to look at it again.

import type { ComponentChildren } from 'preact';
import { type EndingKind, SKILLS } from '../../core/vocabulary.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
import { SaveAsFile } from './save-as-file.tsx';
import type { AttemptState, AttemptView, SaveDoors } from './view.ts';

export function AttemptCard(props: { readonly attempt: AttemptView; readonly save: SaveDoors }) {
  const { attempt, save } = props;
  const words = useWords('record').record.attempts;
  const { day, isEvidence, state } = attempt;
  const counts = isEvidence && !(state.kind === 'known' && state.withHelp);
  return (
    <>
      <AttemptWhen attempt={attempt}>
        {hasEnded(state) && (
          <span class="tag" data-evidence={counts}>
            {counts ? words.evidence : words.practice}
          </span>
        )}
      </AttemptWhen>
      <AttemptBody state={state} />
      {hasEnded(state) && <SaveAsFile doors={save} of={words.of(day)} />}
    </>
  );
}

export function AttemptWhen(props: {
  readonly attempt: AttemptView;
  readonly children?: ComponentChildren;
}) {
  const { skills } = useWords('skills');
  const { day, mode } = props.attempt;
  return (
    <p class="attempt-when row">
      <b>{day}</b>
      <span>{skills.modes[mode]}</span>
      {props.children}
    </p>
  );
}

const hasEnded = ({ kind }: AttemptState): boolean => kind === 'known' || kind === 'unread';

export function AttemptBody({ state }: { readonly state: AttemptState }) {
  const words = useWords('record').record.attempts;
  switch (state.kind) {
    case 'working_out':
      return <p class="record-note small note">{words.working}</p>;
    case 'under_way':
      return (
        <p>
          {state.address ? words.underWay(state.decided) : words.left(state.decided)}{' '}
          {state.address && <a href={state.address}>{words.goOn}</a>}
        </p>
      );
    case 'unread':
      return (
        <>
          <Outcome ending={state.ending} />
          <p>
            {words.unread} <a href={state.address}>{words.toDebrief}</a>
          </p>
        </>
      );
    case 'unfit':
      return (
        <p>
          <b>{words.unfit}</b> {state.problem}{' '}
          {state.address && <a href={state.address}>{words.whatIsLeft}</a>}
        </p>
      );
    case 'known':
      return <Known state={state} />;
  }
}

function Known({ state }: { readonly state: AttemptState & { readonly kind: 'known' } }) {
  const { record, skills } = useWords('record', 'skills');
  const words = record.attempts;
  return (
    <>
      <Outcome ending={state.ending} />
      <dl class="doors">
        {SKILLS.map((skill) => {
          const band = state.bands[skill];
          return (
            <div key={skill} class="pairs">
              <dt class="note">{skills.names[skill]}</dt>
              <dd>{band ? skills.bands[band] : skills.tooLittle}</dd>
            </div>
          );
        })}
      </dl>
      {state.withHelp && <p class="record-note small note">{words.withHelp}</p>}
      {state.isReworded && <p class="record-note small note">{words.reworded}</p>}
      <ul class="attempt-links doors">
        {state.links.map(({ name, address }) => (
          <li key={name}>
            <a class="quiet" href={address}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Outcome({ ending }: { readonly ending: EndingKind }) {
  const { skills } = useWords('skills');
  return (
    <p class="attempt-outcome inline" data-ending={ending}>
      {ending === 'kept' && <Icon name="check" />}
      {skills.endings[ending]}
    </p>
  );
}
