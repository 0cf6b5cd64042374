// Managers who come in by their company's sign-in. They are known by its issuer and their number there,
// never by an e-mail address, and from the moment in which they claim an invitation with it.

import { type Context, Hono } from 'hono';
import { type Away, companyClaimRequest, type SignIns } from '../wire/signin.ts';
import type { Facts } from './http/actor.ts';
import { addressOf, withinLimits } from './http/limits.ts';
import { problemOf, refuse } from './http/refusal.ts';
import { bodyAs } from './http/request.ts';
import type { Server } from './http/server.ts';
import { beginSession } from './http/sessions.ts';
import { claimLink, findLink } from './links.ts';
import { addManager } from './managers.ts';
import { type CompanyClaim, companyProvider, type Identity } from './provider.ts';

export function companyRoutes(server: Server): Hono<Facts> {
  const { db, now } = server;
  const routes = new Hono<Facts>();
  const provider = companyProvider(server);
  const limited = <Value>(context: Context<Facts>, work: () => Promise<Value>) =>
    withinLimits(server, { 'signin address': addressOf(server, context) }, work);

  routes.get('/signin', (context) => context.json<SignIns>({ company: server.company !== null }));

  routes.get('/oidc/start', (context) =>
    goOn(context, async () => (await provider.begin(context, null)).href),
  );

  routes.post('/oidc/start', async (context) => {
    const claim = await bodyAs(context, companyClaimRequest);
    await limited(context, () => findLink(db, now(), claim.token, ['invite']));
    const taken = await db
      .selectFrom('manager')
      .select('id')
      .where((row) => row.fn('lower', ['name']), '=', claim.name.toLowerCase())
      .executeTakeFirst();
    if (taken) refuse('name-taken', 'Somebody here already has this name. Choose another.');
    return context.json<Away>({ address: (await provider.begin(context, claim)).href });
  });

  routes.get('/oidc/back', (context) =>
    goOn(context, async () => {
      const manager = await limited(context, async () => {
        const { identity, claim } = await provider.end(context);
        return (await known(identity)) ?? (await invited(identity, claim));
      });
      await beginSession(server, context, 'session', { manager });
      return '/#/team';
    }),
  );

  const known = async ({ issuer, subject }: Identity): Promise<string | null> => {
    const found = await db
      .selectFrom('manager')
      .select(['id', 'ended_at'])
      .where('oidc_iss', '=', issuer)
      .where('oidc_sub', '=', subject)
      .executeTakeFirst();
    if (found?.ended_at) refuse('not-invited', 'You have been locked out here.');
    return found?.id ?? null;
  };

  const invited = ({ issuer, subject }: Identity, claim: CompanyClaim | null): Promise<string> => {
    if (!claim) return refuse('not-invited', 'Nobody has invited you here yet.');
    return db.transaction().execute(async (all) => {
      const { roles } = await claimLink(all, now(), claim.token, ['invite']);
      const identity = { oidc_iss: issuer, oidc_sub: subject };
      return addManager(all, { ...identity, name: claim.name, roles: roles ?? [] });
    });
  };

  return routes;
}

/** A browser goes on; what was refused is said by the page of the managers. */
async function goOn(context: Context<Facts>, work: () => Promise<string>): Promise<Response> {
  try {
    return context.redirect(await work(), 303);
  } catch (fault) {
    const problem = problemOf(fault);
    if (!problem) throw fault;
    return context.redirect(`/#/team/refused/${problem}`, 303);
  }
}
