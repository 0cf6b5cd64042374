// The authoring contract as far as it can be read from the writer's text. Each file of `contract/`
// checks one thing, line by line; what only shows when the story runs is found by the explorer.

import { checkBareLogic } from './contract/bare-logic.ts';
import { checkBraces } from './contract/braces.ts';
import { checkChannel } from './contract/channel.ts';
import { checkChoices } from './contract/choices.ts';
import { checkComments, checkNotes } from './contract/comments.ts';
import { checkDiverts } from './contract/diverts.ts';
import { checkLineStarts } from './contract/line-starts.ts';
import { checkNames } from './contract/names.ts';
import { checkNotInAScenario } from './contract/not-in-a-scenario.ts';
import { checkRounds } from './contract/rounds.ts';
import { checkSaidTwice } from './contract/said-twice.ts';
import {
  checkEscapes,
  checkLostSigns,
  checkMarks,
  checkReadSigns,
  checkStraightQuotes,
} from './contract/signs.ts';
import { checkSpeakers } from './contract/speakers.ts';
import { checkTagWords } from './contract/tag-words.ts';
import { checkTitles } from './contract/titles.ts';
import type { Header } from './edition.ts';
import type { Outline } from './outline.ts';
import type { Finding } from './problem.ts';

type Check = (outline: Outline, header: Header) => readonly Finding[];

const CHECKS: readonly Check[] = [
  checkComments,
  checkBraces,
  ({ slips }) => slips,
  checkStraightQuotes,
  checkLineStarts,
  checkBareLogic,
  checkNames,
  checkDiverts,
  checkTagWords,
  checkChannel,
  checkSaidTwice,
  checkTitles,
  checkChoices,
  checkRounds,
  checkSpeakers,
  checkReadSigns,
  checkEscapes,
  checkLostSigns,
  checkMarks,
  checkNotes,
  checkNotInAScenario,
];

export function checkContract(outline: Outline, header: Header): readonly Finding[] {
  return CHECKS.flatMap((check) => check(outline, header));
}
