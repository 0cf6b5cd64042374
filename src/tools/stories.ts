// `npm run stories`: prints the proof sheet and the problems of every story, or of those named by id or file.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { keepEdition } from './kept-editions.ts';
import { printedBriefly, printedProblems, printedSheet } from './proof/printed-sheet.ts';
import { errorsOf, type Proof, proveStory } from './proof/prove-story.ts';
import { printedJson } from './proof/sheet-json.ts';
import { sheetPage } from './proof/sheet-page.ts';
import { filesOf, readStory, scenarioIds } from './story-files.ts';

const FORMS = ['--brief', '--json', '--html', '--keep'] as const;
const PAGES = 'dist/proof';
const USAGE = `npm run stories -- [scenario or .ink file …] [${FORMS.join(' | ')}]`;

/** Exit code 1 when any story has an error. */
export function stories(args: readonly string[]): number {
  const known = scenarioIds();
  const named = args.filter((arg) => !arg.startsWith('--'));
  const stranger = named.find((name) => !known.includes(name) && !name.endsWith('.ink'));
  if (stranger !== undefined)
    return fail(`There is no scenario “${stranger}”. Known: ${known.join(', ')}. ${USAGE}`);
  const flag = args.find((arg) => arg.startsWith('--') && !FORMS.some((form) => form === arg));
  if (flag !== undefined) return fail(`There is no “${flag}”. ${USAGE}`);
  const files = (named.length > 0 ? named : known).flatMap((name) =>
    name.endsWith('.ink') ? name : filesOf(name),
  );
  const absent = files.find((file) => !existsSync(file));
  if (absent !== undefined) return fail(`There is no file “${absent}”. ${USAGE}`);
  const proofs = args.includes('--json') ? asJson(files) : files.map(oneByOne(args));
  return proofs.every((proof) => errorsOf(proof).length === 0) ? 0 : 1;
}

function asJson(files: readonly string[]): readonly Proof[] {
  const proofs = files.map(proveStory);
  console.log(printedJson(proofs));
  return proofs;
}

/** Prints each sheet before the next story is proved. */
function oneByOne(args: readonly string[]): (file: string) => Proof {
  const isBrief = ['--brief', '--html', '--keep'].some((form) => args.includes(form));
  const printed = isBrief ? printedBriefly : printedSheet;
  return (file) => {
    const proof = proveStory(file);
    if (args.includes('--html')) writePage(proof);
    if (args.includes('--keep')) keep(proof);
    console.log(printed(proof));
    if (proof.problems.length > 0) console.error(printedProblems(proof));
    if (!isBrief) console.log('');
    return proof;
  };
}

/** A story that breaks a rule is not kept: nobody is to have played it. */
function keep(proof: Proof): void {
  const read = errorsOf(proof).length === 0 ? readStory(proof.file) : null;
  if (read?.ok) console.log(keepEdition(proof.file, read.edition));
}

function writePage(proof: Proof): void {
  const { proven } = proof;
  if (!proven) return;
  const page = `${PAGES}/${proven.edition.header.id}.html`;
  mkdirSync(PAGES, { recursive: true });
  writeFileSync(page, sheetPage(proof, proven));
  console.log(page);
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}
