// One attempt: when, how, what came of it, and where to look at it again.

import { BAND_WORDS } from '../../core/score/bands.ts';
import { type EndingKind, type Mode, SKILLS } from '../../core/vocabulary.ts';
import { Icon } from '../parts/icon.tsx';
import { SKILL_NAMES } from '../parts/skill-words.ts';
import { SaveAsFile } from './save-as-file.tsx';
import type { AttemptState, AttemptView, SaveDoors } from './view.ts';

const MODE_NAMES: Readonly<Record<Mode, string>> = { learn: 'Learn', assess: 'Assess' };

const OUTCOMES: Readonly<Record<EndingKind, string>> = {
  kept: 'Customer kept',
  at_risk: 'Customer at risk',
  lost: 'Customer lost',
};

export function AttemptCard(props: { readonly attempt: AttemptView; readonly save: SaveDoors }) {
  const { attempt, save } = props;
  const { day, mode, isEvidence, state } = attempt;
  const counts = isEvidence && !(state.kind === 'known' && state.withHelp);
  return (
    <>
      <p class="attempt-when row">
        <b>{day}</b>
        <span>{MODE_NAMES[mode]}</span>
        {hasEnded(state) && (
          <span class="tag" data-evidence={counts}>
            {counts ? 'Evidence' : 'Practice'}
          </span>
        )}
      </p>
      <AttemptBody state={state} />
      {hasEnded(state) && <SaveAsFile doors={save} of={`the attempt of ${day}`} />}
    </>
  );
}

const hasEnded = ({ kind }: AttemptState): boolean => kind === 'known' || kind === 'unread';

export function AttemptBody({ state }: { readonly state: AttemptState }) {
  switch (state.kind) {
    case 'working_out':
      return <p class="record-note small note">Played to the end. Looking at how it went …</p>;
    case 'under_way':
      return (
        <p>
          {state.address ? 'Under way' : 'Left'} after {decisions(state.decided)}.{' '}
          {state.address && <a href={state.address}>Go on where you were</a>}
        </p>
      );
    case 'unread':
      return (
        <>
          <Outcome ending={state.ending} />
          <p>
            What it came to waits for your own read. <a href={state.address}>To the debrief</a>
          </p>
        </>
      );
    case 'unfit':
      return (
        <p>
          <b>Kept, but it cannot be read here.</b> {state.problem}{' '}
          {state.address && <a href={state.address}>What is left of it</a>}
        </p>
      );
    case 'known':
      return <Known state={state} />;
  }
}

function Known({ state }: { readonly state: AttemptState & { readonly kind: 'known' } }) {
  return (
    <>
      <Outcome ending={state.ending} />
      <dl class="doors">
        {SKILLS.map((skill) => {
          const band = state.bands[skill];
          return (
            <div key={skill} class="pairs">
              <dt class="note">{SKILL_NAMES[skill]}</dt>
              <dd>{band ? BAND_WORDS[band] : 'Too little to say'}</dd>
            </div>
          );
        })}
      </dl>
      {state.withHelp && (
        <p class="record-note small note">With help: at least one line was a second try.</p>
      )}
      {state.isReworded && (
        <p class="record-note small note">Some words of the story have changed since.</p>
      )}
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
  return (
    <p class="attempt-outcome inline" data-ending={ending}>
      {ending === 'kept' && <Icon name="check" />}
      {OUTCOMES[ending]}
    </p>
  );
}

const decisions = (count: number): string => (count === 1 ? '1 decision' : `${count} decisions`);
