// What the result screen says, read as a person reads it, and what it must say.

import { inTenths } from '../../src/core/score/receipt.ts';
import { SKILLS, type Skill } from '../../src/core/vocabulary.ts';
import { skills as skillWords } from '../../src/words/en/skills.ts';
import type { Game } from './game.ts';
import type { Way } from './routes.ts';

export type SkillSaid = {
  readonly skill: Skill;
  readonly band: string | null;
  readonly number: number | null;
  /** What the rows of the receipt add or take, top to bottom; a row that does neither is left out. */
  readonly rows: readonly number[];
};

export type ResultSaid = {
  readonly headline: string;
  readonly review: string;
  readonly skills: readonly SkillSaid[];
};

export async function readResult(game: Game): Promise<ResultSaid> {
  const { page } = game;
  const headline = page.getByRole('heading', { level: 1 });
  await headline.waitFor();
  const skills: SkillSaid[] = [];
  for (const skill of SKILLS) skills.push(await readSkill(game, skill));
  return {
    headline: (await headline.innerText()).trim(),
    review: (await page.getByRole('figure').getByRole('blockquote').innerText()).trim(),
    skills,
  };
}

async function readSkill({ page, hand }: Game, skill: Skill): Promise<SkillSaid> {
  const card = page.getByRole('article', { name: skill });
  await hand.press(page, card.getByText('Open the receipt'));
  const text = await card.innerText();
  const [, band = null, number = null] =
    new RegExp(`(${Object.values(skillWords.bands).join('|')})\\s+(\\d+) of 100`).exec(text) ?? [];
  const printed = [...text.matchAll(/^([+−]?)(\d+\.\d)$/gm)];
  return {
    skill,
    band,
    number: number === null ? null : Number(number),
    rows: printed.map(([, sign, digits]) => (sign === '−' ? -1 : 1) * Number(digits)),
  };
}

/** The same, as the core has it for the same picks. */
export function resultOf({ ending, score }: Way): ResultSaid {
  return {
    headline: ending.headline,
    review: ending.review,
    skills: SKILLS.map((skill) => {
      const { number, band, rows } = score.skills[skill];
      const tenths = inTenths(rows);
      const counting = (isOfPicks: boolean) =>
        rows.flatMap((row, index) => {
          const isPick = row.kind === 'pick';
          const isSaid = isPick === isOfPicks && !(isPick && row.standing !== 'tapped');
          return isSaid ? tenths[index] || [] : [];
        });
      return {
        skill,
        band: band && skillWords.bands[band],
        number,
        // The receipt has what was said first, and below it what came of it.
        rows: [...counting(true), ...counting(false)],
      };
    }),
  };
}
