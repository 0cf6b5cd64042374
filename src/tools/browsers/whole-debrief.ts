// The seven cards of the debrief, with everything that is asked there answered.

import { BANDS, SKILLS } from '../../core/vocabulary.ts';
import { debrief } from '../../words/en/debrief.ts';
import { skills } from '../../words/en/skills.ts';
import type { ReplayJson } from '../replay-json.ts';
import { button, heading, literal, named, type TestPlayer } from './player.ts';

const NEXT_CARD = named('link', '^Next');

export async function goThroughDebrief(player: TestPlayer, json: ReplayJson): Promise<void> {
  const onward = () => player.change(() => player.press(NEXT_CARD));
  await player.see(heading(json.outcome?.headline ?? '–'));
  await onward();
  await makeRead(player, json);
  await hearThem(player, json);
  await onward();
  await readProfile(player, json);
  await onward();
  await answer(player, json);
  await onward();
  await player.press(button('', named('list', '^What else could you have said')));
  await player.see(heading('Your way and the other, side by side'));
  await player.press(button('^Back to all moments'));
  await player.see(named('list', '^What else could you have said'));
  await onward();
  await player.tick(named('radio', ''), named('radio', ''), 0);
  await player.change(() => player.press(button('^I take this to work')));
  await player.see({ text: literal(json.rules[0]?.text ?? '–') });
}

async function makeRead(player: TestPlayer, { lines }: ReplayJson): Promise<void> {
  for (const [at, skill] of SKILLS.entries()) {
    const group = named('group', `^${skills.names[skill]}`);
    const band = BANDS[at] ?? BANDS[0];
    const radio = (one: (typeof BANDS)[number]) => named('radio', `^${skills.bands[one]}`, group);
    await player.tick(radio(band), radio(BANDS[0]), BANDS.indexOf(band));
  }
  await player.press(button(`^My best\\W+line 1 of ${lines.length}`));
  await player.press(button(`^My costliest\\W+line ${lines.length} of`));
  await player.change(() => player.press(button('^This is my read')));
}

async function hearThem(player: TestPlayer, { trust }: ReplayJson): Promise<void> {
  for (let line = 1; line <= trust.length; line += 1) {
    await player.see({ text: `Line ${line} of ${trust.length}\\.` });
    if (line < trust.length) await player.press(button('^Next line'));
  }
}

async function readProfile(player: TestPlayer, { scores, bands }: ReplayJson): Promise<void> {
  for (const skill of SKILLS) {
    const article = named('article', `^${skills.names[skill]}`);
    await player.press({ text: '^Open the receipt', inside: article });
    const [number, band] = [scores[skill], bands[skill]];
    const said = band ? `${skills.bands[band]} ${number} of 100` : 'Too little evidence';
    const text = (await player.see(article)).replace(/\s+/g, ' ');
    if (!text.includes(said))
      throw new Error(`${skills.names[skill]}: replayed “${said}”, but the card says: ${text}`);
  }
}

/** A reason is tapped first where the decision has one; then what the line did is told. */
async function answer(player: TestPlayer, { turningPoints }: ReplayJson): Promise<void> {
  const reasons = Object.values(debrief.turns.slips).map(literal).join('|');
  for (const at of turningPoints.keys()) {
    await player.see(heading(`Moment ${at + 1} of ${turningPoints.length}`));
    const offered = await player.textsOf(button(`^(${reasons})`));
    if (offered.length > 0) {
      await player.press(button(`^(${reasons})`));
      await player.see({ text: 'That may well be part of it|sees it the same way' });
    }
    if ((await player.textsOf({ text: '^What the line did' })).length === 0)
      await player.press(button('^(Show|Tell) me$'));
    await player.see({ text: '^What the line did' });
    if (at + 1 < turningPoints.length) await player.press(button('^The next moment'));
  }
}
