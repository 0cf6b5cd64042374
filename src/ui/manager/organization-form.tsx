// What holds for the whole organisation.

import { useWords } from '../parts/words.tsx';
import { Field, Form } from './form.tsx';

export type OrganizationView = {
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Days for which it is kept what somebody said. */
  readonly linesDays: number;
};

export function OrganizationForm(props: {
  readonly organization: OrganizationView;
  readonly isBusy: boolean;
  readonly onKeep: (given: OrganizationView) => void;
}) {
  const { name, timeZone, linesDays } = props.organization;
  const { manager } = useWords('manager');
  const words = manager.managers;
  return (
    <section class="card stack" aria-labelledby="organization">
      <h2 id="organization">{words.organization}</h2>
      <Form
        submit={words.keep}
        isPlain
        isBusy={props.isBusy}
        onSubmit={({ text }) =>
          props.onKeep({
            name: text('name'),
            timeZone: text('zone'),
            linesDays: Number(text('days')),
          })
        }
      >
        <Field name="name" label={manager.signIn.organization} value={name} longest={80} />
        <Field
          name="zone"
          label={manager.signIn.timeZone}
          hint={manager.signIn.timeZoneHint}
          value={timeZone}
        />
        <Field
          name="days"
          label={words.linesDays}
          hint={words.linesHint}
          type="number"
          min={1}
          max={3650}
          value={String(linesDays)}
        />
      </Form>
    </section>
  );
}
