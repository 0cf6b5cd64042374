// What every route stands on. It is given to each resource as a parameter.

import type { Connected } from '../db/connect.ts';

/** A client of an OpenID provider. */
export type CompanySignIn = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Our address that it sends people back to. */
  readonly back: URL;
};

export type Server = Connected & {
  readonly now: () => Date;
  /** As people type it; null where the server is called by whatever name the request gives. */
  readonly publicUrl: URL | null;
  /** The edition with this hash, and its walk table, as the build wrote them; null where it did not. */
  readonly editionFile: (
    edition: string,
  ) => { readonly edition: unknown; readonly walk: unknown } | null;
  /** Whether a proxy of one's own says for whom it asks. */
  readonly hasProxy: boolean;
  /** The company's sign-in; null where there is none. */
  readonly company: CompanySignIn | null;
  /** Aborted when the server is to end: open streams say so and close. */
  readonly stopping: AbortSignal;
};
