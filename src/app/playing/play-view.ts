// From a play to the props of the play screen. In assess mode nothing that tells the key passes here.

import {
  canTakeBack,
  currentLine,
  isAttempt,
  isCoached,
  keptPicks,
  openDecision,
  type Play,
  reachedEnding,
  shownBeat,
  shownCount,
  shownPlaythrough,
  spokenLines,
  withdrawnChoice,
} from '../../core/play/play.ts';
import { nameOf } from '../../core/play/transcript.ts';
import { type LearnerRecord, latestRule } from '../../core/record/notes.ts';
import { shuffle } from '../../core/shuffle.ts';
import type { CastMember } from '../../core/story/cast.ts';
import { dealOf } from '../../core/story/deal.ts';
import type { Choice } from '../../core/story/line.ts';
import { NOTHING_SEEN } from '../../ui/parts/seen-in-words.ts';
import type { Settings } from '../../ui/parts/settings.ts';
import type { Said } from '../../ui/play/spoken-line.tsx';
import type { Option, PlayView, Prompt } from '../../ui/play/view.ts';
import { seenIn } from './seen-in.ts';

/** Whoever plays, as far as the play screen tells it. */
export type Player = LearnerRecord & { readonly settings: Settings };

export function playView(player: Player, play: Play, canReadAloud: boolean): PlayView {
  const { header } = play.opening;
  const line = currentLine(play);
  return {
    title: header.title,
    language: play.opening.language,
    said: saidSoFar(play),
    act: line?.act ?? null,
    prompt: promptOf(player, play),
    rule: isAtFirstLine(play) ? (latestRule(player)?.text ?? null) : null,
    trust: play.mode === 'learn' ? (line?.trust ?? null) : null,
    isTeaching: player.attempts.length === 0 && keptPicks(play).length === 0,
    isMuted: player.settings.muted,
    hasShortcuts: player.settings.shortcuts,
    canReadAloud,
  };
}

const isAtFirstLine = (play: Play): boolean =>
  isAttempt(play) && !shownPlaythrough(play)?.turns.length && shownCount(play) === 1;

export function saidSoFar(play: Play): readonly Said[] {
  const names = new Map(play.opening.header.cast.map((one) => [one.id, one.name]));
  const spoken = spokenLines(play);
  const seen = seenIn(
    spoken.map(({ line }) => line),
    play.opening.header,
  );
  const picture = reachedEnding(play)?.picture ?? null;
  let count = 0;
  let turnBefore = -1;
  return spoken.map(({ turn, line }, index) => {
    const isFirstOfTurn = turn !== turnBefore;
    count = isFirstOfTurn ? 0 : count + 1;
    turnBefore = turn;
    return {
      key: `${turn}.${count}`,
      name: nameOf(line, names),
      isYou: line.speaker === 'you',
      text: line.text,
      channel: line.channel,
      act: line.act,
      seen: seen[index] ?? NOTHING_SEEN,
      last: index === spoken.length - 1 ? picture : null,
      pick: isFirstOfTurn && turn >= 0 ? turn : null,
    };
  });
}

function promptOf(player: Player, play: Play): Prompt {
  const decision = openDecision(play);
  if (isCoached(play)) {
    const hint = shownPlaythrough(play)?.turns.at(-1)?.decision.hint ?? '';
    return { kind: 'coach', hint };
  }
  if (!decision)
    return {
      kind: 'next',
      canTakeBack: canTakeBack(play),
      canSkip: wasRead(player, play) && shownBeat(play).lines.length - shownCount(play) > 1,
      isLast: reachedEnding(play) !== null,
    };
  const withdrawn = withdrawnChoice(play);
  const { cast } = play.opening.header;
  const order = shuffle(decision.choices, play.seed, decision.id);
  return {
    kind: 'choose',
    options: order.map((choice) => optionOf(choice, cast, choice.id === withdrawn)),
    hint: withdrawn === null ? null : decision.hint,
  };
}

export const optionOf = (
  { id, text, to }: Choice,
  cast: readonly CastMember[],
  wasTried = false,
): Option => ({ id, text, to: cast.find((one) => one.id === to)?.name ?? null, wasTried });

/** Whether these lines were met in an earlier attempt at the same scenario. */
function wasRead(player: Player, play: Play): boolean {
  if (!isAttempt(play)) return false;
  const deals = play.engine?.story.deals ?? 1;
  const others = player.attempts.filter(
    (one) =>
      one.scenario === play.opening.header.id &&
      one.id !== play.purpose.id &&
      dealOf(one.seed, deals) === dealOf(play.seed, deals),
  );
  const last = shownPlaythrough(play)?.turns.at(-1)?.pick.choice;
  return last
    ? others.some((one) => one.picks.slice(0, -1).some((pick) => pick.choice === last))
    : others.length > 0;
}
