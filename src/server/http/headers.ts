// The headers of every answer. The page may run its own scripts, talk to its own server, and nothing else.

import { createMiddleware } from 'hono/factory';

/** `scripts`: hashes of those in the page. `frames`: who may show it in a frame. */
export function safeHeaders(scripts: readonly string[], frames: string) {
  const forPages = [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' data: blob:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frames}`,
  ].join('; ');
  return createMiddleware(async (context, next) => {
    await next();
    const isPage = context.res.headers.get('Content-Type')?.startsWith('text/html');
    context.header('Content-Security-Policy', isPage ? forPages : "default-src 'self'");
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
  });
}
