// The way to the company's sign-in and back: code, PKCE, nonce and state. What has to be known on the
// way back is kept in a cookie of the browser that began.

import type { Context } from 'hono';
import * as openid from 'openid-client';
import * as v from 'valibot';
import { companyClaimRequest } from '../wire/signin.ts';
import { refuse } from './http/refusal.ts';
import type { CompanySignIn, Server } from './http/server.ts';
import { dropCookie, readCookie, writeCookie } from './http/sessions.ts';

/** The invitation to claim on the way back. */
export type CompanyClaim = v.InferOutput<typeof companyClaimRequest>;

export type Identity = { readonly issuer: string; readonly subject: string };

const underWay = v.object({
  state: v.string(),
  nonce: v.string(),
  verifier: v.string(),
  claim: v.nullable(companyClaimRequest),
});
type UnderWay = v.InferOutput<typeof underWay>;

/** Seconds that somebody may take to sign in there. */
const LONGEST = 900;

export function companyProvider(server: Server) {
  const ask = discovery(server.company);

  const begin = async (context: Context, claim: CompanyClaim | null): Promise<URL> => {
    const { configuration, back } = await ask();
    const kept: UnderWay = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
      claim,
    };
    const text = Buffer.from(JSON.stringify(kept)).toString('base64url');
    writeCookie(server, context, 'company', text, LONGEST);
    return openid.buildAuthorizationUrl(configuration, {
      redirect_uri: back.href,
      scope: 'openid',
      state: kept.state,
      nonce: kept.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(kept.verifier),
      code_challenge_method: 'S256',
    });
  };

  const end = async (context: Context) => {
    const { configuration, back } = await ask();
    const kept = keptIn(readCookie(server, context, 'company'));
    dropCookie(server, context, 'company');
    if (!kept) return refuse('company-sign-in', 'This sign-in was not begun in this browser.');
    const address = new URL(new URL(context.req.url).search, back);
    const tokens = await orRefuse(() =>
      openid.authorizationCodeGrant(configuration, address, {
        pkceCodeVerifier: kept.verifier,
        expectedState: kept.state,
        expectedNonce: kept.nonce,
        idTokenExpected: true,
      }),
    );
    const { iss, sub } = tokens.claims() ?? refuse('company-sign-in', 'It does not say who.');
    return { identity: { issuer: iss, subject: sub } satisfies Identity, claim: kept.claim };
  };

  return { begin, end };
}

/** What the provider says about itself is asked for once; a failure is not kept. */
function discovery(company: CompanySignIn | null) {
  let asked: Promise<openid.Configuration> | null = null;
  return async () => {
    if (!company) return refuse('company-sign-in', 'No company’s sign-in is set up here.');
    const { issuer, clientId, clientSecret, back } = company;
    const execute = issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : [];
    asked ??= openid.discovery(issuer, clientId, clientSecret, undefined, { execute });
    asked.catch(() => {
      asked = null;
    });
    const answered = asked;
    return { back, configuration: await orRefuse(() => answered) };
  };
}

/** Whatever it is that went wrong between the two servers, the terminal says it. */
async function orRefuse<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (fault) {
    console.error(
      `The company’s sign-in failed: ${fault instanceof Error ? fault.message : fault}`,
    );
    return refuse('company-sign-in', 'The company’s sign-in did not work.');
  }
}

function keptIn(cookie: string | undefined): UnderWay | null {
  try {
    const text = Buffer.from(cookie ?? '', 'base64url').toString();
    return v.parse(underWay, JSON.parse(text));
  } catch {
    return null;
  }
}
