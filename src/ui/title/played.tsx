// How it went so far, on a card: a word for each skill, its place on the four bands beside it.

import { BAND_WORDS } from '../../core/score/bands.ts';
import { BANDS, type Band, type Mode, SKILLS, type Skill } from '../../core/vocabulary.ts';
import { SKILL_NAMES } from '../parts/skill-words.ts';
import './played.css';
import type { Played, PlayedView, SkillBands } from './view.ts';

export const MODE_NAMES: Readonly<Record<Mode, string>> = { learn: 'Learn', assess: 'Assess' };

export function PlayedSoFar({ played }: { readonly played: PlayedView }) {
  if (played.kind === 'unreadable')
    return (
      <div class="played stack">
        <p class="small note">
          Last: <PlayedLink played={played.last} />. How it went cannot be shown here.
        </p>
      </div>
    );
  return (
    <div class="played stack">
      <dl class="stack">
        {played.kind === 'known'
          ? played.skills.map((one) => <SkillRow key={one.skill} bands={one} />)
          : SKILLS.map((skill) => <EmptyRow key={skill} skill={skill} />)}
      </dl>
      <PlayedNote played={played} />
    </div>
  );
}

function SkillRow({ bands }: { readonly bands: SkillBands }) {
  const { skill, last, best, isBestWithHelp } = bands;
  return (
    <div>
      <dt>{SKILL_NAMES[skill]}</dt>
      <dd>
        <Ruler last={last} best={best} />
        <span class="played-words row">
          <b>{last ? BAND_WORDS[last] : 'Too little to say'}</b>
          {best && best !== last && (
            <small class="note small">
              best {BAND_WORDS[best]}
              {isBestWithHelp && ', with help'}
            </small>
          )}
        </span>
      </dd>
    </div>
  );
}

/** The place is kept, so that nothing moves when the words arrive. */
function EmptyRow({ skill }: { readonly skill: Skill }) {
  return (
    <div>
      <dt>{SKILL_NAMES[skill]}</dt>
      <dd>
        <Ruler last={null} best={null} />
        <b class="played-words row">…</b>
      </dd>
    </div>
  );
}

/** Four marks: full up to the last band, open up to the best. The words beside it say the same. */
function Ruler({ last, best }: { readonly last: Band | null; readonly best: Band | null }) {
  const at = (band: Band | null) => (band ? BANDS.indexOf(band) : -1);
  return (
    <span class="played-ruler" aria-hidden="true">
      {BANDS.map((band, index) => (
        <i
          key={band}
          data-reached={index <= at(last) ? 'last' : index <= at(best) ? 'best' : null}
        />
      ))}
    </span>
  );
}

function PlayedNote({ played }: { readonly played: Exclude<PlayedView, { kind: 'unreadable' }> }) {
  return (
    <p class="small note">
      Last: <PlayedLink played={played.last} />
      {played.kind === 'known' && `, ${played.last.isEvidence ? 'evidence' : 'practice'}`}
      {played.kind === 'known' && played.last.withHelp && ' with help'}.
      {played.kind === 'known' && played.evidence && (
        <>
          {' '}
          Evidence: <PlayedLink played={played.evidence} />.
        </>
      )}
    </p>
  );
}

function PlayedLink({ played: { day, mode, address } }: { readonly played: Played }) {
  return (
    <a href={address}>
      {day}, {MODE_NAMES[mode]}
    </a>
  );
}
