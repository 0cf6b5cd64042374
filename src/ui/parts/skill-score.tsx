// One skill's result: the band in words, the number second, how rough it is, and one's own read of it.

import type { SkillView } from './result-view.ts';
import { Ruler, RulerBands, roughRange, ScoreWords } from './ruler.tsx';
import { useWords } from './words.tsx';

const NEEDED = 3;

type Shown = Pick<SkillView, 'number' | 'band' | 'bar' | 'met' | 'guess' | 'ceiling'>;

export function SkillScore({ view }: { readonly view: Shown }) {
  const { number, band, met, guess, ceiling } = view;
  const { receipt } = useWords('receipt');
  return (
    <div>
      {number === null || band === null ? (
        <p>
          <b class="label">{receipt.tooLittle}</b>
          {receipt.needs(met, NEEDED)}
        </p>
      ) : (
        <>
          <ScoreWords band={band} number={number} />
          <Rough number={number} bar={view.bar ?? 0} guess={guess} />
        </>
      )}
      {ceiling && <p>{ceiling}</p>}
      {guess && <p class="skill-guess">{guess.words}</p>}
    </div>
  );
}

function Rough(props: {
  readonly number: number;
  readonly bar: number;
  readonly guess: SkillView['guess'];
}) {
  const { skills } = useWords('skills');
  const { low, high } = roughRange(props);
  return (
    <>
      <Ruler at={props} guess={props.guess?.band ?? null} />
      <RulerBands />
      <p class="note small">{skills.rough(low, high)}</p>
    </>
  );
}
