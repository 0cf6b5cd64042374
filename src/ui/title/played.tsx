// How it went last, on a card: a word for each skill, its place on the four bands beside it.

import { SKILLS } from '../../core/vocabulary.ts';
import type { Words } from '../../words/words.ts';
import { BandMarks } from '../parts/band-marks.tsx';
import { filled, useWords } from '../parts/words.tsx';
import './played.css';
import type { PlayedView } from './view.ts';

function lastly(played: PlayedView, words: Words['title']): (link: string) => string {
  if (played.kind === 'known')
    return (link) => words.lastAs(link, played.isEvidence, played.withHelp);
  return played.kind === 'unreadable' ? words.lastUnreadable : words.last;
}

export function PlayedSoFar({ played }: { readonly played: PlayedView }) {
  const { title: words, skills } = useWords('title', 'skills');
  const { day, mode, address } = played.last;
  const bands = played.kind === 'known' ? played.bands : null;
  return (
    <div class="played stack">
      {played.kind !== 'unreadable' && (
        <dl class="stack">
          {SKILLS.map((skill) => {
            const band = bands?.[skill] ?? null;
            const said = band ? skills.bands[band] : skills.tooLittle;
            return (
              <div key={skill}>
                <dt>{skills.names[skill]}</dt>
                <dd>
                  <BandMarks full={band} open={null} />
                  {/* The place is kept, so that nothing moves when the words arrive. */}
                  <b>{bands ? said : '…'}</b>
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      <p class="small note">
        {filled(
          lastly(played, words),
          <a href={address}>{words.playedOn(day, skills.modes[mode])}</a>,
        )}
      </p>
    </div>
  );
}
