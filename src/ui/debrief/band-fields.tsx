import { BAND_WORDS } from '../../core/score/bands.ts';
import { BANDS, type Band, type Skill } from '../../core/vocabulary.ts';
import { Icon } from '../icon.tsx';
import { SKILL_MEANINGS, SKILL_NAMES } from '../skill-words.ts';

/** One skill, four bands, one of them tapped. */
export function BandFields(props: {
  readonly skill: Skill;
  readonly band: Band | null;
  readonly onGuess: (band: Band) => void;
}) {
  const { skill, band } = props;
  return (
    <fieldset class="guess" data-missing={band === null}>
      <legend>
        {SKILL_NAMES[skill]}
        <small>{SKILL_MEANINGS[skill]}</small>
      </legend>
      <div class="guess-bands">
        {BANDS.map((one) => (
          <label key={one} data-chosen={one === band}>
            <input
              type="radio"
              name={`guess-${skill}`}
              checked={one === band}
              onChange={() => props.onGuess(one)}
            />
            <Icon name="check" />
            {BAND_WORDS[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
