// How it went so far, on a card: a word for each skill, its place on the four bands beside it.

import { SKILLS, type Skill } from '../../core/vocabulary.ts';
import { BandMarks } from '../parts/band-marks.tsx';
import { filled, useWords } from '../parts/words.tsx';
import './played.css';
import type { Played, PlayedView, SkillBands } from './view.ts';

export function PlayedSoFar({ played }: { readonly played: PlayedView }) {
  const { title: words } = useWords('title');
  if (played.kind === 'unreadable')
    return (
      <div class="played stack">
        <p class="small note">
          {filled(words.lastUnreadable, <PlayedLink played={played.last} />)}
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
  const { title: words, skills } = useWords('title', 'skills');
  return (
    <div>
      <dt>{skills.names[skill]}</dt>
      <dd>
        <BandMarks full={last} open={best} />
        <span class="played-words row">
          <b>{last ? skills.bands[last] : skills.tooLittle}</b>
          {best && best !== last && (
            <small class="note small">{words.best(skills.bands[best], isBestWithHelp)}</small>
          )}
        </span>
      </dd>
    </div>
  );
}

/** The place is kept, so that nothing moves when the words arrive. */
function EmptyRow({ skill }: { readonly skill: Skill }) {
  const { skills } = useWords('skills');
  return (
    <div>
      <dt>{skills.names[skill]}</dt>
      <dd>
        <BandMarks full={null} open={null} />
        <b class="played-words row">…</b>
      </dd>
    </div>
  );
}

function PlayedNote({ played }: { readonly played: Exclude<PlayedView, { kind: 'unreadable' }> }) {
  const { title: words } = useWords('title');
  const { last } = played;
  const lastly =
    played.kind === 'known'
      ? (link: string) => words.lastAs(link, played.last.isEvidence, played.last.withHelp)
      : words.last;
  return (
    <p class="small note">
      {filled(lastly, <PlayedLink played={last} />)}
      {played.kind === 'known' && played.evidence && (
        <> {filled(words.evidence, <PlayedLink played={played.evidence} />)}</>
      )}
    </p>
  );
}

function PlayedLink({ played: { day, mode, address } }: { readonly played: Played }) {
  const { title: words, skills } = useWords('title', 'skills');
  return <a href={address}>{words.playedOn(day, skills.modes[mode])}</a>;
}
