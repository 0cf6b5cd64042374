// Tablets that a team shares: each is enrolled once by a link of its own, then asks “Who are you?”.

import { QrCode } from '../parts/qr-code.tsx';
import { useWords } from '../parts/words.tsx';
import { Field, Form } from './form.tsx';

export type TabletsView = {
  readonly tablets: readonly {
    readonly id: string;
    readonly name: string;
    readonly seen: string;
  }[];
  /** The link of the newest one, told once. */
  readonly fresh: {
    readonly name: string;
    readonly address: string;
    readonly until: string;
  } | null;
};

export type TabletDoors = {
  readonly newTablet: (name: string) => void;
  readonly endTablet: (device: string) => void;
};

export function Tablets(props: {
  readonly view: TabletsView;
  readonly doors: TabletDoors;
  readonly isBusy: boolean;
}) {
  const { tablets, fresh } = props.view;
  const words = useWords('managerPeople').managerPeople.tablets;
  return (
    <section class="card stack" aria-labelledby="tablets">
      <h2 id="tablets">{words.title}</h2>
      <p>{words.lead}</p>
      {fresh && (
        <div class="fresh-link row card pale">
          <QrCode address={fresh.address} />
          <div class="stack tight">
            <b class="label" dir="auto">
              {fresh.name}
            </b>
            <p>{words.scan(fresh.until)}</p>
            <p class="small address">{fresh.address}</p>
          </div>
        </div>
      )}
      {tablets.length > 0 && (
        <ul class="people">
          {tablets.map(({ id, name, seen }) => (
            <li key={id} class="person row">
              <b class="person-name" dir="auto">
                {name}
              </b>
              <span class="note small">{seen}</span>
              <button type="button" class="quiet" onClick={() => props.doors.endTablet(id)}>
                {words.end}
                <span class="hidden">: {name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Form
        key={tablets.length}
        submit={words.make}
        isPlain
        isBusy={props.isBusy}
        onSubmit={({ text }) => props.doors.newTablet(text('tablet'))}
      >
        <Field name="tablet" label={words.name} hint={words.nameHint} longest={80} />
      </Form>
    </section>
  );
}
