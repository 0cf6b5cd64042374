// No other site may act in somebody's name. Browsers say where a request comes from: by Sec-Fetch-Site,
// or on plain http in a local network, where they do not send that, by Origin.

import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { refuse } from './refusal.ts';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** `publicUrl`: null where the server is called by whatever name the request gives. */
export const guard = (publicUrl: URL | null) =>
  createMiddleware(async (context, next) => {
    const { method } = context.req;
    if (!SAFE.includes(method)) {
      if (!isFromHere(context, publicUrl))
        refuse(
          'not-from-here',
          'This request comes from another site, or does not say from where.',
        );
      const type = context.req.header('Content-Type')?.split(';')[0]?.trim();
      if (method !== 'DELETE' && type !== 'application/json')
        refuse('not-as-expected', 'The body is not application/json.');
    }
    await next();
  });

function isFromHere(context: Context, publicUrl: URL | null): boolean {
  const site = context.req.header('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin';
  const origin = context.req.header('Origin');
  if (origin === undefined || !URL.canParse(origin)) return false;
  return new URL(origin).host === (publicUrl?.host ?? context.req.header('Host'));
}
