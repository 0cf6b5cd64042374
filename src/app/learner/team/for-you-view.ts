// From how things stand with the team to what the title screen says of it.

import type { ForYouTask, ForYouView } from '../../../ui/title/for-you.tsx';
import type { MyAssignments } from '../../../wire/my-assignments.ts';
import type { Words } from '../../../words/words.ts';
import type { Message } from '../message.ts';
import type { Model } from '../model.ts';
import { attemptUnderWay } from '../open-screen.ts';
import type { TeamStanding } from './standing.ts';

type Task = MyAssignments['assignments'][number];
type ForYouWords = Pick<Words, 'title' | 'format'>;

export function forYouView(
  model: Model,
  team: TeamStanding,
  dispatch: (message: Message) => void,
  words: ForYouWords,
): ForYouView {
  const { forYou } = words.title;
  const { unsent, trouble, work } = team;
  const tasks = work?.assignments.flatMap((one): readonly ForYouTask[] => {
    const card = model.cards.find(({ header }) => header.id === one.scenario);
    if (!card) return [];
    const isUnderWay = attemptUnderWay(model, one.scenario, one.mode) !== null;
    const isDone = one.standing === 'finished';
    const again = isDone ? forYou.again : forYou.start;
    return [
      {
        ...{ id: one.id, title: card.header.title, language: card.language, note: one.note },
        ...{ when: whenOf(one, words), isOverdue: one.overdue },
        seen: seenOf(one, work.managers, words),
        outcome: isDone ? outcomeOf(one, words) : null,
        door: {
          words: isUnderWay ? forYou.goOn : again,
          start: () =>
            dispatch({
              type: 'asked_for',
              route: { screen: 'play', scenario: one.scenario, mode: one.mode },
            }),
        },
      },
    ];
  });
  return {
    ...{ name: team.member.name, tasks: tasks ?? null },
    unsent: unsentOf(unsent, trouble, words),
    ...{ readers: '#/seen', leave: '#/leave' },
  };
}

function unsentOf(
  count: number,
  trouble: TeamStanding['trouble'],
  { title: { forYou } }: ForYouWords,
): string | null {
  if (count === 0) return trouble === 'signed-out' ? forYou.whyUnsent['signed-out'] : null;
  return `${forYou.unsent(count)} ${forYou.whyUnsent[trouble ?? 'offline']}`;
}

function whenOf({ dueOn, overdue }: Task, { title: { forYou }, format }: ForYouWords): string {
  if (dueOn === null) return forYou.anyTime;
  // Noon: the day is the same in every reader's time zone that people live in.
  const day = format.dayOfYear(`${dueOn}T12:00:00`);
  return overdue ? forYou.overdue(day) : forYou.by(day);
}

function outcomeOf({ mode, passed }: Task, { title: { forYou } }: ForYouWords): string {
  if (mode === 'learn' || passed === null) return forYou.finished;
  return passed ? forYou.passed : forYou.notPassed;
}

const seenOf = (
  { privacy }: Task,
  managers: readonly string[],
  { title: { forYou }, format }: ForYouWords,
): string => forYou.seen[privacy](managers.length > 0 ? format.and(managers) : forYou.somebody);
