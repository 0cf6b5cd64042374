// What came of a file, in words.

import type { NewsView } from '../../../ui/record/news.tsx';
import type { Words } from '../../../words/words.ts';
import { makeRoute, toDebrief } from '../route.ts';
import type { FileNews, Refusal, TakenIn } from './file-news.ts';
import { unfitWords } from './unfit-words.ts';

export function newsView(news: FileNews | null, words: Words['record']): NewsView | null {
  if (!news) return null;
  const { file } = news;
  const say = words.news;
  switch (news.kind) {
    case 'reading':
      return { kind: 'reading', title: say.reading(file), sentences: [], link: null };
    case 'refused':
      return {
        kind: 'bad',
        title: say.refused(file),
        sentences: [refusalWords(news.why, words), say.unchanged],
        link: null,
      };
    case 'taken_in':
      return takenIn(news.taken, say);
    case 'here_already':
      return {
        kind: 'good',
        title: say.hereAlready,
        sentences: [say.holds(file)],
        link: { name: say.toDebrief, address: makeRoute(toDebrief(news.attempt, null)) },
      };
    case 'visit':
      // What was opened stands there itself.
      return null;
  }
}

function refusalWords(why: Refusal, words: Words['record']): string {
  switch (why.kind) {
    case 'too_large':
      return words.news.tooLarge;
    case 'gone':
      return words.news.gone(why.detail);
    case 'no_text':
      return words.news.noText(why.detail);
    case 'part_missing':
      return words.news.partMissing(why.isOffline);
    case 'unfit':
      return unfitWords(why.unfit, why.scenario, words);
    case 'unreadable':
      return why.problem;
  }
}

function takenIn(taken: TakenIn, say: Words['record']['news']): NewsView {
  const { came, wentOn, known, other, noted, left } = taken;
  const sentences = [
    ...(wentOn > 0 ? [say.wentOn(wentOn)] : []),
    ...(known > 0 ? [say.known(known)] : []),
    ...(noted > 0 ? [say.noted(noted)] : []),
    ...(other > 0 ? [say.other(other)] : []),
    ...(left ? [say.notKept(left.count, say.whyLeft[left.why])] : []),
    ...(came + wentOn + known + other + noted === 0 && !left ? [say.empty] : []),
  ];
  return { kind: left ? 'bad' : 'good', title: say.came(came), sentences, link: null };
}
