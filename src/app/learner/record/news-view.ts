// What came of a file, in words.

import type { NewsView } from '../../../ui/record/news.tsx';
import { makeRoute, toDebrief } from '../route.ts';
import type { FileNews, TakenIn } from './file-news.ts';

export function newsView(news: FileNews | null): NewsView | null {
  if (!news) return null;
  const { file } = news;
  switch (news.kind) {
    case 'reading':
      return { kind: 'reading', title: `Reading “${file}” …`, sentences: [], link: null };
    case 'refused':
      return {
        kind: 'bad',
        title: `“${file}” was not opened`,
        sentences: [news.problem, 'Nothing here has changed.'],
        link: null,
      };
    case 'taken_in':
      return takenIn(news.taken);
    case 'here_already':
      return {
        kind: 'good',
        title: 'That attempt is here already',
        sentences: [`“${file}” holds an attempt that is kept on this device.`],
        link: { name: 'To its debrief', address: makeRoute(toDebrief(news.attempt, null)) },
      };
    case 'visit':
      // What was opened stands there itself.
      return null;
  }
}

function takenIn({ came, wentOn, known, other, noted, left }: TakenIn): NewsView {
  const sentences = [
    ...(wentOn > 0 ? [`${attempts(wentOn)} that ${were(wentOn)} here went on.`] : []),
    ...(known > 0 ? [`${known} ${were(known)} here already.`] : []),
    ...(noted > 0 ? [`Your notes came in for ${attempts(noted)} that ${were(noted)} here.`] : []),
    ...(other > 0
      ? [`${other} ${other === 1 ? 'is' : 'are'} here with other picks, and what is here stays.`]
      : []),
    ...(left ? [notKept(left)] : []),
    ...(came + wentOn + known + other + noted === 0 && !left
      ? ['The file is a whole record, but it is empty.']
      : []),
  ];
  const title = came === 0 ? 'No new attempt came in' : `${attempts(came)} came in`;
  return { kind: left ? 'bad' : 'good', title, sentences, link: null };
}

const WHY_LEFT: Readonly<Record<NonNullable<TakenIn['left']>['why'], string>> = {
  full: 'this device has no room left',
  blocked: 'this browser does not let pages keep anything',
  moved_on_elsewhere: 'another tab has changed what is here meanwhile; open the file again',
  left_alone: 'what was saved in its place cannot be read, and is left as it is',
};

const notKept = ({ count, why }: NonNullable<TakenIn['left']>): string =>
  `${attempts(count)} could not be kept: ${WHY_LEFT[why]}. Everything that was here is still here, and the file is as it was.`;

const attempts = (count: number): string => (count === 1 ? '1 attempt' : `${count} attempts`);
const were = (count: number): string => (count === 1 ? 'was' : 'were');
