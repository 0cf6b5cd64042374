// The worst way through a story, from the title through the debrief to the record. What stands there is
// compared with what `npm run replay` prints for the same picks.

import { expect } from 'vitest';
import { BANDS, SKILLS } from '../../src/core/vocabulary.ts';
import { textOf } from '../browser/game.ts';
import { SCENARIO } from '../browser/routes.ts';
import { plain } from '../browser/said.ts';
import { walksOf } from '../browser/walks.ts';
import { ENGLISH } from '../words/all-words.ts';
import { button, heading, literal, named, type TestPlayer } from './player.ts';

const { skills, scoring } = ENGLISH;

const WALK = walksOf(SCENARIO).find(({ played }) => played.name.endsWith('worst'));
if (!WALK) throw new Error('The worst way is not among the walks.');
const { json, played } = WALK;
const { header } = played.edition;

const NEXT = button('^(Next|See how it went)$');
const TURN = named('region', '^Your turn');
const NEXT_CARD = named('link', '^Next');

export async function playWholeStory(player: TestPlayer, address: string): Promise<void> {
  await player.open(address);
  const card = named('article', literal(header.title));
  await player.change(() => player.press(button('^Assess', card)));
  for (const { choice } of played.attempt.picks) {
    await goOn(player);
    const text = textOf(choice);
    const offered = button(literal(text), TURN);
    // The choices are shown a frame after the text.
    await player.see(offered);
    const at = (await player.textsOf(button('', TURN))).findIndex((one) => one.includes(text));
    await player.change(() => player.take(offered, at + 1));
  }
  await goOn(player);
  await goThroughDebrief(player);
  await seeRecord(player);
}

/** Line by line to the next choices, or out of the story. */
async function goOn(player: TestPlayer): Promise<void> {
  let now = await player.standing();
  while (now.prompt === 'next') now = await player.change(() => player.press(NEXT));
}

async function goThroughDebrief(player: TestPlayer): Promise<void> {
  const onward = () => player.change(() => player.press(NEXT_CARD));
  await player.see(heading(json.outcome?.headline ?? '–'));
  await onward();
  await makeRead(player);
  await hearThem(player);
  await onward();
  await readProfile(player);
  await onward();
  await answer(player);
  await onward();
  await player.press(button('', named('list', '^What else could you have said')));
  await player.see(heading('Your way and the other, side by side'));
  await player.press(button('^Back to the moment'));
  await player.see(named('list', '^What else could you have said'));
  await onward();
  const rule = literal(json.rules[0]?.text ?? '–');
  await player.change(() => player.press(button(`${rule}$`)));
  await player.see({ text: rule });
}

async function makeRead(player: TestPlayer): Promise<void> {
  for (const [at, skill] of SKILLS.entries()) {
    const group = named('group', `^${skills.names[skill]}`);
    const band = BANDS[at] ?? BANDS[0];
    const radio = (one: (typeof BANDS)[number]) => named('radio', `^${skills.bands[one]}`, group);
    await player.tick(radio(band), radio(BANDS[0]), BANDS.indexOf(band));
  }
  // The first line, and then the first that has no mark yet.
  for (const asked of ['^Tap the line', '^Now tap the line'])
    await player.press(button('^(?!.*Helped most)', named('list', asked)));
  await player.change(() => player.press(button('^This is my read')));
}

async function hearThem(player: TestPlayer): Promise<void> {
  const lines = json.trust.length;
  for (let line = 1; line <= lines; line += 1) {
    await player.see({ text: `Line ${line} of ${lines}\\.` });
    if (line < lines) await player.press(button('^Next line'));
  }
}

async function readProfile(player: TestPlayer): Promise<void> {
  for (const skill of SKILLS) {
    const article = named('article', `^${skills.names[skill]}`);
    await player.press({ text: '^Open the receipt', inside: article });
    const band = json.bands[skill];
    const said = band
      ? `${skills.bands[band]} ${json.scores[skill]} of 100`
      : 'Too little evidence';
    expect(plain(await player.see(article))).toContain(said);
  }
}

/** A reason is tapped first where the decision has one; then what the line did is told. */
async function answer(player: TestPlayer): Promise<void> {
  const reasons = Object.values(scoring.slips).map(literal).join('|');
  const { turningPoints, lines } = json;
  for (const moment of turningPoints.keys()) {
    await player.see(heading(`Moment ${moment + 1} of ${turningPoints.length}`));
    await player.press(button(`^(${reasons}|Show me$)`));
    await player.see({ text: '^What the line did' });
    const next = turningPoints[moment + 1];
    if (!next) return;
    await player.press({ text: 'more moments?$' });
    await player.press(button(`^Line ${next.at + 1} of ${lines.length}`));
  }
}

async function seeRecord(player: TestPlayer): Promise<void> {
  await player.change(() => player.press(button('^All scenarios')));
  await player.change(() => player.press(named('link', '^Your record')));
  const attempts = named('region', '^What you played');
  await player.see(named('heading', literal(header.title), attempts));
  await player.see({ text: '^Customer (kept|at risk|lost)$', inside: attempts });
  const text = plain(await player.see(attempts));
  for (const skill of SKILLS) {
    const band = json.bands[skill];
    expect(text).toContain(
      `${skills.names[skill]} ${band ? skills.bands[band] : 'Too little to say'}`,
    );
  }
}
