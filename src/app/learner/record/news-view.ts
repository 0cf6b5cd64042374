// What came of files, in words.

import type { NotReplayed } from '../../../core/record/how-it-ended.ts';
import type { FileFault } from '../../../core/record/saved-file.ts';
import type { NewsView } from '../../../ui/record/opened.tsx';
import type { Words } from '../../../words/words.ts';
import { makeRoute, toDebrief } from '../route.ts';
import type { FileNews, OpenedFile, Refusal, TakenIn } from './file-news.ts';

type RecordWords = Words['record'];

/** Null where what was opened stands there itself. */
export function newsView(news: FileNews | null, words: RecordWords): NewsView | null {
  switch (news?.kind) {
    case 'reading':
      return { kind: 'reading', title: words.news.reading(news.files), sentences: [], link: null };
    case 'read':
      return newsOf(news.opened, words);
    case 'taken_in':
      return takenIn(news.taken, words.news);
    default:
      return null;
  }
}

function newsOf(opened: readonly OpenedFile[], words: RecordWords): NewsView | null {
  const say = words.news;
  const problems = opened.filter(({ kind }) => kind === 'refused' || kind === 'here_already');
  const [first] = problems;
  if (!first) return null;
  if (opened.length > 1)
    return {
      kind: 'bad',
      title: say.readOf(opened.length - problems.length, opened.length),
      sentences: problems.map((one) =>
        one.kind === 'refused'
          ? say.of(one.file, refusalWords(one.why, words))
          : say.holds(one.file),
      ),
      link: null,
    };
  if (first.kind === 'refused')
    return {
      kind: 'bad',
      title: say.refused(first.file),
      sentences: [refusalWords(first.why, words), say.unchanged],
      link: null,
    };
  return first.kind === 'here_already'
    ? {
        kind: 'good',
        title: say.hereAlready,
        sentences: [say.holds(first.file)],
        link: { name: say.toDebrief, address: makeRoute(toDebrief(first.attempt, null)) },
      }
    : null;
}

function refusalWords(why: Refusal, words: RecordWords): string {
  const say = words.news;
  switch (why.kind) {
    case 'too_large':
      return say.tooLarge;
    case 'empty_record':
      return say.empty;
    case 'gone':
      return say.gone(why.detail);
    case 'no_text':
      return say.noText(say.whyNoText[why.why](why.line));
    case 'part_missing':
      return say.partMissing(why.isOffline);
    case 'unfit':
      return unfitWords(why.unfit, why.scenario, words);
    case 'fault':
      return faultWords(why.fault, say);
  }
}

const faultWords = (fault: FileFault, { faults, misshapen }: RecordWords['news']): string =>
  fault.kind === 'misshapen' ? misshapen(fault.at) : faults[fault.kind];

/** Why an attempt cannot be replayed; `scenario`: its title, or its id where it is not here. */
export const unfitWords = (why: NotReplayed['why'], scenario: string, words: RecordWords): string =>
  words.why[why.reason](scenario, 'pick' in why ? why.pick : 0);

function takenIn(taken: TakenIn, say: RecordWords['news']): NewsView {
  const { came, wentOn, known, other, noted, left } = taken;
  const sentences = [
    ...(wentOn > 0 ? [say.wentOn(wentOn)] : []),
    ...(known > 0 ? [say.known(known)] : []),
    ...(noted > 0 ? [say.noted(noted)] : []),
    ...(other > 0 ? [say.other(other)] : []),
    ...(left ? [say.notKept(left.count, say.whyLeft[left.why])] : []),
  ];
  return { kind: left ? 'bad' : 'good', title: say.came(came), sentences, link: null };
}
