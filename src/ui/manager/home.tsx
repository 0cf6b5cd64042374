// All teams that one runs. Where there is none yet, the page says in three steps what there is to do.

import { useWords } from '../parts/words.tsx';
import { Field, Form } from './form.tsx';
import { FirstSteps } from './steps.tsx';

export type TeamCard = {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly managers: readonly string[];
  readonly address: string;
  readonly toPeople: string;
};

export function Home(props: {
  readonly teams: readonly TeamCard[];
  readonly isBusy: boolean;
  readonly sample: string;
  readonly onNewTeam: (name: string) => void;
}) {
  const { teams, isBusy, sample, onNewTeam } = props;
  const { managerPeople } = useWords('managerPeople');
  const words = managerPeople.home;
  return (
    <>
      {teams.length === 0 && <FirstSteps title={words.begin} steps={words.steps} isAt={0} />}
      {teams.length > 0 && (
        <ul class="columns">
          {teams.map((team) => (
            <li key={team.id} class="card stack tight">
              <h2 dir="auto">{team.name}</h2>
              <p>{words.people(team.people)}</p>
              {team.managers.length > 0 && <p class="note small">{words.runBy(team.managers)}</p>}
              <div class="doors">
                <a class="plain-button" href={team.address}>
                  {words.open}
                  <span class="hidden">: {team.name}</span>
                </a>
                <a class="quiet" href={team.toPeople}>
                  {words.toPeople}
                  <span class="hidden">: {team.name}</span>
                </a>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div class="columns wide-columns">
        <section class="card stack" aria-labelledby="new-team">
          <h2 id="new-team">{words.newTeam}</h2>
          <Form
            submit={words.make}
            isBusy={isBusy}
            isPlain={teams.length > 0}
            onSubmit={({ text }) => onNewTeam(text('team'))}
          >
            <Field name="team" label={words.teamName} hint={words.teamNameHint} longest={80} />
          </Form>
        </section>
        <section class="card pale stack" aria-labelledby="sample-team">
          <h2 id="sample-team">{words.sample}</h2>
          <p>{words.sampleHint}</p>
          <div class="doors">
            <a class="plain-button" href={sample}>
              {words.openSample}
            </a>
          </div>
        </section>
      </div>
    </>
  );
}
