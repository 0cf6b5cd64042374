import { BAND_WORDS } from '../../core/score/bands.ts';
import { SKILL_NAMES } from '../parts/skill-words.ts';
import type { BandView, ComparedView } from './other-view.ts';
import { WAY_NAMES, WayMark } from './pair.tsx';

/** What each skill came to, and what it would have come to: to be looked at, and not to be kept. */
export function OtherSkills({ view: { skills, endings } }: { readonly view: ComparedView }) {
  const would = endings.other ? 'would have been' : 'would be so far';
  return (
    <section class="stack" aria-labelledby="compared-skills">
      <h3 id="compared-skills">What the skills would have been</h3>
      <p class="note">Worked out by the same rules, to be looked at and not to be kept.</p>
      <ul class="compared-skills card">
        {skills.map(({ skill, own, other }) => (
          <li key={skill} class="stack">
            <h4 class="label">{SKILL_NAMES[skill]}</h4>
            <Reached way="own" lead="was" band={own} />
            <Reached way="other" lead={would} band={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reached(props: {
  readonly way: 'own' | 'other';
  readonly lead: string;
  readonly band: BandView;
}) {
  const { way, lead, band } = props;
  return (
    <p class="inline">
      <WayMark way={way} />
      <span>
        <span class="hidden">{WAY_NAMES[way]}: </span>
        {lead}{' '}
        {band ? (
          <>
            <b class="heading">{BAND_WORDS[band.band]}</b> {band.number}
          </>
        ) : (
          'open: too little evidence'
        )}
      </span>
    </p>
  );
}
