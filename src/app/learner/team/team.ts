// The half of the learner's page that talks to the team's server, for those who have opened a link here
// and for nobody else. It looks at what the loop draws and tells it how things stand.

import type { Attempt } from '../../../core/play/attempt.ts';
import { attemptOf, isAttempt, type Play } from '../../../core/play/play.ts';
import { nextOf } from '../../../core/play/playthrough.ts';
import { notesOf } from '../../../core/record/notes.ts';
import { myAssignmentsShape } from '../../../wire/my-assignments.ts';
import { askTeam, type Fetch } from '../../shell/ask-team.ts';
import { type Drawer, type Member, ownedShelf } from '../../shell/owned-shelf.ts';
import { openMemory } from '../../shell/storage.ts';
import type { Model } from '../model.ts';
import { backingOff } from './back-off.ts';
import { openOutbox } from './outbox.ts';
import { type HowSent, type Sending, sayBegun, sendAll } from './send.ts';
import { noteSent, sendNotes, unsentNotes } from './send-notes.ts';
import type { TeamStanding } from './standing.ts';
import { assignmentAt, keepWork, workOn } from './work.ts';

export type Ports = {
  readonly shelf: Drawer;
  readonly member: Member;
  readonly fetch: Fetch;
  /** Runs one at a time over all tabs, as far as the browser can. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
};

const NEW = { isBegun: false, isFinished: false, refused: null };

export function openTeam({ member, fetch, alone, wait, random, ...ports }: Ports) {
  const shelf = ownedShelf(ports.shelf, member.id);
  const memory = openMemory(shelf);
  const outbox = openOutbox(shelf);
  const attemptWith = (id: string): Attempt | null =>
    memory.recall().attempts.find((one) => one.id === id) ?? null;
  const person = member.id;
  /** By this page: what still stands on screen is not noted again. */
  const sent = new Set<string>();
  const sending: Sending = {
    ...{ fetch, outbox, person, attemptWith },
    taken: (id, assignment) => {
      sent.add(id);
      noteSent(shelf, id, { assignment });
    },
  };
  const noted = () => {
    const { notes } = memory.recall();
    return { fetch, person, shelf, work, notesOn: (id: string) => notesOf(notes, id) };
  };

  let work = workOn(shelf);
  /** On this page: what was asked for on an earlier day may not be all. */
  let isWorkTold = false;
  let last: HowSent = 'all';
  let tell: (team: TeamStanding) => void = () => {};
  let watched: string | null = null;
  let onScreen: Play | null = null;
  let lastNotes: Model['notes'] | null = null;

  const standing = (): TeamStanding => {
    const finished = outbox
      .all()
      .filter(({ toSend }) => toSend?.isFinished && toSend.assignment !== null);
    const isRefused = finished.some(({ toSend }) => toSend?.refused !== null);
    const trouble = last !== 'all' ? last : isRefused ? 'refused' : null;
    return { member, work, unsent: finished.length, trouble };
  };

  const askForWork = async () => {
    const told = await askTeam(
      fetch,
      { method: 'GET', path: 'me/assignments', person },
      myAssignmentsShape,
    );
    if (told.ok) {
      work = told.value;
      isWorkTold = true;
      keepWork(shelf, work);
    } else if (told.problem === 'signed-out') last = 'signed-out';
    else if (unmatched().length > 0) last = 'offline';
  };

  const unmatched = () => outbox.all().filter(({ toSend }) => toSend?.assignment === null);

  /** Finds the assignment of what was played before the server had said; the rest is practice. */
  const matchUp = (): boolean => {
    let isFound = false;
    for (const { id, toSend } of isWorkTold ? unmatched() : []) {
      const attempt = attemptWith(id);
      if (!toSend || !attempt) continue;
      const assignment = assignmentAt(work, attempt.scenario, attempt.mode);
      if (assignment) outbox.write(id, { ...toSend, assignment });
      else outbox.drop(id);
      isFound ||= assignment !== null;
    }
    return isFound;
  };

  const patience = backingOff(wait, random);
  const flush = async (): Promise<void> => {
    await alone(async () => {
      last = await sendAll(sending);
    });
    await askForWork();
    if (matchUp()) return flush();
    // What may be told of them is known now.
    if (last === 'all')
      await alone(async () => {
        last = await sendNotes(noted());
      });
    // What is being played may have been asked for.
    watched = null;
    if (onScreen) watchPlay(onScreen);
    tell(standing());
    if (last === 'offline') await patience.again(flush);
    else patience.reset();
  };

  const sendWhatIsNoted = async () => {
    if (unsentNotes(noted()).length > 0) await flush();
  };

  const watchPlay = (play: Play) => {
    if (!isAttempt(play)) return;
    const attempt = attemptOf(play);
    const { id } = attempt;
    if (watched !== id) {
      watched = id;
      const assignment = assignmentAt(work, attempt.scenario, attempt.mode);
      const noted = outbox.read(id) ?? { ...NEW, assignment };
      const isToSend = assignment !== null || !isWorkTold;
      if (isToSend && !sent.has(id))
        outbox.write(id, { ...noted, assignment: noted.assignment ?? assignment });
      sayBegun(sending, attempt);
    }
    // The outbox is storage, and this is run at every drawing: it is asked once the play is over.
    if (!play.playthrough || nextOf(play.playthrough).kind !== 'ending') return;
    const toSend = outbox.read(id);
    if (!toSend || toSend.isFinished) return;
    outbox.write(id, { ...toSend, isFinished: true });
    tell(standing());
    flush();
  };

  return {
    memory,
    standing,
    flush,
    /** Draws as before, and sees what is on screen. */
    watching:
      <Dispatch>(draw: (model: Model, dispatch: Dispatch) => void): typeof draw =>
      (model, dispatch) => {
        draw(model, dispatch);
        onScreen = model.screen.kind === 'play' ? model.screen.play : null;
        if (onScreen) watchPlay(onScreen);
        if (lastNotes !== null && lastNotes !== model.notes) void sendWhatIsNoted();
        lastNotes = model.notes;
      },
    /** From now on; `told` hears how things stand whenever that changes. */
    follow: (told: (team: TeamStanding) => void): void => {
      tell = told;
      flush();
    },
  };
}
