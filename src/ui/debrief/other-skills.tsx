import { filled, useWords } from '../parts/words.tsx';
import type { BandView, ComparedView } from './other-view.ts';
import { WayMark } from './pair.tsx';

/** What each skill came to, and what it would have come to: to be looked at, and not to be kept. */
export function OtherSkills({ view: { skills, endings } }: { readonly view: ComparedView }) {
  const { skills: names, afterwards } = useWords('skills', 'afterwards');
  const words = afterwards.compared;
  const would = endings.other ? words.wouldHaveBeen : words.wouldBe;
  return (
    <section class="stack" aria-labelledby="compared-skills">
      <h3 id="compared-skills">{words.skills}</h3>
      <p class="note">{words.skillsNote}</p>
      <ul class="compared-skills card">
        {skills.map(({ skill, own, other }) => (
          <li key={skill} class="stack">
            <h4 class="label">{names.names[skill]}</h4>
            <Reached way="own" came={words.was} band={own} />
            <Reached way="other" came={would} band={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reached(props: {
  readonly way: 'own' | 'other';
  /** A sentence around what it came to. */
  readonly came: (result: string) => string;
  readonly band: BandView;
}) {
  const { way, came, band } = props;
  const { skills, afterwards } = useWords('skills', 'afterwards');
  const result = band ? (
    <>
      <b class="heading">{skills.bands[band.band]}</b> {band.number}
    </>
  ) : (
    afterwards.compared.open
  );
  return (
    <p class="inline">
      <WayMark way={way} />
      <span>
        <span class="hidden">{afterwards.ways[way]}: </span>
        {filled(came, result)}
      </span>
    </p>
  );
}
