// Plays a story from the title to an ending, through the seven cards of the debrief, to the record, and
// compares each page with what `npm run replay` prints for the same picks.

import type { Edition } from '../../core/story/edition.ts';
import { SKILLS } from '../../core/vocabulary.ts';
import { skills } from '../../words/en/skills.ts';
import type { ReplayJson } from '../replay-json.ts';
import { button, literal, named, type TestPlayer } from './player.ts';
import { goThroughDebrief } from './whole-debrief.ts';

export type StoryPlan = {
  readonly address: string;
  readonly edition: Edition;
  readonly picks: readonly string[];
  readonly json: ReplayJson;
};

const NEXT = button('^(Next|See how it went)$');
const CHOICES = button('', named('region', '^Your turn'));

export async function playWholeStory(player: TestPlayer, plan: StoryPlan): Promise<void> {
  await playToEnding(player, plan);
  await goThroughDebrief(player, plan.json);
  await seeRecord(player, plan);
}

async function playToEnding(
  player: TestPlayer,
  { address, edition, picks }: StoryPlan,
): Promise<void> {
  const { header } = edition;
  await player.open(address);
  const card = named('article', literal(header.title));
  await player.change(() => player.press(button('^Assess', card)));
  for (const pick of picks) {
    await goOn(player);
    const text = textOf(edition, pick);
    const choice = button(literal(text), named('region', '^Your turn'));
    // The choices are shown a frame after the text.
    await player.see(choice);
    const at = (await player.textsOf(CHOICES)).findIndex((one) => one.includes(text));
    await player.change(() => player.take(choice, at + 1));
  }
  await goOn(player);
}

/** Line by line to the next choices, or out of the story. */
async function goOn(player: TestPlayer): Promise<void> {
  let now = await player.standing();
  while (now.prompt === 'next') now = await player.change(() => player.press(NEXT));
}

function textOf({ key }: Edition, pick: string): string {
  const choices = Object.values(key.decisions).flatMap((decision) => decision.choices);
  return choices.find(({ id }) => id === pick)?.text ?? pick;
}

async function seeRecord(player: TestPlayer, { edition, json }: StoryPlan): Promise<void> {
  await player.change(() => player.press(button('^All scenarios')));
  await player.change(() => player.press(named('link', '^Your record')));
  const attempts = named('region', '^What you played');
  await player.see(named('heading', literal(edition.header.title), attempts));
  await player.see({ text: '^Customer (kept|at risk|lost)$', inside: attempts });
  const text = (await player.see(attempts)).replace(/\s+/g, ' ');
  for (const skill of SKILLS) {
    const band = json.bands[skill];
    const said = `${skills.names[skill]} ${band ? skills.bands[band] : 'Too little to say'}`;
    if (!text.includes(said)) throw new Error(`The record lacks “${said}”: ${text}`);
  }
}
