import { BANDS, type Band, type Skill } from '../../core/vocabulary.ts';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

/** One skill, four bands, one of them tapped. */
export function BandFields(props: {
  readonly skill: Skill;
  readonly band: Band | null;
  readonly onGuess: (band: Band) => void;
}) {
  const { skill, band } = props;
  const { skills } = useWords('skills');
  const name = `guess-${skill}-name`;
  return (
    // Not a legend: WebKit puts it above its fieldset's grid and never into it.
    <fieldset class="guess stack" aria-labelledby={name} data-missing={band === null}>
      <p id={name} class="guess-name">
        {skills.names[skill]} <small>{skills.meanings[skill]}</small>
      </p>
      <div class="guess-bands columns tight">
        {BANDS.map((one) => (
          <label key={one} class="box" data-chosen={one === band}>
            <input
              type="radio"
              name={`guess-${skill}`}
              checked={one === band}
              onClick={() => props.onGuess(one)}
            />
            <Icon name="check" />
            {skills.bands[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
