// The desk as a page, or, on one screen, the wall in its place.

import { deskView } from '../../core/room/desk-view.ts';
import { recordOf } from '../../core/room/room-record.ts';
import { wallView } from '../../core/room/wall-view.ts';
import { Notice } from '../../ui/parts/notice.tsx';
import { useWords } from '../../ui/parts/words.tsx';
import { DeskScreen, TakenNotice } from '../../ui/room/desk-screen.tsx';
import { Handout } from '../../ui/room/handout.tsx';
import { RoomHelp } from '../../ui/room/help-panel.tsx';
import { WallScreen } from '../../ui/room/wall-screen.tsx';
import type { EntryChange } from '../../wire/rooms.ts';
import type { StageHost } from '../playing/stage-host.ts';
import { entranceOf } from './entrance-of.ts';
import { phonesView } from './phones-view.ts';
import { makeRoomRoute } from './room-route.ts';
import type { Workshop, WorkshopMessage } from './workshop.ts';

export function DeskPage(props: {
  readonly workshop: Workshop;
  readonly tell: (message: WorkshopMessage) => void;
  readonly stage: StageHost['attach'];
}) {
  const { workshop, tell } = props;
  const { engine, room, log, hosted } = workshop;
  const {
    room: words,
    roomPhones,
    nicknames,
    format,
  } = useWords(...(['room', 'roomPhones', 'nicknames', 'format'] as const));
  const entrance = entranceOf(hosted, location);
  if (!engine || !room || !log) return null;
  const { header, language } = engine.edition;
  const notices = (
    <>
      {workshop.isTaken && <TakenNotice onBack={() => location.reload()} />}
      {workshop.isUnsaved && <Notice>{words.desk.unsaved}</Notice>}
      {hosted?.isConnected === false && <Notice>{roomPhones.desk.lost}</Notice>}
    </>
  );
  const help = workshop.isHelpOpen && (
    <RoomHelp onClose={() => tell({ type: 'help_opened', isOpen: false })} />
  );
  if (workshop.wall === 'here')
    return (
      <>
        <WallScreen view={wallView(engine, room)} stage={props.stage} {...{ entrance, notices }} />
        {help}
      </>
    );
  const view = deskView(engine, room);
  const change = (change: EntryChange) => tell({ type: 'entry_changed', change });
  return (
    <DeskScreen
      {...{ view, language, notices }}
      phones={entrance && phonesView(workshop, entrance, nicknames.of)}
      title={header.title}
      seconds={workshop.seconds}
      home={makeRoomRoute({ screen: 'prepare', scenario: header.id, stop: null })}
      wall={makeRoomRoute({ screen: 'wall', scenario: header.id, room: log.id })}
      isWallOpen={workshop.wall === 'window'}
      isWallBlocked={workshop.wall === 'blocked'}
      doors={{
        happen: (event) => tell({ type: 'happened', event }),
        openWall: () => tell({ type: 'wall_wanted' }),
        flip: () => tell({ type: 'wall_is', wall: 'here' }),
        help: () => tell({ type: 'help_opened', isOpen: true }),
        print: () => tell({ type: 'printed' }),
        phones: {
          lock: (isLocked) => change({ type: 'locked', isLocked }),
          recode: () => change({ type: 'recoded' }),
          remove: (phone) => change({ type: 'removed', phone }),
          share: () => change({ type: 'shared' }),
        },
      }}
      handout={
        view.slide !== null && (
          <Handout
            record={recordOf(engine, room)}
            title={header.title}
            language={language}
            day={format.day(log.startedAt)}
          />
        )
      }
      panel={help}
    />
  );
}
