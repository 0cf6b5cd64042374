import type { Card } from '../core/story/extracts.ts';
import { MODES } from '../core/vocabulary.ts';
import { Notice } from '../ui/notices/notice.tsx';
import { TitleScreen } from '../ui/title/title-screen.tsx';
import type { Model } from './model.ts';
import { attemptUnderWay } from './open-screen.ts';
import type { PageProps } from './page.ts';
import { ScenarioPicture, TitlePoster } from './pictures.tsx';
import { endingsSeen } from './progress.ts';
import { makeRoute } from './route.ts';
import { SettingsDialog } from './settings-dialog.tsx';

export function page({ model, dispatch }: PageProps<'title'>) {
  const ask = (scenario: string, mode: (typeof MODES)[number]) =>
    dispatch({ type: 'asked_for', route: { screen: 'play', scenario, mode } });
  return (
    <TitleScreen
      scenarios={model.cards.map((card) => scenarioView(model, card))}
      doors={{
        start: ask,
        resume: (scenario) => {
          const underWay = underWayOf(model, scenario);
          if (underWay) ask(scenario, underWay.mode);
        },
        settings: () => dispatch({ type: 'settings_opened', isOpen: true }),
      }}
      poster={<TitlePoster />}
      notices={<Unreadable model={model} />}
      credits={makeRoute({ screen: 'credits' })}
      panel={
        model.isSettingsOpen && (
          <SettingsDialog
            model={model}
            dispatch={dispatch}
            onClose={() => dispatch({ type: 'settings_opened', isOpen: false })}
          />
        )
      }
    />
  );
}

/** A save that cannot be read is kept as it is, and said. */
function Unreadable({ model }: { readonly model: Model }) {
  const [first] = model.unreadable;
  if (!first) return null;
  const count = model.unreadable.length;
  return (
    <Notice>
      <b>
        {count === 1
          ? 'One saved attempt on this device cannot be read.'
          : `${count} saved attempts on this device cannot be read.`}
      </b>{' '}
      {first.problem} Nothing was deleted, and everything else is here.
    </Notice>
  );
}

/** The attempt that was touched last, in either mode. */
function underWayOf(model: Model, scenario: string) {
  return MODES.flatMap((mode) => attemptUnderWay(model, scenario, mode) ?? [])
    .sort((a, b) => a.startedAt.localeCompare(b.startedAt))
    .at(-1);
}

function scenarioView(model: Model, card: Card) {
  const { header, endings } = card;
  const underWay = underWayOf(model, header.id);
  const { id, title, summary, role, trains, minutes, level } = header;
  return {
    ...{ id, title, summary, role, trains, minutes, level },
    endings: { seen: endingsSeen(model, header.id), total: endings },
    picture: <ScenarioPicture scenario={id} />,
    underWay: underWay
      ? { mode: underWay.mode, at: startedOn(underWay.startedAt), decided: underWay.picks.length }
      : null,
  };
}

function startedOn(iso: string): string {
  return `Begun ${new Date(iso).toLocaleDateString('en', { day: 'numeric', month: 'long' })}`;
}
