// `npm run test:browsers`: plays a story from its title to the record in the installed Firefox, by keyboard,
// and in the installed WebKit, by mouse.

import { mkdirSync, writeFileSync } from 'node:fs';
import { formatProblem } from '../core/story/problem.ts';
import { openStory } from '../core/story/story.ts';
import { faultsFound, hasWebGL, withFaultsRecorded } from './browsers/faults.ts';
import { otherBrowsers } from './browsers/installed.ts';
import { type Hand, playerAt } from './browsers/player.ts';
import type { Tab, WindowSize } from './browsers/tab.ts';
import { playWholeStory, type StoryPlan } from './browsers/whole-story.ts';
import { picksBy, replayAttempt } from './replay.ts';
import { asJson, type ReplayJson } from './replay-json.ts';
import { builtSite, listen } from './serve.ts';
import { readStory } from './story-files.ts';

const STORY = 'windshield';
const HANDS: Readonly<Record<string, Hand>> = { Firefox: 'keyboard', WebKit: 'mouse' };
const SIZE: WindowSize = { width: 1280, height: 720 };
const PICTURES = 'dist/browser-failures';

/** Exit code 0 when the story went well in every browser that is there, and one is. */
export async function testBrowsers(): Promise<number> {
  const others = otherBrowsers(process.env);
  for (const { open } of others) if ('missing' in open) console.error(open.missing);
  if (others.every(({ open }) => 'missing' in open)) return 1;
  const folder = builtSite();
  const plan = planFor(STORY);
  if (!folder || typeof plan === 'string') {
    console.error(folder ? plan : 'The site could not be built.');
    return 1;
  }
  const { server, address } = await listen(withFaultsRecorded(folder), 0);
  let failed = 0;
  for (const { name, open } of others) {
    if ('missing' in open) continue;
    const fault = await openAndPlay(() => open(SIZE), HANDS[name] ?? 'mouse', { ...plan, address });
    if (fault !== null) {
      console.error(fault);
      failed += 1;
    }
  }
  server.close();
  return failed === 0 ? 0 : 1;
}

/** Picks the weakest line at every decision, which gives the debrief most to show. */
function planFor(scenario: string): Omit<StoryPlan, 'address'> | string {
  const made = readStory(`stories/${scenario}/en.ink`);
  if (!made.ok) return made.problems.map(formatProblem).join('\n');
  const { edition } = made;
  const picks = picksBy(edition, 'weakest');
  const replayed = replayAttempt(edition, openStory(edition.ink, edition.header), picks);
  if (!replayed.ok) return replayed.problem;
  return { edition, picks, json: JSON.parse(asJson(replayed.outcome)) as ReplayJson };
}

async function openAndPlay(
  open: () => Promise<Tab>,
  hand: Hand,
  plan: StoryPlan,
): Promise<string | null> {
  try {
    return await playIn(await open(), hand, plan);
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

/** Null when all went well. */
async function playIn(tab: Tab, hand: Hand, plan: StoryPlan): Promise<string | null> {
  console.log(`${tab.name}, by ${hand}: ${plan.picks.length} decisions of “${STORY}” …`);
  try {
    await playWholeStory(playerAt(tab, hand), plan);
    const faults = await tab.call(`${faultsFound}`);
    if (faults) return `${tab.name}: errors in the page.\n${faults}`;
    const drawn = (await tab.call(`${hasWebGL}`)) === 'true' ? 'with WebGL' : 'without WebGL';
    console.log(`${tab.name}, ${drawn}: “${plan.json.ending}”, seven cards and the record.`);
    return null;
  } catch (fault) {
    const picture = await takePicture(tab);
    return `${tab.name}: ${fault instanceof Error ? fault.message : fault}\n${picture}`;
  } finally {
    await tab.close();
  }
}

async function takePicture(tab: Tab): Promise<string> {
  mkdirSync(PICTURES, { recursive: true });
  const file = `${PICTURES}/${tab.name.replace(/\W+/g, '-')}.png`;
  // A broken page may give no picture.
  const picture = await tab.picture().catch(() => null);
  if (!picture) return 'No picture could be taken.';
  writeFileSync(file, picture);
  return `A picture of it: ${file}`;
}
