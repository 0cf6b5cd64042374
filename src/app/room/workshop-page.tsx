// Which page of the room's front end is on screen.

import { Page, TroublePage } from '../../ui/parts/page.tsx';
import { useWords } from '../../ui/parts/words.tsx';
import { GuideScreen } from '../../ui/room/guide-screen.tsx';
import { PrepareScreen } from '../../ui/room/prepare-screen.tsx';
import { randomHex } from '../shell/platform.ts';
import { DeskPage } from './desk-page.tsx';
import { guideView, prepareView } from './prepare-view.ts';
import { makeRoomRoute } from './room-route.ts';
import type { Workshop, WorkshopMessage } from './workshop.ts';

export function WorkshopPage(props: {
  readonly workshop: Workshop;
  readonly tell: (message: WorkshopMessage) => void;
  readonly stage: (slot: HTMLElement | null) => void;
}) {
  const { workshop, tell } = props;
  const { room: words, format } = useWords('room', 'format');
  const { route, engine, preparation, trouble } = workshop;
  if (trouble !== null) return <RoomTrouble trouble={trouble} />;
  if (route.screen === 'desk') return <DeskPage {...props} />;
  if (route.screen === 'guide')
    return engine && preparation ? (
      <GuideScreen
        view={guideView(engine, preparation)}
        back={makeRoomRoute({ screen: 'prepare', scenario: route.scenario, stop: null })}
        print={() => tell({ type: 'printed' })}
      />
    ) : (
      <Page title={words.guide.title} />
    );
  return (
    <PrepareScreen
      view={prepareView(workshop, format)}
      doors={{
        minutes: (minutes) => tell({ type: 'minutes_chosen', minutes }),
        stop: (decision) => tell({ type: 'stop_toggled', decision }),
        voting: (voting) => tell({ type: 'voting_chosen', voting }),
        begin: () => tell({ type: 'begun', fresh: freshRoom() }),
        exportRoom: (room) => tell({ type: 'exported', room }),
        remove: (room) => tell({ type: 'removed', room }),
      }}
    />
  );
}

const freshRoom = () => ({
  id: randomHex(8),
  seed: Number.parseInt(randomHex(4), 16),
  startedAt: new Date().toISOString(),
});

function RoomTrouble({ trouble }: { readonly trouble: NonNullable<Workshop['trouble']> }) {
  const { room: words, roomPhones, notices } = useWords('room', 'roomPhones', 'notices');
  const { unknown, changed } = words.desk;
  const ours = { unknown, changed, not_hosted: roomPhones.desk.notHosted };
  const isOurs = trouble in ours;
  return (
    <TroublePage
      title={words.prepare.title}
      problem={{ ...notices.missing, ...ours }[trouble]}
      kept={notices.stillThere}
      onRetry={isOurs ? null : () => location.reload()}
      onLeave={() => {
        location.hash = '#/';
      }}
    />
  );
}
