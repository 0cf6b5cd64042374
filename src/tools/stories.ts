// `npm run stories`: checks every story, or those named, and says everything that is wrong at once,
// with file and line.

import { formatProblem } from '../core/story/problem.ts';
import { readStory, STORIES, scenarioIds } from './story-files.ts';

/** Exit code 1 when any story has an error. */
export function stories(args: readonly string[]): number {
  const known = scenarioIds();
  const named = args.filter((arg) => !arg.startsWith('--'));
  const stranger = named.find((id) => !known.includes(id));
  if (stranger) {
    console.error(`There is no scenario “${stranger}”. Known: ${known.join(', ')}.`);
    return 1;
  }
  const sound = (named.length > 0 ? named : known).map((id) => checkStory(id));
  return sound.every(Boolean) ? 0 : 1;
}

function checkStory(id: string): boolean {
  const file = `${STORIES}/${id}/en.ink`;
  const made = readStory(file);
  for (const problem of made.problems) console.error(formatProblem(problem));
  if (!made.ok) {
    const errors = made.problems.filter((one) => one.severity === 'error').length;
    console.error(`${file}: ${errors} ${errors === 1 ? 'error' : 'errors'}`);
    return false;
  }
  const { key, endings } = made.edition;
  const counts = [
    `${Object.keys(key.decisions).length} decisions`,
    `${Object.values(key.decisions).flatMap((one) => one.choices).length} choices`,
    `${Object.keys(endings).length} endings`,
  ];
  console.log(`${file}: ${counts.join(', ')}, no errors (edition ${made.edition.edition})`);
  return true;
}
